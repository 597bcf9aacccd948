import { app } from 'electron'
import { setTimeout as wait } from 'node:timers/promises'
import * as path from 'node:path'
import { build } from '../platform/build'
import { withoutMenu } from '../platform/lockdown'
import { clearClipboards, clipboardsAreEmpty } from './clipboards'
import { sayDevTools } from './devtools-lines'
import { guard } from './guard'
import { openOffice, type OpenOffice } from './open-office'
import { purge } from './purge'
import { prepareRunRoot } from './run-root'
import { startVisitorProcess, type Executable, type VisitorProcess } from './visitor-process'
import { visits, type VisitSurroundings } from './visits'
import { wipe, type WipeSurroundings } from './wipe'

const wiping: WipeSurroundings = { nowMs: () => performance.now(), clearClipboards, clipboardsAreEmpty }

/** The same program once more, with the switches of this start that a visit shares. */
const executable = (): Executable => {
  const shared = ['no-sandbox', 'disable-gpu'].filter((name) => app.commandLine.hasSwitch(name)).map((name) => `--${name}`)
  return {
    file: process.execPath,
    args: [...(app.isPackaged ? [] : [app.getAppPath()]), ...shared, ...(build === 'test' ? ['--remote-debugging-port=0'] : [])],
  }
}

const startVisitor = (office: OpenOffice): VisitorProcess => {
  const visitor = startVisitorProcess(executable(), office.runRoot)
  if (build === 'test') sayDevTools('visitor', path.join(visitor.processes.directory, 'data'))
  visitor.say({ kind: 'profile', profile: office.profile, idle: office.idle, windowed: office.windowed })
  return visitor
}

const surroundings = (office: OpenOffice, close: () => void): VisitSurroundings => ({
  start: () => startVisitor(office),
  wipe: (visitor) => wipe(visitor.processes, wiping),
  count: office.count,
  guard: guard(office.windowed),
  onClosed: close,
  nowMs: wiping.nowMs,
  wait,
})

const runVisits = async (office: OpenOffice): Promise<void> => {
  let closing = false
  const close = async (code = 0) => {
    if (closing) return
    closing = true
    await course.close()
    office.flush()
    app.exit(code)
  }
  const around = surroundings(office, () => void close())
  const course = visits(around)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close())
  app.on('before-quit', (event) => {
    event.preventDefault()
    void close()
  })
  const clean = await purge(office.runRoot, wiping)
  if (clean.ok) return course.begin()
  around.guard.fault()
}

/**
 * The office process: it holds no visitor, keeps the counts, and sees to it that every visit begins on a clean
 * computer and leaves one.
 */
export const startOffice = (): void => {
  const office = openOffice(process.env, app.isPackaged)
  prepareRunRoot(office.runRoot)
  app.setPath('userData', path.join(office.runRoot, 'office'))
  if (!app.requestSingleInstanceLock()) {
    process.stdout.write('SES Kiosk is already running on this computer.\n')
    return app.exit(0)
  }
  app.disableHardwareAcceleration()
  app.commandLine.appendSwitch('in-process-gpu')
  app.on('window-all-closed', () => undefined)
  void app.whenReady().then(withoutMenu)
  if (office.trouble) guard(office.windowed).trouble()
  else void runVisits(office)
}
