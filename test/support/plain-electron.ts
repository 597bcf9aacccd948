import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { runtime } from '../../tools/electron-runtime.mjs'
import { asOrdinary, ownDirectory } from './account'
import { killAll, processesBelow } from './processes'

const app = {
  'package.json': JSON.stringify({ name: 'plain', version: '1.0.0', main: 'main.js' }),
  'main.js': `const { app, BrowserWindow, session } = require('electron')
app.whenReady().then(async () => {
  const { webContents } = new BrowserWindow({ show: false })
  await webContents.loadURL('about:blank')
  const status = require('fs').readFileSync('/proc/' + webContents.getOSProcessId() + '/status', 'utf8')
  console.log('sandbox', /Seccomp:\\s+2/.test(status))
  console.log('gc', typeof gc)
  console.log('proxy', await session.defaultSession.resolveProxy('http://192.0.2.1/'))
  console.log('open')
})
`,
}

/** Electron as it comes, with an app that says how it was started: what happens where nobody has locked anything. */
export interface PlainElectron {
  /** Everything that it has printed. */
  said(): string
  end(): Promise<void>
}

/** Starts Electron as it comes, as an ordinary account. */
export const startPlain = (args: readonly string[], environment: NodeJS.ProcessEnv): PlainElectron => {
  const folder = ownDirectory()
  for (const [name, text] of Object.entries(app)) fs.writeFileSync(path.join(folder, name), text, { mode: 0o644 })
  const { command, before } = asOrdinary(runtime({ download: false }).exe)
  const child = spawn(command, [...before, ...args, folder, '--disable-gpu'], { stdio: ['ignore', 'pipe', 'pipe'], env: environment })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
  const ended = once(child, 'exit')
  return {
    said: () => said,
    async end() {
      if (child.exitCode === null) killAll(processesBelow(child.pid!))
      await ended
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
