import * as fs from 'node:fs'
import { expect, vi } from 'vitest'
import type { Kiosk, Places } from './kiosk'
import { killAll } from './processes'

const read = (pid: number, file: string): string => {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** The command line of a process, its words apart by zero bytes. */
export const commandOf = (pid: number): string => read(pid, 'cmdline')

/** A process as the system knows it. */
interface Stat {
  /** Whether it still has a memory: one that has ended stays in the list until somebody asks how. */
  runs: boolean
  /** Its process session. */
  session: number
  /** When it started, in ticks of the system; numbers of processes are used again. */
  started: number
}

const statOf = (pid: number): Stat => {
  const [state, ...fields] = read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')
  return { runs: !['Z', 'X', ''].includes(state!), session: Number(fields[2]), started: Number(fields[18]) }
}

/**
 * The process sessions that were seen of a kiosk, by its directories, with when their leaders started: its helpers name
 * nothing, and can outlive whoever started them, also into the next start of the kiosk.
 */
const sessionsOf = new WeakMap<Places, Map<number, number>>()

/**
 * Every process of a kiosk that runs, in the order in which they started, whoever its parent is by now: what names its
 * run directory, and what belongs to a process session that was led by such a one.
 */
export const processesOf = ({ places }: Kiosk): number[] => {
  const sessions = sessionsOf.get(places) ?? new Map<number, number>()
  sessionsOf.set(places, sessions)
  const all = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .map((pid) => ({ pid, ...statOf(pid), names: ['environ', 'cmdline'].some((file) => read(pid, file).includes(places.run)) }))
  for (const { pid, started, names } of all.filter((one) => one.session === one.pid)) {
    if (names) sessions.set(pid, started)
    // Whoever leads a session of that number now is another: numbers are used again within minutes.
    else if (sessions.get(pid) !== started) sessions.delete(pid)
  }
  return all
    .filter(({ runs, names, session }) => runs && (names || sessions.has(session)))
    .sort((one, other) => one.started - other.started || one.pid - other.pid)
    .map(({ pid }) => pid)
}

/**
 * Ends everything of a kiosk, what it was started through as well, and waits until nothing of it runs: a tracer that is
 * killed alone leaves what it traced.
 */
export const endAll = (kiosk: Kiosk): Promise<void> =>
  vi.waitFor(
    () => {
      killAll(processesOf(kiosk))
      expect(processesOf(kiosk)).toEqual([])
    },
    { timeout: 30_000 },
  )

/** The office process of a kiosk, whatever it was started through. */
export const officeOf = (kiosk: Kiosk): number => processesOf(kiosk).find((pid) => read(pid, 'comm').trim() === 'ses-kiosk')!

/** The processes of one visit: its main process, its page, and what helps them. */
export interface VisitProcesses {
  main: number
  page: number | undefined
  helpers: number[]
}

/** The visits of a kiosk that run, the oldest first: the one that holds the screen, and then the spare. */
export const visitsOf = (kiosk: Kiosk): VisitProcesses[] => {
  const all = processesOf(kiosk)
  return all
    .filter((pid) => commandOf(pid).includes('\0--visitor\0'))
    .map((main) => {
      const others = all.filter((pid) => pid !== main && statOf(pid).session === main)
      const page = others.find((pid) => commandOf(pid).includes('--type=renderer'))
      return { main, page, helpers: others.filter((pid) => pid !== page) }
    })
}
