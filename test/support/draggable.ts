import { spawn, type ChildProcess } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { chromium, type Page } from 'playwright-core'
import { runtime } from '../../tools/electron-runtime.mjs'
import { asOrdinary, ownDirectory } from './account'
import type { Desktop } from './desktop'

/** An address of nobody: Chromium itself refuses this port. */
export const nowhere = 'http://127.0.0.1:9/'

/** Out of the window manager's reach; any other window the kiosk would cover. */
const smallOnTop = { width: 400, height: 300, x: 10, y: 10, frame: false, focusable: false }

const files = {
  'package.json': JSON.stringify({ name: 'draggable', version: '1.0.0', main: 'main.js' }),
  'main.js': `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow(${JSON.stringify(smallOnTop)}).loadFile('index.html'))
`,
  'index.html': `<!doctype html><title>To be dragged</title><a href="${nowhere}">A link</a>
<p draggable="true" ondragstart="event.dataTransfer.setData('text/plain', '${nowhere}')">A text</p>
`,
}

/** What can be dragged out of the window of another program: a link, and a text. */
export const draggables = ['a', 'p'] as const

/** A small window of another program, over the kiosk, with things that can be dragged out of it. */
export interface Draggable {
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

/** Opens a window with things to drag. */
export const openDraggable = async ({ environment }: Desktop): Promise<Draggable> => {
  const home = ownDirectory()
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(home, file), text)
  const { command, before, sandboxed } = asOrdinary(runtime({ download: false }).exe)
  const child = spawn(command, [...before, ...(sandboxed ? [] : ['--no-sandbox']), '--disable-gpu', '--remote-debugging-port=0', home], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, ...environment },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const context = (await chromium.connectOverCDP(await devToolsOf(child), { noDefaults: true })).contexts()[0]!
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.locator('p').waitFor()
  return {
    page,
    async stop() {
      child.kill()
      await ended
      fs.rmSync(home, { recursive: true, force: true })
    },
  }
}
