import { spawn, type ChildProcess } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { chromium, type Page } from 'playwright-core'
import { runtime } from '../../tools/electron-runtime.mjs'
import { asOrdinary, ownDirectory } from './account'
import type { Desktop } from './desktop'

const files = {
  'package.json': JSON.stringify({ name: 'plain-window', version: '1.0.0', main: 'main.js' }),
  'main.js': `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow(JSON.parse(process.env.WINDOW)).loadFile('first.html'))
`,
  'first.html': '<!doctype html><title>First</title><body data-page="first"><a href="second.html">The second page</a></body>\n',
  // An address of nobody: Chromium itself refuses this port.
  'second.html': `<!doctype html><title>Second</title><body data-page="second"><a href="http://127.0.0.1:9/">Elsewhere</a>
<p draggable="true" ondragstart="event.dataTransfer.setData('text/plain', 'http://127.0.0.1:9/')">A text</p></body>
`,
}

/** A window of Electron as it comes, its default menu included: what happens where nobody has locked anything. */
export interface PlainWindow {
  readonly child: ChildProcess
  /** It has come from a first page to a second one, so that there is a way back. */
  readonly page: Page
  stop(): Promise<void>
}

const devToolsOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    readline.createInterface({ input: child.stderr! }).on('line', (line) => {
      const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1]
      if (address) resolve(address)
    })
  })

/** Opens a plain window; `options` are those of Electron's BrowserWindow. */
export const openPlainWindow = async ({ environment }: Desktop, options: object): Promise<PlainWindow> => {
  const home = ownDirectory()
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(home, file), text)
  const { command, before, sandboxed } = asOrdinary(runtime({ download: false }).exe)
  const child = spawn(command, [...before, ...(sandboxed ? [] : ['--no-sandbox']), '--disable-gpu', '--remote-debugging-port=0', home], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, WINDOW: JSON.stringify(options), ...environment },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const context = (await chromium.connectOverCDP(await devToolsOf(child), { noDefaults: true })).contexts()[0]!
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.locator('[data-page="first"] a').click()
  await page.locator('[data-page="second"]').waitFor()
  return {
    child,
    page,
    async stop() {
      child.kill()
      await ended
      fs.rmSync(home, { recursive: true, force: true })
    },
  }
}
