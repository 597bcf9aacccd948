import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { displaySize, startDisplay, type Display } from '../../tools/bench/display'

const execute = promisify(execFile)

const isThere = (program: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)))

/** What a test's name says where programs of a desktop are missing; `node tools/setup.mjs test` installs them on Debian. */
export const missing = (...more: string[]): string => {
  const programs = ['Xvfb', 'setxkbmap', 'openbox', 'xdotool', 'wmctrl', 'xprop', ...more].filter((program) => !isThere(program))
  return programs.length > 0 ? ` (not run: install ${programs.join(', ')})` : ''
}

/** A display of a test's own, with a window manager that knows no keys, and hands at its keyboard and mouse. */
export interface Desktop {
  /** The environment of a program that shall appear on it. */
  readonly environment: { DISPLAY: string }
  /** Runs a program on it to its end, and gives what the program printed. */
  run(program: string, ...args: string[]): Promise<string>
  /** Moves keyboard and mouse as xdotool does, such as `key ctrl+w click 8`. */
  hands(...actions: string[]): Promise<string>
  /** What the whole screen shows, pixel by pixel; only where the display is the desktop's own. */
  look(): Uint32Array
  /** The windows that the window manager knows, from the bottom to the top. */
  windows(): Promise<number[]>
  /** The window that has the keyboard. */
  withKeyboard(): Promise<number>
  /** The windows that have had the keyboard since the desktop started, in order. */
  hadKeyboard(): number[]
  stop(): Promise<void>
}

const startManager = async (env: NodeJS.ProcessEnv) => {
  const config = path.resolve('test/support/openbox.xml')
  const manager = spawn('openbox', ['--sm-disable', '--config-file', config, '--startup', 'echo ready'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  })
  const failed = once(manager, 'exit').then(([code]) => Promise.reject(new Error(`openbox ended with ${String(code)}`)))
  await Promise.race([once(manager.stdout, 'data'), failed])
  failed.catch(() => undefined)
  return manager
}

const followKeyboard = async (env: NodeJS.ProcessEnv) => {
  const windows: number[] = []
  const watcher = spawn('xprop', ['-root', '-spy', '_NET_ACTIVE_WINDOW'], { stdio: ['ignore', 'pipe', 'ignore'], env })
  const lines = readline.createInterface({ input: watcher.stdout })
  lines.on('line', (line) => {
    const window = Number(/0x[0-9a-f]+/.exec(line)?.[0] ?? 0)
    if (window !== 0 && window !== windows.at(-1)) windows.push(window)
  })
  await once(lines, 'line')
  return { windows, stop: () => void watcher.kill() }
}

const pixelCount = displaySize.width * displaySize.height

/** Xvfb's own file of its screen ends with the pixels. */
const pixelsIn = (screen: string): Uint32Array => {
  const { buffer, byteOffset, byteLength } = fs.readFileSync(screen)
  return new Uint32Array(buffer, byteOffset + byteLength - pixelCount * 4, pixelCount)
}

/** The share of pixels by which two looks at a screen differ. */
export const difference = (one: Uint32Array, other: Uint32Array): number =>
  one.reduce((differing, pixel, at) => differing + (pixel === other[at] ? 0 : 1), 0) / pixelCount

/**
 * Two looks at the same page may differ in a few pixels at round corners, by where its drawing was begun; a ring around
 * the smallest button is more than that.
 */
export const hardlyAny = 0.0003

/** Starts a desktop, on a virtual display of its own or on one that is there already. */
export const startDesktop = async (given?: Display): Promise<Desktop> => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-desktop-'))
  const server = given ?? (await startDisplay(['-fbdir', home]))
  const environment = { DISPLAY: server.name }
  const env = { PATH: process.env.PATH, HOME: home, ...environment }
  const run = async (program: string, ...args: string[]) => (await execute(program, args, { env })).stdout.trim()
  await run('setxkbmap', '-layout', 'se')
  const manager = await startManager(env)
  const keyboard = await followKeyboard(env)
  return {
    environment,
    run,
    hands: (...actions) => run('xdotool', ...actions),
    look: () => pixelsIn(path.join(home, 'Xvfb_screen0')),
    windows: async () => ((await run('xprop', '-root', '_NET_CLIENT_LIST_STACKING')).match(/0x[0-9a-f]+/g) ?? []).map(Number),
    withKeyboard: async () => Number(await run('xdotool', 'getwindowfocus')),
    hadKeyboard: () => [...keyboard.windows],
    async stop() {
      keyboard.stop()
      manager.kill()
      await once(manager, 'exit')
      server.stop()
      fs.rmSync(home, { recursive: true, force: true })
    },
  }
}

/** What the screen shows as soon as it stands still: a page that can be seen may not be drawn to its end. */
export const standingLook = async (desktop: Desktop): Promise<Uint32Array> => {
  let now = desktop.look()
  await vi.waitFor(
    () => {
      const before = now
      now = desktop.look()
      expect(difference(before, now)).toBe(0)
    },
    { timeout: 20_000, interval: 100 },
  )
  return now
}

/** Waits until a page has drawn what it shows. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))

/** Presses one more key and waits until a page has it: whatever was done before has been dealt with by then. */
export const dealtWith = async (desktop: Desktop, page: Page): Promise<void> => {
  const key = await page.evaluateHandle(() => ({
    pressed: new Promise<void>((resolve) => addEventListener('keydown', (event) => event.key === 'Pause' && resolve())),
  }))
  await desktop.hands('key', 'Pause')
  await key.evaluate(({ pressed }) => pressed)
}
