import * as fs from 'node:fs'
import { processesBelow } from '../../test/support/processes'

/** The proportional share of memory in `smaps_rollup`, in MiB: pages shared by several processes are divided among them. */
export const pssIn = (rollup: string): number => {
  const kibibytes = /^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1]
  if (kibibytes === undefined) throw new Error('smaps_rollup without a line "Pss"')
  return Number(kibibytes) / 1024
}

/**
 * The memory of a program and all its processes, in MiB; nothing where it may not be read: a sandboxed process is
 * readable for root only.
 */
export const memoryOf = (pid: number): number | undefined => {
  try {
    return processesBelow(pid).reduce((sum, one) => sum + pssIn(fs.readFileSync(`/proc/${one}/smaps_rollup`, 'utf8')), 0)
  } catch (error) {
    if (['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
