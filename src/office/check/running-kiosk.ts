import * as path from 'node:path'
import { isCommand } from '../command'
import { pathsOf } from '../paths'
import { onLinux, type Check } from './item'
import type { Machine } from './machine'

const packagedName = 'ses-kiosk'

/** The office process says nothing of itself; a visitor process, Chromium's own and a command do, in whatever way their arguments are parted. */
const isOffice = (commandLine: string): boolean =>
  !commandLine.split(/[\0 ]/).some((arg) => arg === '--visitor' || arg.startsWith('--type=') || isCommand(arg))

const environmentOf = (machine: Machine, pid: string): Record<string, string> | undefined => {
  const entries = machine
    .text(`/proc/${pid}/environ`)
    ?.split('\0')
    .filter((entry) => entry.includes('='))
  return entries && Object.fromEntries(entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]))
}

/** The data directory of another office process, or `undefined` where its environment is hidden from this account. */
const dataOf = (machine: Machine, pid: string, program: string): string | undefined => {
  const env = environmentOf(machine, pid)
  if (!env) return undefined
  const cwd = machine.target(`/proc/${pid}/cwd`) ?? '/'
  const packaged = path.posix.basename(program) !== 'electron'
  return pathsOf({ env, platform: 'linux', packaged, uid: 0, cwd }).data
}

/** What a process was started from: its file, or what it calls itself where that is hidden from this account. */
const programOf = (machine: Machine, pid: string, commandLine: string): string =>
  machine.target(`/proc/${pid}/exe`)?.replace(/ \(deleted\)$/, '') ?? commandLine.split('\0')[0]!

/**
 * Whether a kiosk runs on a data directory, read from /proc: a process of this program that is an office process and
 * whose environment leads to the same directory. One whose environment is hidden, since it belongs to another account,
 * counts as well: it cannot be ruled out. Nothing has to be written for it, and nothing can be left behind.
 */
export const kioskRunsOn = (machine: Machine, data: string): boolean => {
  const real = (directory: string) => machine.real(directory) ?? directory
  return machine
    .names('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== machine.pid)
    .some((pid) => {
      const commandLine = machine.text(`/proc/${pid}/cmdline`)
      if (!commandLine || !isOffice(commandLine)) return false
      const program = programOf(machine, pid, commandLine)
      if (program !== machine.executable && path.posix.basename(program) !== packagedName) return false
      const other = dataOf(machine, pid, program)
      return other === undefined || real(other) === real(data)
    })
}

/** No kiosk runs on the same data; where one does, nothing else is looked at. */
export const noKiosk: Check = onLinux('kiosk', () => ({
  id: 'kiosk',
  verdict: 'pass',
  said: { en: 'none runs on this data directory now', sv: 'ingen körs just nu på den här datamappen' },
}))
