import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { chromium, type Browser, type Page } from 'playwright-core'
import { runtime } from '../../../tools/electron-runtime.mjs'
import { asOrdinary, ownDirectory } from '../account'
import { bundle } from '../bundle'
import { policyWith } from './flips'

const sources = {
  main: 'test/support/unlocked/main.ts',
  visitor: 'src/preload/visitor.ts',
  staff: 'src/preload/staff.ts',
  'in-one-world': 'test/support/unlocked/in-one-world.ts',
  'everything-exposed': 'test/support/unlocked/everything-exposed.ts',
}

const page = (head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Unlocked</title>${head}<script type="module" src="./script.js"></script></head><body></body></html>\n`

const pages = {
  'index.html': page(),
  'file.html': page(`<meta http-equiv="Content-Security-Policy" content="${policyWith()}">`),
  'guard.html': page(),
  'script.js': 'export {}\n',
}

/** The kiosk's windows, each with one setting flipped, by the number of the flip. */
export interface Unlocked {
  window(at: number): { page: Page; pid: number }
  browser: Browser
  stop(): Promise<void>
}

/** Starts an app with the kiosk's own windows, each with one setting flipped; `environment` is added to that of the app. */
export const startUnlocked = async (environment: NodeJS.ProcessEnv): Promise<Unlocked> => {
  const folder = ownDirectory()
  const shown = path.join(folder, 'dist/renderer')
  fs.mkdirSync(shown, { recursive: true })
  fs.chmodSync(folder, 0o755)
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'unlocked', version: '1.0.0', main: 'main.cjs' }))
  for (const [name, text] of Object.entries(pages)) fs.writeFileSync(path.join(shown, name), text)
  await Promise.all(Object.entries(sources).map(([name, source]) => bundle(name, source, folder)))
  const home = ownDirectory()
  const { command, before, sandboxed } = asOrdinary(runtime({ download: false }).exe)
  const switches = ['--disable-gpu', '--remote-debugging-port=0', ...(sandboxed ? [] : ['--no-sandbox'])]
  const env = { DISPLAY: process.env.DISPLAY, HOME: home, TMPDIR: home, ...environment }
  const child = spawn(command, [...before, ...switches, folder], { stdio: ['ignore', 'pipe', 'pipe'], env })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const pids = new Map<number, number>()
  const [address] = await Promise.all([
    new Promise<string>((resolve) => {
      readline.createInterface({ input: child.stderr }).on('line', (line) => {
        const found = /^DevTools listening on (ws:\S+)$/.exec(line)
        if (found) resolve(found[1]!)
      })
    }),
    new Promise<void>((resolve) => {
      readline.createInterface({ input: child.stdout }).on('line', (line) => {
        const [, at, pid] = /^window (\d+) (\d+)/.exec(line) ?? []
        if (at) pids.set(Number(at), Number(pid))
        if (line === 'open') resolve()
      })
    }),
  ])
  const browser = await chromium.connectOverCDP(address, { noDefaults: true })
  return {
    browser,
    window(at) {
      const found = browser
        .contexts()[0]!
        .pages()
        .find((one) => one.url().endsWith(`?${at}`))
      return { page: found!, pid: pids.get(at)! }
    },
    async stop() {
      child.kill('SIGKILL')
      await gone
      for (const directory of [folder, home]) fs.rmSync(directory, { recursive: true, force: true })
    },
  }
}
