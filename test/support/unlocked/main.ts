import { app, BrowserWindow, ipcMain, session as sessions, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron'
import * as path from 'node:path'
import { bindVisitor } from '../../../src/ipc/bind'
import { staffRequests } from '../../../src/ipc/staff-bridge'
import type { VisitorHandlers } from '../../../src/ipc/visitor-bridge'
import { applySwitches, lockContents, lockSession, pagePreferences } from '../../../src/platform/lockdown'
import { origin, pageUrl, registerScheme, serveScheme } from '../../../src/platform/scheme'
import { flips, type Flip } from './flips'

// The kiosk's own windows, in one of which nothing is flipped and in every other one setting. Each says which process
// draws it. Without this a single window could not be without a sandbox.
app.enableSandbox = () => undefined
applySwitches()
registerScheme()

type Handler = (request: ProtocolRequest, reply: (response: ProtocolResponse) => void) => void

/** Serves the kiosk's scheme as the kiosk does, with some headers said otherwise. */
const serve = (session: Session, headers: NonNullable<Flip['headers']>): void => {
  let handler: Handler | undefined
  const protocol = { registerBufferProtocol: (_: string, given: Handler) => (handler = given) }
  void serveScheme({ protocol } as unknown as Session)
  session.protocol.registerBufferProtocol('app', (request, reply) =>
    handler!(request, (response) => {
      const said = { ...response.headers, ...headers }
      const left = Object.entries(said).filter((one): one is [string, string] => one[1] !== undefined)
      reply({ ...response, headers: Object.fromEntries(left) })
    }),
  )
}

const open = async ([name, { preferences, unlock, headers = {}, preload = 'visitor', from }]: [string, Flip], at: number) => {
  const session = sessions.fromPartition(`flip-${at}`, { cache: false })
  lockSession(session)
  serve(session, headers)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...pagePreferences, session, preload: path.join(__dirname, `${preload}.cjs`), ...preferences },
  })
  lockContents(window.webContents)
  unlock?.(window)
  const page = pageUrl('index.html', `?${at}`)
  await window.loadURL(from === 'file' ? `file://${app.getAppPath()}/dist/renderer/file.html?${at}` : page)
  process.stdout.write(`window ${at} ${window.webContents.getOSProcessId()} ${name}\n`)
  return window
}

void app.whenReady().then(async () => {
  const first = new BrowserWindow({ show: false, webPreferences: pagePreferences })
  // Nobody but the first window is answered; but whatever the staff's page asks is.
  const handlers = new Proxy({}, { get: () => () => undefined }) as VisitorHandlers
  bindVisitor(first.webContents, origin, handlers)
  for (const name of Object.keys(staffRequests)) ipcMain.handle(`staff:${name}`, () => undefined)
  for (const [at, flip] of Object.entries(flips).entries()) await open(flip, at)
  process.stdout.write('open\n')
})
