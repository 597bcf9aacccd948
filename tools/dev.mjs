#!/usr/bin/env node
// npm run dev: the kiosk in a window, on the sources as they are. Pages, styles and content change while it runs;
// a change to its own processes builds them anew and starts it again. Ctrl+C ends everything.
// npm run dev -- --module p03 --step anger-ladder --language ar --safety: every visit goes there by itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as net from 'node:net'
import * as path from 'node:path'
import { createBuilder, createServer } from 'vite'
import { runtime } from './electron-runtime.mjs'
import { previewAsked, walkingVisits } from './preview/options.mjs'

const root = path.resolve(import.meta.dirname, '..')
const host = '127.0.0.1'
const mode = 'dev'
const processFolders = ['main.ts', 'platform', 'ipc', 'visitor', 'office', 'preload'].map((name) => path.join(root, 'src', name))

const needDisplay = () => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return
  console.error('No display: run  npm run dev  inside a desktop session, or give it one with  xvfb-run -a npm run dev.')
  process.exit(1)
}

/** A port that nobody uses now. Vite must know it beforehand: it writes it into the page for the socket. */
const freePort = async () => {
  const server = net.createServer().listen(0, host)
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** The development server; the page lives under app://kiosk, so the socket's address cannot be taken from its own. */
const startServer = async (port, asked) => {
  const plugins = asked ? [walkingVisits(asked)] : []
  const server = await createServer({ mode, plugins, server: { host, port, strictPort: true, ws: { host, clientPort: port } } })
  return server.listen()
}

/** Builds both processes of the kiosk and gives the files that they are made of. */
const buildProcesses = async () => {
  const builder = await createBuilder({ mode, logLevel: 'warn' })
  const built = []
  for (const name of ['main', 'preload']) built.push(await builder.build(builder.environments[name]))
  return new Set(built.flatMap(({ output }) => output.flatMap((chunk) => chunk.moduleIds ?? [])))
}

/** Starts the kiosk; `ended` is called if it ends by itself. */
const startKiosk = (server, ended) => {
  const env = { SES_KIOSK_WINDOWED: '1', SES_KIOSK_CONSOLE: '1', ...process.env, SES_KIOSK_DEV_SERVER: server }
  // Chromium refuses its sandbox to root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '.'] : ['.']
  const kiosk = spawn(runtime().exe, args, { cwd: root, env, stdio: 'inherit' })
  const gone = once(kiosk, 'exit')
  let wanted = false
  void gone.then(([code]) => !wanted && ended(code ?? 1))
  return {
    /** Ends it as a service manager would, so that its visit is wiped before the next start. */
    async stop(signal) {
      wanted = true
      kiosk.kill(signal)
      await gone
    },
  }
}

/** What stands behind `npm run dev --`. */
const askedFor = () => {
  try {
    return previewAsked(process.argv.slice(2))
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

const asked = askedFor()
needDisplay()
process.chdir(root)
const port = await freePort()
const [server, firstFiles] = await Promise.all([startServer(port, asked), buildProcesses()])
let files = firstFiles
let kiosk
let stopping = false

const stop = async (code = 0, signal = 'SIGTERM') => {
  if (stopping) return
  stopping = true
  await kiosk?.stop(signal)
  await server.close()
  process.exit(code)
}

const start = () => {
  if (stopping) return
  kiosk = startKiosk(`http://${host}:${port}`, (code) => {
    kiosk = undefined
    // Closed by hand it is over; a crash is often the last change, and the next one may mend it.
    if (code === 0) void stop()
    else console.error(`The kiosk ended with code ${code}. It starts again after the next change to its processes; Ctrl+C ends this.`)
  })
}

const restart = async (file) => {
  console.log(`${path.relative(root, file)} changed: the kiosk starts again.`)
  try {
    files = await buildProcesses()
  } catch (error) {
    return console.error(`The processes could not be built; the kiosk keeps running as it was.\n${error.message}`)
  }
  await kiosk?.stop('SIGTERM')
  start()
}

const isOfProcesses = (file) => files.has(file) || processFolders.some((folder) => file === folder || file.startsWith(folder + path.sep))

// One restart at a time; several files saved together are one change.
let changed
let restarting = false
const onChange = async (file) => {
  if (!isOfProcesses(file)) return
  changed = file
  if (restarting) return
  restarting = true
  while (changed) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const last = changed
    changed = undefined
    await restart(last)
  }
  restarting = false
}

// Vite would end everything at SIGTERM without waiting for the kiosk. A terminal sends its signal to the kiosk too,
// which would die of the same one twice without wiping its visit: so it gets another.
process.removeAllListeners('SIGTERM')
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0, signal === 'SIGTERM' ? 'SIGINT' : 'SIGTERM'))
server.watcher.add(path.join(root, 'src'))
for (const event of ['change', 'add', 'unlink']) server.watcher.on(event, (file) => void onChange(file))
start()
console.log(`Pages, styles and content change while the kiosk runs (${host}:${port}). Ctrl+C ends it.`)
console.log(`In a browser: http://${host}:${port}/preview.html${asked ?? '?module=p03&step=anger-ladder&language=ar'}`)
