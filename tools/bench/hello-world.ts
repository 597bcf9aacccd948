import { build, Platform, type Configuration } from 'electron-builder'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { parse } from 'yaml'
import { runtime } from '../electron-runtime.mjs'
import { displaySize } from './display'

const name = 'hello-world'

const files = {
  'package.json': JSON.stringify({ name, version: '1.0.0', main: 'main.js', author: name, description: name }),
  'main.js': `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow(${JSON.stringify({ x: 0, y: 0, ...displaySize })}).loadFile('index.html'))
`,
  'index.html':
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hello</title></head><body><h1>Hello, world</h1></body></html>\n',
}

/**
 * The yardstick: an app of one window as large as the kiosk's, packaged with the kiosk's own settings and on the
 * same runtime. Gives its executable.
 */
export const packageHelloWorld = async (root: string): Promise<string> => {
  const folder = path.join(root, 'release/bench')
  const app = path.join(folder, 'app')
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(app, { recursive: true })
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(app, file), text)
  const ours = parse(fs.readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')) as Configuration
  const { kind, version, dist } = runtime()
  await build({
    projectDir: app,
    publish: 'never',
    targets: Platform.current().createTarget('dir'),
    config: {
      ...ours,
      appId: name,
      productName: name,
      directories: { output: '..' },
      files: Object.keys(files),
      afterPack: path.join(root, 'tools/after-pack.mjs'),
      linux: { executableName: name },
      electronVersion: version,
      ...(kind === 'fallback' && { electronDist: dist }),
    },
  })
  return path.join(folder, 'linux-unpacked', name)
}
