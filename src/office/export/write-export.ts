import * as path from 'node:path'
import type { PeriodReport } from '../../core/usage/report'
import type { Transfer } from '../../core/usage/transfer'
import type { NewFile } from '../durable-file'
import { sortedJson } from '../sealed'
import { csvOf } from './csv'
import { dataPackageOf, tableFile } from './datapackage'
import { columns, usageRows } from './usage-table'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files of the published statistics; the same reports always give the same bytes. */
export const usageFiles = (directory: string, kiosk: string, reports: readonly PeriodReport[]): NewFile[] => {
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
export const transferFile = (directory: string, transfer: Transfer): NewFile => [
  path.join(directory, `ses-kiosk-transfer-${transfer.kiosk.replaceAll(' ', '-')}.json`),
  sortedJson(transfer),
]

/** The report of one period, on one page. */
export const reportFile = (directory: string, pdf: Uint8Array): NewFile => [path.join(directory, 'ses-kiosk-rapport.pdf'), pdf]
