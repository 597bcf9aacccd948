import { app } from 'electron'
import { setTimeout as wait } from 'node:timers/promises'
import { stockholmMonth } from '../core/usage/month'
import { clearClipboards } from './clipboards'
import { exitCodes } from './exit-codes'
import { collectGarbage } from './garbage'
import { greet } from './greet'
import { guard } from './guard'
import { openLog, type Log } from './log'
import { loggedWipe } from './logged-wipe'
import { openOffice, troubleIn, type OfficeTrouble, type OpenOffice } from './open-office'
import type { Paths } from './paths'
import { purge } from './purge'
import type { Executable, SpawnedVisitor } from './spawn-visitor'
import { visitorProcess } from './visitor-process'
import { visits, type VisitSurroundings } from './visits'
import { wipe } from './wipe'
import { wiping } from './wiping'

/** What a kiosk begins with. */
export interface Start {
  paths: Paths
  windowed: boolean
  /** This program, to be run as a command. */
  program: Executable
  spawn(): SpawnedVisitor
  /** The first visitor process, where it is started already. */
  first: SpawnedVisitor | undefined
}

type Told = Pick<VisitSurroundings, 'onStaff' | 'onPosition' | 'onCourse' | 'onClosed'>

const surroundings = ({ spawn, windowed, first }: Start, office: OpenOffice, log: Log, told: Told): VisitSurroundings => {
  let started = first
  const page = guard(windowed, told.onStaff)
  return {
    start() {
      const visitor = greet(started ?? spawn(), office, windowed)
      started = undefined
      return visitor
    },
    wipe: loggedWipe((visitor) => wipe(visitor.processes, wiping), log),
    count: office.count,
    guard: {
      ...page,
      fault() {
        page.fault()
        log('staff-called')
      },
    },
    ...told,
    onOver: collectGarbage,
    wait,
  }
}

/** Closes the kiosk as a service manager, a terminal or the end of the session asks for it. */
const onAskedToClose = (close: () => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close)
  app.on('before-quit', (event) => {
    event.preventDefault()
    close()
  })
}

/** Before the app is ready there is nothing that could be ended. */
const leave = (code: number = exitCodes.closed): void => void app.whenReady().then(() => app.exit(code))

/** Starts the kiosk again: whoever supervises it does so when told by the exit code; without a supervisor it does it itself. */
const startAgain = (): void => {
  if (process.argv.includes('--supervised')) return leave(exitCodes.restart)
  app.relaunch()
  leave()
}

const runVisits = async (start: Start, office: OpenOffice, log: Log): Promise<void> => {
  let closing = false
  const close = async (then: () => void = leave) => {
    if (closing) return
    closing = true
    await course.close()
    office.flush()
    log('office-stopped')
    then()
  }
  const readiness = async () => (await import('./staff/readiness')).readinessOf(start.paths, course.tryVisit)
  const settings = async () => (await import('./staff/settings')).settingsSince(start.paths, office.settings)
  // Read when somebody calls the door: the first page must not wait for it.
  const openStaffArea = async () =>
    (await import('./staff/staff-area')).staffArea({
      ...start,
      profile: office.profile,
      guideOnSecondDisplay: office.settings.config.displays === 'guide',
      course,
      readiness,
      settings,
      close: (how) => void close(how === 'restart' ? startAgain : leave),
    })
  let staff: ReturnType<typeof openStaffArea> | undefined
  const around = surroundings(start, office, log, {
    onStaff: () => void (staff ??= openStaffArea()).then((area) => area.call()),
    onPosition: ({ module, step, of }) => void staff?.then((area) => area.visitorAt(module && { module, step, of })),
    onCourse: () => void staff?.then((area) => area.courseChanged()),
    onClosed: () => void close(),
  })
  const course = visits(around)
  onAskedToClose(() => void close())
  // A visitor process that runs already was started on a clean computer.
  if (start.first) await course.begin()
  else {
    // Until then no clipboard can be asked: a computer that was just switched on needs the time of a proof for that alone.
    await app.whenReady()
    await course.begin(loggedWipe(() => purge(start.paths.run, wiping), log))
  }
  // Only now: the first page must not wait for a disk.
  if (!start.first) log('leftovers-found')
  log('office-started')
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const lookAgainEveryMs = 2000

/**
 * The page says at once what has to be put right; the terminal when the visitor process that was started is proven gone.
 * From then on the files are looked at again and again: whoever edits them sees what is left to do, and the kiosk starts
 * anew when that is nothing. Where a newer version has written any, not even the log is.
 */
const callAdministrator = async ({ first, windowed, paths }: Start, trouble: OfficeTrouble, openedLog: Log): Promise<void> => {
  let left = trouble
  const log: Log = (code) => left.kind === 'newer-data' || openedLog(code)
  const stop = (then: () => void) => {
    log('office-stopped')
    then()
  }
  const lookAgain = () => {
    const now = troubleIn(paths)
    if (!now) return stop(startAgain)
    if (now.lines.join('\n') === left.lines.join('\n')) return
    left = now
    page.trouble(now.kind)
    now.lines.forEach(say)
  }
  onAskedToClose(() => stop(() => leave(left.kind === 'newer-data' ? exitCodes.newerData : exitCodes.closed)))
  const page = guard(windowed, undefined, () => left.lines)
  page.trouble(trouble.kind)
  await app.whenReady()
  const isGone = !first || (await wipe(visitorProcess(first).processes, wiping)).ok
  trouble.lines.forEach(say)
  log('office-started')
  log('config-broken')
  if (isGone) setInterval(lookAgain, lookAgainEveryMs)
  else page.fault()
}

/**
 * The office process: it holds no visitor, keeps the counts, and sees to it that every visit begins on a clean
 * computer and leaves one.
 */
export const runOffice = (start: Start): void => {
  const log = openLog({ directory: start.paths.data, month: () => stockholmMonth(new Date()) })
  const read = openOffice(start.paths, say, log)
  app.on('window-all-closed', () => undefined)
  void app.whenReady().then(clearClipboards)
  void (read.ok ? runVisits(start, read.office, log) : callAdministrator(start, read.trouble, log))
}
