import * as fs from 'node:fs'

/** The parent of a process. */
export const parentOf = (pid: number | string): number | undefined => {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

/** A process and everything below it, as the system sees it now. */
export const processesBelow = (pid: number): number[] => {
  const parents = new Map(
    fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  )
  const below = (one: number): number[] => [one, ...[...parents].filter(([, parent]) => parent === one).flatMap(([child]) => below(child))]
  return below(pid)
}

/** Kills processes at once; one that has ended meanwhile is no matter. */
export const killAll = (pids: readonly number[]): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has just ended.
    }
  }
}
