import type { WebContents } from 'electron'
import * as path from 'node:path'
import {
  exportResult,
  statistics,
  type ExportResult,
  type StaffHandlers,
  type StaffWords,
  type Statistics,
  type TellStaff,
} from '../../ipc/staff-bridge'
import { pdfOf, printPage } from '../../platform/print'
import { undated } from '../export/report-pdf'
import type { Paths } from '../paths'
import { readOfficeConfig } from '../read-office-config'
import type { Executable } from '../spawn-visitor'
import { askProgram } from './ask-program'
import { exportPlaces } from './export-places'

const notCounted: StaffWords = {
  en: 'The statistics could not be worked out. Restart the kiosk; if it happens again, talk to whoever looks after the computer.',
  sv: 'Statistiken gick inte att räkna fram. Starta om kiosken; händer det igen, tala med den som sköter datorn.',
}

const notDrawn: StaffWords = {
  en: 'The report could not be made. Leave the staff area, open it again and try once more.',
  sv: 'Rapporten gick inte att göra. Lämna personaldelen, öppna den igen och försök en gång till.',
}

const notWhole: StaffWords = {
  en: 'Write the whole path of the folder, from the root of the disk.',
  sv: 'Skriv mappens hela sökväg, från diskens rot.',
}

const failed = (said: StaffWords): { is: 'failed'; said: StaffWords[] } => ({ is: 'failed', said: [said] })

/** What the statistics are asked of. */
export interface StatisticsSurroundings {
  /** This program, to be run as a command. */
  program: Executable
  paths: Paths
  /** The page of staff, which holds the report ready for paper. */
  contents: WebContents
  tell: TellStaff
}

/** The requests that the statistics answer. */
type Answers = Pick<StaffHandlers, 'statistics' | 'exportPlaces' | 'exportTo' | 'print'>

/** Answers what staff ask of the statistics: to see them, to save them, to have them on paper. */
export const statisticsAnswers = ({ program, paths, contents, tell }: StatisticsSurroundings): Answers => ({
  async statistics(): Promise<Statistics> {
    return statistics.safeParse(await askProgram(program, ['--staff-usage'])).data ?? failed(notCounted)
  },
  exportPlaces,
  async exportTo({ directory }): Promise<ExportResult> {
    if (!path.isAbsolute(directory)) return failed(notWhole)
    tell('exporting', 'report')
    const report = await pdfOf(contents).catch(() => undefined)
    if (!report) return failed(notDrawn)
    tell('exporting', 'files')
    const answer = await askProgram(program, ['--staff-usage', directory], undated(report).toString('base64'))
    return exportResult.safeParse(answer).data ?? failed(notCounted)
  },
  async print() {
    const read = readOfficeConfig(paths.config)
    return read.ok && read.config.printing ? printPage(contents) : 'failed'
  },
})
