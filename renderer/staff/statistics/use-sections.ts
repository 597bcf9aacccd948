import type { ProgrammeId } from '../../../src/core/programme/catalogue'
import type { PeriodReport } from '../../../src/core/usage/report'
import { modulesOf, mostOpened, rowsOf, visitsIn, type CountRow, type FiguresReport } from './measures-in'
import { useNames } from './use-names'
import { useWords } from './use-words'

/** The measures that have a section each, with a line for each of their keys. */
const listedMeasures = ['programme', 'language', 'felt', 'ending'] as const

type ListedMeasure = (typeof listedMeasures)[number]

/** A line by its name, and a shorter one where there is little room. */
export type NamedRow = CountRow & { name: string; brief?: string }

/** What stands in a section of the statistics, be it on a screen or on paper. */
export interface Section {
  title: string
  /** What it shows, in a sentence. */
  says: string
  /** What the lines are. */
  what: string
  columns: readonly { measure: string; name: string }[]
  rows: readonly NamedRow[] | 'left-out'
  /** The line that the rest of the page is about. */
  marked?: string
}

/** The sections of the statistics, in words. */
export const useSections = () => {
  const { t } = useWords()
  const { keyName, moduleName, periodName } = useNames()

  const words: Record<ListedMeasure, () => Pick<Section, 'title' | 'says' | 'what'>> = {
    programme: () => ({
      title: t('statistics.programme.title'),
      says: t('statistics.programme.says'),
      what: t('statistics.programme.what'),
    }),
    language: () => ({ title: t('statistics.language.title'), says: t('statistics.language.says'), what: t('statistics.language.what') }),
    felt: () => ({ title: t('statistics.felt.title'), says: t('statistics.felt.says'), what: t('statistics.felt.what') }),
    ending: () => ({ title: t('statistics.ending.title'), says: t('statistics.ending.says'), what: t('statistics.ending.what') }),
  }
  const visits = (measure: string) => [{ measure, name: t('statistics.visits.count') }]
  const openings = () => [
    { measure: 'opened', name: t('statistics.modules.opened') },
    { measure: 'completed', name: t('statistics.modules.completed') },
  ]
  const ofModules = (rows: readonly CountRow[]) => ({
    what: t('statistics.modules.what'),
    columns: openings(),
    rows: rows.map((row) => ({ ...row, name: moduleName(row.key) })),
  })

  return {
    /** The visits of some periods, with one of them marked. */
    visits: (periods: readonly PeriodReport[], marked: string): Section => ({
      title: t('statistics.visits.title'),
      says: t('statistics.visits.says'),
      what: t('statistics.visits.what'),
      columns: visits('visits'),
      rows: periods.map((one) => ({
        key: one.period,
        name: periodName(one.first, one.last),
        brief: periodName(one.first, one.last, 'short'),
        counts: [visitsIn(one)],
      })),
      marked,
    }),
    /** The measures with few keys, one after the other. */
    listed: (report: FiguresReport): Section[] =>
      listedMeasures.map((measure) => {
        const rows = rowsOf(report, measure)
        return {
          ...words[measure](),
          columns: visits(measure),
          rows: rows === 'left-out' ? rows : rows.map((row) => ({ ...row, name: keyName(measure, row.key) })),
        }
      }),
    /** The modules of a programme. */
    modules: (report: FiguresReport, programme: ProgrammeId): Section => ({
      title: keyName('programme', programme),
      says: t('statistics.modules.ofProgramme'),
      ...ofModules(modulesOf(report, programme)),
    }),
    /** The modules of all programmes that were opened most. */
    mostOpened: (report: FiguresReport, most: number): Section => {
      const rows = mostOpened(report, most)
      return {
        title: t('statistics.mostOpened.title'),
        says: rows.length > 0 ? t('statistics.mostOpened.says') : t('statistics.mostOpened.none'),
        ...ofModules(rows),
      }
    },
  }
}
