import type { WebPreferences } from 'electron'
import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { pagePreferences } from '../src/platform/lockdown'
import { items, type ItemNumber } from './support/checklist/items'

vi.mock('electron', () => ({}))

const named = (item: ItemNumber) => `${item}. ${items[item]}`

const product = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'renderer'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|vue|html)$/.test(file) && fs.existsSync(file))
  .map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }))

const where = (pattern: RegExp, files = product) => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

describe("threat 12: Electron's checklist, in the settings of every page", () => {
  const wanted: readonly (readonly [ItemNumber, keyof WebPreferences, boolean | undefined])[] = [
    [2, 'nodeIntegration', false],
    [2, 'nodeIntegrationInSubFrames', false],
    [2, 'nodeIntegrationInWorker', false],
    [3, 'contextIsolation', true],
    [4, 'sandbox', true],
    [6, 'webSecurity', true],
    [8, 'allowRunningInsecureContent', false],
    [9, 'experimentalFeatures', false],
    [10, 'enableBlinkFeatures', undefined],
    [11, 'webviewTag', false],
  ]
  const failing = (preferences: WebPreferences) => wanted.filter(([, name, value]) => preferences[name] !== value).map(([item]) => item)

  test.each(wanted)('%i: %s is %s, and flipped it is seen', (item, name, value) => {
    expect(failing(pagePreferences)).toEqual([])
    expect(failing({ ...pagePreferences, [name]: value === undefined ? 'CSSVariables' : !value })).toEqual([item])
  })

  test('every window has them, and changes none of them; every window is locked', () => {
    const windows = product.filter(({ text }) => text.includes('new BrowserWindow('))
    expect(windows.map(({ file }) => file).sort()).toEqual([
      'src/office/guard.ts',
      'src/office/staff/office-page.ts',
      'src/visitor/window.ts',
    ])
    for (const { text } of windows) {
      const [, own] = /webPreferences: \{\s+\.\.\.pagePreferences,([^]*?)\s\},\n/.exec(text)!
      const harmless = ['session', 'preload', 'additionalArguments', 'cache', 'javascript']
      expect(harmless).toEqual(expect.arrayContaining(own!.match(/\w+(?=: |,\n)/g)!))
      expect(text).toContain('lockContents(window.webContents)')
    }
  })
})

describe("threat 12: Electron's checklist, in the code and in what is shipped", () => {
  const forbidden: Partial<Record<ItemNumber, readonly [RegExp, string]>> = {
    1: [/loadURL\((?!pageUrl\()/, "window.loadURL('http://example.org')"],
    11: [/<webview|allowpopups/i, '<webview allowpopups src="x">'],
    15: [/\bshell\b.*from 'electron'|openExternal/, "import { app, shell } from 'electron'"],
    18: [/\bloadFile\(|file:\/\//, "window.loadFile('index.html')"],
    20: [/exposeInMainWorld\([^)]*ipcRenderer/, "exposeInMainWorld('electron', { on: ipcRenderer.on })"],
  }
  test.each(Object.entries(forbidden).map(([item, rule]) => [named(Number(item) as ItemNumber), ...rule] as const))(
    '%s: nowhere in the product',
    (_, pattern, example) => {
      expect(where(pattern, [{ file: 'example', text: example }])).toEqual(['example'])
      expect(where(pattern)).toEqual([])
    },
  )

  test(named(16), () => {
    // Electron keeps its newest three majors; the newest was this one in November 2026, asked of the registry.
    const newestMajor = 45
    const isKept = (version: string) => /^\d+\.\d+\.\d+$/.test(version) && Number(version.split('.')[0]) > newestMajor - 3
    const { devDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> }
    const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> }
    expect(isKept(devDependencies.electron!)).toBe(true)
    expect(packages['node_modules/electron']!.version).toBe(devDependencies.electron)
    // What stands in for it in development, and ranges that could mean anything, are not.
    for (const version of ['25.1.1', '42.9.9', '^45.4.1', 'latest']) expect(isKept(version), version).toBe(false)
  })

  test(named(19), () => {
    const { electronFuses } = parse(fs.readFileSync('electron-builder.yml', 'utf8')) as { electronFuses: object }
    expect(electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
  })
})
