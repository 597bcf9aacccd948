import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'

/** A visit's processes as the operating system knows them: by their process session, and by the directory they name. */
export interface VisitProcesses {
  /** The leader of the visit's own process session; on Windows the root of its tree; 0 where it is not known. */
  leader: number
  directory: string
  /** What the visit itself reported, for systems that have no process sessions. */
  reported: readonly number[]
}

const sessionOf = (pid: string): number | undefined => {
  // The command stands in parentheses and may hold spaces; state, parent, group and session follow it.
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' ? undefined : Number(fields[3])
}

const belongs = (pid: string, { leader, directory }: VisitProcesses): boolean => {
  try {
    const session = sessionOf(pid)
    if (session === undefined || Number(pid) === process.pid) return false
    return (leader > 0 && session === leader) || fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(directory)
  } catch {
    return false
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The processes of a visit that still run. Linux: read from /proc. Windows: those it reported (not tried there yet). */
export const survivorsOf = (visit: VisitProcesses): number[] => {
  if (process.platform !== 'linux') return [visit.leader, ...visit.reported].filter((pid) => pid > 0 && isAlive(pid))
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && belongs(name, visit))
    .map(Number)
}

/** Ends every process of a visit at once, without asking any of them. */
export const killAll = (visit: VisitProcesses): void => {
  if (process.platform === 'win32') {
    try {
      execFileSync('taskkill', ['/T', '/F', '/PID', String(visit.leader)], { stdio: 'ignore' })
    } catch {
      // The proof looks for itself.
    }
    return
  }
  for (const pid of survivorsOf(visit)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has just ended.
    }
  }
}
