import * as fs from 'node:fs'
import * as path from 'node:path'
import { lastMonthOf } from '../../core/usage/period'
import type { ExportResult, Statistics } from '../../ipc/staff-bridge'
import type { Command, CommandResult, CommandSurroundings } from '../command'
import { fileProblem, fileWords, writeTogether, type FileProblem, type FileSystem, type Outcome } from '../durable-file'
import { standardInput } from '../pin/standard-input'
import { usageReport } from './export-commands'
import { inOrder, keepPublished, nothingClosed } from './ready'
import { reportFile, usageFiles } from './write-export'

const shown = (around: CommandSurroundings): Statistics => {
  const usage = usageReport(around)
  if (!usage.ok) return usage.why === 'trouble' ? { is: 'failed', said: usage.said } : { is: 'by-authority' }
  const { ready, reports } = usage
  // In this order, as in an export: a period that somebody has seen must never change.
  const kept = keepPublished(ready, around)
  if (!kept.ok) return { is: 'failed', said: [fileWords(kept.problem)] }
  const { kioskName, office, municipality, printing } = ready.config
  return {
    is: 'published',
    kiosk: kioskName,
    office,
    municipality,
    printing,
    periods: reports,
    next: { first: ready.open.months[0]!, last: lastMonthOf(ready.open) },
    remarks: ready.warnings,
  }
}

/** A stick that was pulled out must not become a folder on the disk, so none is made. */
const thereIs = (directory: string, files: FileSystem = fs): Outcome => {
  try {
    if (files.statSync(directory).isDirectory()) return { ok: true }
    return { ok: false, problem: { reason: 'in-the-way', path: directory, code: 'ENOTDIR' } }
  } catch (error) {
    return { ok: false, problem: fileProblem(error, directory) }
  }
}

const exported = (directory: string, report: Uint8Array, around: CommandSurroundings): ExportResult => {
  const stopped = (problem: FileProblem): ExportResult => ({ is: 'failed', said: [fileWords(problem)] })
  const folder = thereIs(directory, around.files)
  if (!folder.ok) return stopped(folder.problem)
  const usage = usageReport(around)
  if (!usage.ok) return { is: 'failed', said: usage.said }
  const { ready, reports } = usage
  if (reports.length === 0) return { is: 'failed', said: [nothingClosed] }
  const all = [...usageFiles(directory, ready.config.kioskName, reports), reportFile(directory, report)]
  const done = inOrder([() => keepPublished(ready, around), () => writeTogether(all, around.files)])
  return done.ok ? { is: 'exported', files: all.map(([file]) => path.basename(file)) } : stopped(done.problem)
}

const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString('latin1') === '%PDF-'

const answered = (answer: Statistics | ExportResult): CommandResult => ({ code: 0, out: [JSON.stringify(answer)], err: [] })

/**
 * `--staff-usage [folder]`: how the office process asks for the statistics, in a process of their own, since it must
 * answer its visits while they are worked out. As one line of JSON: what the staff area shows (`Statistics`); or, with a
 * folder and the report as base64 on standard input, what came of the export (`ExportResult`).
 */
export const staffUsage: Command = {
  use: { en: '--staff-usage [folder], by the staff area', sv: '--staff-usage [mapp], av personaldelen' },
  run: ([folder, ...more], around) => {
    if (more.length > 0) return undefined
    if (folder === undefined) return answered(shown(around))
    const report = Buffer.from((around.input ?? standardInput)(), 'base64')
    return isPdf(report) ? answered(exported(path.resolve(around.cwd, folder), report, around)) : undefined
  },
}
