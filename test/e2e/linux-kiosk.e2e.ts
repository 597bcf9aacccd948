import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { afterEach, expect, test } from 'vitest'
import { exitCodes } from '../../src/office/exit-codes'
import { displaySize, startDisplay } from '../../tools/bench/display'
import { startKiosk } from '../support/kiosk'

const missing = ['openbox', 'xprop', 'xwininfo', 'xdotool'].filter((program) => spawnSync('which', [program]).status !== 0)
const unless = missing.length > 0 ? ` (not run: install ${missing.join(', ')})` : ''

/** The command line of a unit, as systemd parts it. */
const commandOf = (unit: string): string[] => {
  const [, line] = /^ExecStart=(.*)$/m.exec(fs.readFileSync(`packaging/linux/${unit}`, 'utf8'))!
  return line!.match(/'[^']*'|\S+/g)!.map((word) => word.replaceAll("'", ''))
}

const startWindowManager = async (env: NodeJS.ProcessEnv): Promise<ChildProcess> => {
  const [program, ...args] = commandOf('ses-kiosk-windows.service')
  const here: Record<string, string> = {
    '/etc/ses-kiosk/openbox.xml': path.resolve('packaging/linux/openbox.xml'),
    'systemd-notify --ready': 'echo ready',
  }
  const manager = spawn(program!, [...args.map((arg) => here[arg] ?? arg)], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  await once(manager.stdout, 'data')
  return manager
}

let ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.reverse()) await end()
  ended = []
})

test.skipIf(missing.length > 0)(
  `the release, started as the services of systemd start it, has the whole screen, keeps it whatever key is pressed, and stays closed when it is stopped${unless}`,
  async () => {
    const display = await startDisplay()
    ended.push(() => display.stop())
    const env = { ...process.env, DISPLAY: display.name }
    const ask = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', env })
    const manager = await startWindowManager(env)
    ended.push(() => manager.kill())
    const told: string[] = []
    const watcher = spawn('xprop', ['-root', '-spy', '_NET_ACTIVE_WINDOW', '_NET_NUMBER_OF_DESKTOPS'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    ended.push(() => watcher.kill())
    readline.createInterface({ input: watcher.stdout }).on('line', (line) => told.push(line))
    const lastHolder = () => told.findLast((line) => line.startsWith('_NET_ACTIVE_WINDOW'))?.match(/0x[1-9a-f][\da-f]*/)?.[0]

    const [, ...args] = commandOf('ses-kiosk.service')
    const kiosk = startKiosk({ build: 'release', environment: { DISPLAY: display.name }, args })
    ended.push(() => kiosk.clean())
    ended.push(() => kiosk.stop('SIGKILL'))
    await expect.poll(lastHolder, { timeout: 60_000 }).toBeDefined()
    const holder = lastHolder()!
    const state = () => ask('xprop', '-id', holder, '_NET_WM_STATE')
    await expect.poll(state, { timeout: 30_000 }).toContain('_NET_WM_STATE_FULLSCREEN')
    expect(state()).toContain('_NET_WM_STATE_ABOVE')
    // By this name a desktop finds the entry in its menu, and the icon there (test/e2e/packages.e2e.ts).
    expect(ask('xprop', '-id', holder, 'WM_CLASS')).toContain('"SES Kiosk"')
    const size = ask('xwininfo', '-id', holder)
    expect(size).toContain(`Width: ${displaySize.width}`)
    expect(size).toContain(`Height: ${displaySize.height}`)

    const before = told.length
    const keys = ['alt+F4', 'alt+Tab', 'alt+space', 'super', 'super+d', 'ctrl+alt+Delete', 'ctrl+alt+t', 'ctrl+q', 'F11']
    ask('xdotool', 'key', ...keys, 'click', '3')
    // The window manager does this after whatever it was told by those keys; the kiosk would take the screen back at once.
    ask('xdotool', 'set_num_desktops', '2')
    await expect.poll(() => told.at(-1)).toBe('_NET_NUMBER_OF_DESKTOPS(CARDINAL) = 2')
    expect(told.slice(before)).toHaveLength(1)
    expect(state()).toContain('_NET_WM_STATE_FULLSCREEN')
    expect(kiosk.child.exitCode).toBeNull()

    expect(await kiosk.stop()).toBe(exitCodes.closed)
  },
)
