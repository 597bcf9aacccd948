import * as path from 'node:path'
import type { PeriodReport } from '../../core/usage/report'
import type { Transfer } from '../../core/usage/transfer'
import { writeDurably, type FileSystem, type Outcome } from '../durable-file'
import { sortedJson } from '../sealed'
import { csvOf } from './csv'
import { dataPackageOf, tableFile } from './datapackage'
import { columns, usageRows } from './usage-table'

/** A file to be written: its path and its content. */
export type ExportFile = readonly [file: string, text: string]

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files of the published statistics; the same reports always give the same bytes. */
export const usageFiles = (directory: string, kiosk: string, reports: readonly PeriodReport[]): ExportFile[] => {
  const csv = csvOf(
    columns.map(({ name }) => name),
    usageRows(kiosk, reports),
  )
  return [
    [path.join(directory, tableFile), csv],
    [path.join(directory, 'datapackage.json'), json(dataPackageOf(csv))],
  ]
}

/** The transfer file, named after its kiosk, so that those of several kiosks fit in one folder. */
export const transferFile = (directory: string, transfer: Transfer): ExportFile => [
  path.join(directory, `ses-kiosk-transfer-${transfer.kiosk.replaceAll(' ', '-')}.json`),
  sortedJson(transfer),
]

/** Writes files one after the other and stops at the first that cannot be written. */
export const writeAll = (files: readonly ExportFile[], system?: FileSystem): Outcome => {
  for (const [file, text] of files) {
    const written = writeDurably(file, text, system)
    if (!written.ok) return written
  }
  return { ok: true }
}
