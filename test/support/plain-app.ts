import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { chromium } from 'playwright-core'
import { newCanary } from '../../tools/canary/needles'
import { runtime } from '../../tools/electron-runtime.mjs'
import { asOrdinary, ownDirectory } from './account'
import { processesBelow } from './processes'

/** A window as Electron makes it; at the end everything is cleared that Electron can clear, and the process goes on. */
const main = `const { app, BrowserWindow, session } = require('electron')
app.on('window-all-closed', () => undefined)
app.whenReady().then(() => {
  const all = session.defaultSession
  const window = new BrowserWindow()
  window.loadFile('index.html')
  window.webContents.on('input-event', () => all.flushStorageData())
  process.stdin.once('data', async () => {
    window.destroy()
    await Promise.all([all.clearStorageData(), all.clearCache(), all.clearCodeCaches({}), all.clearAuthCache()])
    console.log('ended')
  })
})
`

/** A page that keeps what is written, as pages do. */
const index = `<!doctype html><meta charset="utf-8"><textarea></textarea>
<script>document.querySelector('textarea').oninput = ({ target }) => localStorage.setItem('draft', target.value)</script>
`

const files = { 'package.json': JSON.stringify({ name: 'plain', version: '1.0.0', main: 'main.js' }), 'main.js': main, 'index.html': index }

/** An app in which none of the kiosk's counter-measures is taken, to show that what looks for words finds them there. */
export interface PlainApp {
  /** Writes, selects and copies a word that stands nowhere else, and gives it. */
  write(): Promise<string>
  /** Whether it runs as an ordinary account. */
  readonly sandboxed: boolean
  processes(): number[]
  /** Ends what would be a visit. */
  end(): Promise<void>
  stop(): Promise<void>
}

const lineOf = (input: NodeJS.ReadableStream, pattern: RegExp): Promise<string> =>
  new Promise((resolve) => {
    readline.createInterface({ input }).on('line', (line) => {
      const match = pattern.exec(line)
      if (match) resolve(match[1]!)
    })
  })

/** Starts a plain app whose home is a given directory. */
export const startPlainApp = async (home: string): Promise<PlainApp> => {
  const folder = ownDirectory()
  fs.chmodSync(folder, 0o755)
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text)
  const { command, before, sandboxed } = asOrdinary(runtime().exe)
  const switches = ['--disable-gpu', '--remote-debugging-port=0', ...(sandboxed ? [] : ['--no-sandbox'])]
  const env = { PATH: process.env.PATH, DISPLAY: process.env.DISPLAY, HOME: home, TMPDIR: home }
  const child = spawn(command, [...before, ...switches, folder], { stdio: 'pipe', env })
  const ended = lineOf(child.stdout, /^(ended)$/)
  const browser = await chromium.connectOverCDP(await lineOf(child.stderr, /^DevTools listening on (ws:\S+)$/), { noDefaults: true })
  const context = browser.contexts()[0]!
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  return {
    async write() {
      const word = newCanary()
      await page.locator('textarea').pressSequentially(word)
      for (const keys of ['Control+A', 'Control+C']) await page.keyboard.press(keys)
      return word
    },
    sandboxed,
    processes: () => processesBelow(child.pid!),
    async end() {
      child.stdin.write('end\n')
      await ended
    },
    async stop() {
      const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
      spawnSync('kill', ['-KILL', ...processesBelow(child.pid!).map(String)])
      await gone
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
