import * as fs from 'node:fs'
import * as path from 'node:path'
import { z } from 'zod'
import type { Month } from '../core/usage/month'
import { makeDirectory, writeDurably, type FileSystem } from './durable-file'

/**
 * What the machine log can say: events of the computer and of the kiosk as a whole. Nothing in it depends on what a
 * visitor does: no start or end of a visit, no crash of one, no print, no help page.
 */
export const logCode = z.enum([
  'office-started',
  'office-stopped',
  'config-broken',
  'counts-file-broken',
  'counts-not-written',
  'leftovers-found',
  'wipe-failed-processes',
  'wipe-failed-directory',
  'wipe-failed-clipboard',
  'wipe-recovered',
  'staff-called',
])

/** An event of the machine log. */
export type LogCode = z.output<typeof logCode>

/** Writes an event down; never fails, and never says more than the event. */
export type Log = (code: LogCode) => void

/** What is used of the file system to keep a log. */
export type LogFiles = FileSystem & Pick<typeof fs, 'readdirSync'>

/** Where the log is kept, and the clock it asks. */
export interface LogOptions {
  directory: string
  month(): Month
  files?: LogFiles
}

const keptFiles = 3
const nameOf = (month: Month): string => `log-${month}.txt`
const isLog = (name: string): boolean => /^log-\d{4}-\d{2}\.txt$/.test(name)

type Numbers = Partial<Record<LogCode, number>>

const numbersIn = (text: string): Numbers => {
  const numbers: Numbers = {}
  for (const [, code, number] of text.matchAll(/^\d{4}-\d{2} ([a-z-]+) (\d{1,6})$/gm)) {
    const known = logCode.safeParse(code)
    if (known.success) numbers[known.data] = Number(number)
  }
  return numbers
}

/** In the order of the list above, so that nothing tells what happened before what. */
const textOf = (month: Month, numbers: Numbers): string =>
  logCode.options
    .filter((code) => numbers[code] !== undefined)
    .map((code) => `${month} ${code} ${numbers[code]}\n`)
    .join('')

const removeOld = ({ directory, files }: Required<LogOptions>, month: Month): void => {
  const others = files.readdirSync(directory).filter((name) => isLog(name) && name !== nameOf(month))
  // The month of the clock stays in any case, since a clock that was set back must not stop the log.
  for (const name of others
    .sort()
    .reverse()
    .slice(keptFiles - 1))
    files.rmSync(path.join(directory, name), { force: true })
}

/** What one run has told of a month, beside what stood there before: written whole, so that trying again adds nothing twice. */
interface OfMonth {
  before?: Numbers
  codes: Set<LogCode>
  waits: boolean
}

const write = ({ directory, files }: Required<LogOptions>, month: Month, told: OfMonth): void => {
  const file = path.join(directory, nameOf(month))
  makeDirectory(directory, files)
  told.before ??= numbersIn(files.existsSync(file) ? files.readFileSync(file, 'utf8') : '')
  const numbers = { ...told.before }
  for (const code of told.codes) numbers[code] = (numbers[code] ?? 0) + 1
  told.waits = !writeDurably(file, textOf(month, numbers), files).ok
}

/**
 * Opens the machine log of one run of the office: a file a month with a line for each event, `2026-08 wipe-recovered 2`,
 * and no finer time. A run adds at most one to an event of a month, so that no number can follow the number of visits.
 * What cannot be written waits for the next event; a disk that fails never stops the kiosk.
 */
export const openLog = (given: LogOptions): Log => {
  const options = { files: fs, ...given }
  const months = new Map<Month, OfMonth>()
  return (said) => {
    try {
      const [code, month] = [logCode.parse(said), options.month()]
      const told = months.get(month) ?? { codes: new Set(), waits: false }
      if (!told.codes.has(code)) months.set(month, { ...told, codes: told.codes.add(code), waits: true })
      for (const [of, some] of months) if (some.waits) write(options, of, some)
      removeOld(options, month)
    } catch {
      // Whatever is wrong with the log, or with what it is told, visits go on.
    }
  }
}
