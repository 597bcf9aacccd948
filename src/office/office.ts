import { app } from 'electron'
import { setTimeout as wait } from 'node:timers/promises'
import * as path from 'node:path'
import { build } from '../platform/build'
import { withoutMenu } from '../platform/lockdown'
import { clearClipboards, clipboardsAreEmpty } from './clipboards'
import { sayDevTools } from './devtools-lines'
import { guard } from './guard'
import { openOffice, type OpenOffice } from './open-office'
import { pathsOf, thisPlace } from './paths'
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

/** What a kiosk runs with: its office, where visits run, and whether in a window. */
interface Kiosk {
  office: OpenOffice
  runRoot: string
  windowed: boolean
}

const startVisitor = ({ office, runRoot, windowed }: Kiosk): VisitorProcess => {
  const visitor = startVisitorProcess(executable(), runRoot)
  if (build === 'test') sayDevTools('visitor', path.join(visitor.processes.directory, 'data'))
  visitor.say({ kind: 'profile', profile: office.profile, idle: office.idle, windowed })
  return visitor
}

const surroundings = (kiosk: Kiosk, close: () => void): VisitSurroundings => ({
  start: () => startVisitor(kiosk),
  wipe: (visitor) => wipe(visitor.processes, wiping),
  count: kiosk.office.count,
  guard: guard(kiosk.windowed),
  onClosed: close,
  nowMs: wiping.nowMs,
  wait,
})

/** Closes the kiosk as a service manager, a terminal or the end of the session asks for it. */
const onAskedToClose = (close: () => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close)
  app.on('before-quit', (event) => {
    event.preventDefault()
    close()
  })
}

/** Before the app is ready there is nothing that could be ended. */
const leave = (): void => void app.whenReady().then(() => app.exit(0))

const runVisits = async (kiosk: Kiosk): Promise<void> => {
  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    await course.close()
    kiosk.office.flush()
    leave()
  }
  const around = surroundings(kiosk, () => void close())
  const course = visits(around)
  onAskedToClose(() => void close())
  const clean = await purge(kiosk.runRoot, wiping)
  if (clean.ok) return course.begin()
  around.guard.fault()
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Whether this is the only kiosk on this computer; a second start says so and ends. */
const isOnlyOne = (runRoot: string): boolean => {
  prepareRunRoot(runRoot)
  app.setPath('userData', path.join(runRoot, 'office'))
  if (app.requestSingleInstanceLock()) return true
  process.stdout.write('SES Kiosk is already running on this computer.\n')
  app.exit(0)
  return false
}

/**
 * The office process: it holds no visitor, keeps the counts, and sees to it that every visit begins on a clean
 * computer and leaves one.
 */
export const startOffice = (): void => {
  const paths = pathsOf(thisPlace(app.isPackaged))
  if (!isOnlyOne(paths.run)) return
  const windowed = process.env.SES_KIOSK_WINDOWED === '1'
  const read = openOffice(paths, say)
  app.disableHardwareAcceleration()
  app.commandLine.appendSwitch('in-process-gpu')
  app.on('window-all-closed', () => undefined)
  void app.whenReady().then(() => {
    withoutMenu()
    clearClipboards()
  })
  if (read.ok) return void runVisits({ office: read.office, runRoot: paths.run, windowed })
  onAskedToClose(leave)
  read.lines.forEach(say)
  guard(windowed, read.lines).trouble()
}
