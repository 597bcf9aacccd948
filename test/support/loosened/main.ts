import * as electron from 'electron'
import type { EventEmitter } from 'node:events'
import * as fs from 'node:fs'
import Module, { createRequire } from 'node:module'
import * as path from 'node:path'
import { locks, type Lock, type Loosening } from './locks'

// The kiosk itself, with one lock off.
const { app, BrowserWindow } = electron
const folder = app.getAppPath()
const lock = fs.readFileSync(path.join(folder, 'lock'), 'utf8') as Lock

const isVisit = process.argv.includes('--visitor')
const leftOut = (what: string): void => void process.stderr.write(`${isVisit ? 'visit' : 'office'} left out: ${what}\n`)

/** Where a window has just been made, and the kiosk has done nothing with it yet. */
const onWindow = (change: (window: electron.BrowserWindow) => void): unknown =>
  app.on('browser-window-created', (_, window) => change(window))

/** What the kiosk gets for Electron. */
let given: typeof electron = electron

const loosening: Loosening = {
  electron,
  isVisit,
  leftOut,
  undone: (...methods) =>
    onWindow((window) => {
      for (const method of methods) window[method] = () => leftOut(method)
    }),
  unheard: (event) =>
    onWindow((window) => {
      const emitter: EventEmitter = window
      const listen = emitter.on.bind(emitter)
      emitter.on = (name, listener) => listen(name, name === event ? () => leftOut(event) : listener)
    }),
  made(otherwise) {
    const made = new Proxy(BrowserWindow, { construct: (Window, [options = {}]: [object?]) => new Window(otherwise(options)) })
    given = new Proxy(electron, { get: (all, name: keyof typeof electron) => (name === 'BrowserWindow' ? made : all[name]) })
  },
}
locks[lock](loosening)

const loader = Module as unknown as { _load(name: string, ...rest: unknown[]): unknown }
const load = loader._load
loader._load = (name, ...rest) => (name === 'electron' ? given : load(name, ...rest))
createRequire(path.join(folder, 'main.cjs'))('./dist/main/main.cjs')
