import { app } from 'electron'
import { setTimeout as wait } from 'node:timers/promises'
import * as path from 'node:path'
import { build } from '../platform/build'
import { withoutMenu } from '../platform/lockdown'
import { clearClipboards, clipboardsAreEmpty } from './clipboards'
import { sayDevTools } from './devtools-lines'
import { guard } from './guard'
import { openOffice, type OpenOffice } from './open-office'
import type { Paths } from './paths'
import { purge } from './purge'
import type { SpawnedVisitor } from './spawn-visitor'
import { visitorProcess, type VisitorProcess } from './visitor-process'
import { visits, type VisitSurroundings } from './visits'
import { wipe, type WipeSurroundings } from './wipe'

const wiping: WipeSurroundings = { nowMs: () => performance.now(), clearClipboards, clipboardsAreEmpty }

/** What a kiosk begins with. */
export interface Start {
  paths: Paths
  windowed: boolean
  spawn(): SpawnedVisitor
  /** The first visitor process, where it is started already. */
  first: SpawnedVisitor | undefined
}

const hear = (spawned: SpawnedVisitor, office: OpenOffice): VisitorProcess => {
  const visitor = visitorProcess(spawned)
  if (build === 'test') sayDevTools('visitor', path.join(spawned.directory, 'data'))
  visitor.say({ kind: 'profile', profile: office.profile, idle: office.idle })
  return visitor
}

const surroundings = ({ spawn, windowed, first }: Start, office: OpenOffice, close: () => void): VisitSurroundings => {
  let started = first
  return {
    start() {
      const visitor = hear(started ?? spawn(), office)
      started = undefined
      return visitor
    },
    wipe: (visitor) => wipe(visitor.processes, wiping),
    count: office.count,
    guard: guard(windowed),
    onClosed: close,
    nowMs: wiping.nowMs,
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
const leave = (): void => void app.whenReady().then(() => app.exit(0))

const runVisits = async (start: Start, office: OpenOffice): Promise<void> => {
  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    await course.close()
    office.flush()
    leave()
  }
  const around = surroundings(start, office, () => void close())
  const course = visits(around)
  onAskedToClose(() => void close())
  // A visitor process that runs already was started on a clean computer.
  const clean = start.first ? { ok: true } : await purge(start.paths.run, wiping)
  if (clean.ok) return course.begin()
  around.guard.fault()
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** The page says at once what has to be put right; the terminal when the visitor process that was started is proven gone. */
const callAdministrator = async ({ first, windowed }: Start, lines: readonly string[]): Promise<void> => {
  onAskedToClose(leave)
  const page = guard(windowed, lines)
  page.trouble()
  await app.whenReady()
  if (first && !(await wipe(visitorProcess(first).processes, wiping)).ok) page.fault()
  lines.forEach(say)
}

/**
 * The office process: it holds no visitor, keeps the counts, and sees to it that every visit begins on a clean
 * computer and leaves one.
 */
export const runOffice = (start: Start): void => {
  const read = openOffice(start.paths, say)
  app.on('window-all-closed', () => undefined)
  void app.whenReady().then(() => {
    withoutMenu()
    clearClipboards()
  })
  void (read.ok ? runVisits(start, read.office) : callAdministrator(start, read.lines))
}
