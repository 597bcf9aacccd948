import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { chromium, type CDPSession, type Page } from 'playwright-core'
import type { View } from '../../tools/preview/views'
import { runtime } from '../../tools/electron-runtime.mjs'
import { asOrdinary, ownDirectory } from './account'
import { killAll, processesBelow } from './processes'

const app = {
  'package.json': JSON.stringify({ name: 'views', version: '1.0.0', main: 'main.js' }),
  'main.js': `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768, frame: false }).loadURL('about:blank'))
`,
}

/** The size of a screen, in the pixels of a page, and how many of the screen's own make one of those. */
export interface Screen {
  width: number
  height: number
  scale?: number
}

/** A window of Electron in which any view of the gallery can be opened: the pages of a release, with a kiosk that is not there. */
export interface ViewWindow {
  readonly page: Page
  readonly devtools: CDPSession
  /** Walks to what is asked of the preview, or opens a file that needs no walk, and waits until it stands there. */
  open(at: View['at']): Promise<void>
  resize(screen: Screen): Promise<void>
  close(): Promise<void>
}

const firstMatch = (child: ChildProcess, stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    readline.createInterface({ input: child[stream]! }).on('line', (line) => {
      const match = pattern.exec(line)
      if (match) resolve(match[1]!)
    })
    child.once('exit', (code) => reject(new Error(`${child.spawnargs.join(' ')} ended with ${code}`)))
  })

/** So that the button that reads aloud is there, as on a computer with voices. */
const giveVoices = (): void => {
  const voices = ['sv-SE', 'en-GB', 'ar-SA'].map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }))
  Object.defineProperty(window.speechSynthesis, 'getVoices', { value: () => voices })
}

/** Builds the gallery and opens a window for its views. */
export const openViewWindow = async (): Promise<ViewWindow> => {
  const folder = ownDirectory()
  fs.chmodSync(folder, 0o755)
  for (const [name, text] of Object.entries(app)) fs.writeFileSync(path.join(folder, name), text)
  const gallery = spawn(process.execPath, ['tools/gallery.mjs', path.join(folder, 'gallery')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  })
  const { command, before, sandboxed } = asOrdinary(runtime().exe)
  const switches = ['--disable-gpu', '--remote-debugging-port=0', ...(sandboxed ? [] : ['--no-sandbox'])]
  const env = { PATH: process.env.PATH, DISPLAY: process.env.DISPLAY, HOME: folder, TMPDIR: folder }
  const electron = spawn(command, [...before, ...switches, folder], { stdio: ['ignore', 'ignore', 'pipe'], env })
  const [address, server] = await Promise.all([
    firstMatch(electron, 'stderr', /^DevTools listening on (ws:\S+)$/),
    firstMatch(gallery, 'stdout', /^(http:\S+\/)gallery\.html/),
  ])
  const browser = await chromium.connectOverCDP(address, { noDefaults: true })
  const context = browser.contexts()[0]!
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  const devtools = await context.newCDPSession(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(giveVoices)
  return {
    page,
    devtools,
    async open(at) {
      // A new part of the same address alone would leave the page as it is.
      await page.goto('about:blank')
      await page.goto('file' in at ? server + at.file : `${server}preview.html?${at.asked}`)
      const wrong = page.locator('[data-wrong]')
      if ('asked' in at) await page.locator(':root[data-there]').or(wrong).waitFor({ state: 'attached' })
      if ((await wrong.count()) > 0) throw new Error(await wrong.innerText())
      // What lies over a page comes with the rest of the script, after the page below it has begun to rest.
      await page.waitForFunction(() => !document.querySelector('.page[inert]') || document.querySelector('[data-panel]'))
      await page.evaluate(() => document.fonts.ready)
    },
    resize: async ({ width, height, scale = 1 }) =>
      void (await devtools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false })),
    async close() {
      const ended = [electron, gallery].map((child) => (child.exitCode === null ? once(child, 'exit') : undefined))
      gallery.kill()
      killAll(processesBelow(electron.pid!))
      await Promise.all(ended)
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
