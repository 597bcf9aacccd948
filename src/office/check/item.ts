import * as path from 'node:path'
import type { CommandSurroundings } from '../command'
import type { OfficeConfig } from '../office-config'
import type { Words } from '../office-config-words'
import type { Machine } from './machine'

/** `fail`: the kiosk does not start, loses counts, or cannot do what it is set to do. `warning`: something may remain, be missing, or not be known. */
export type Verdict = 'pass' | 'warning' | 'fail'

/** One thing that was looked at: what was found, and what to do about it, where there is something. */
export interface Item {
  id: string
  verdict: Verdict
  said: Words
  advice?: Words
}

/** The texts as they were built into the app. */
export type BuiltContent = typeof import('virtual:readiness')

/** What an item is found out from. */
export interface Checked {
  around: CommandSurroundings
  machine: Machine
  /** What the office has set, or `undefined` while `office.json` is broken. */
  config: OfficeConfig | undefined
  content: BuiltContent
}

/** Finds one item out. */
export type Check = (checked: Checked) => Item

/** What is only known how to look at on Linux; elsewhere it is said that nobody looked. */
export const onLinux =
  (id: string, check: Check): Check =>
  (checked) => {
    const { platform } = checked.machine
    const name = platform === 'win32' ? 'Windows' : platform
    if (platform === 'linux') return check(checked)
    return { id, verdict: 'warning', said: { en: `not checked on ${name}`, sv: `kontrolleras inte på ${name}` } }
  }

/** A folder, or the nearest one above it that is there already. */
export const nearest = (machine: Machine, directory: string): string =>
  machine.exists(directory) || path.dirname(directory) === directory ? directory : nearest(machine, path.dirname(directory))
