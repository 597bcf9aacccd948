import { catalogue, type ProgrammeId } from '../../../src/core/programme/catalogue'
import type { Figure } from '../../../src/core/usage/figure'
import type { PeriodReport } from '../../../src/core/usage/report'
import type { Shown } from './bar-geometry'

/** A published period with figures in it. */
export type FiguresReport = Extract<PeriodReport, { kind: 'figures' }>

/** A line of a table: what is counted, and a figure for each column. */
export interface CountRow {
  key: string
  counts: readonly Shown[]
}

const figuresOf = ({ measures }: FiguresReport, measure: string): Map<string, Figure> | undefined => {
  const report = measures.find((one) => one.measure === measure)
  return report?.kind === 'figures' ? new Map(report.figures.map(({ key, figure }) => [key, figure])) : undefined
}

/** The lines of a measure, or that it is left out. */
export const rowsOf = (report: FiguresReport, measure: string): CountRow[] | 'left-out' => {
  const figures = figuresOf(report, measure)
  return figures ? [...figures].map(([key, figure]) => ({ key, counts: [figure] })) : 'left-out'
}

/** The modules of a programme, each with how often it was opened and how often completed. */
export const modulesOf = (report: FiguresReport, programme: ProgrammeId): CountRow[] => {
  const [opened, completed] = [figuresOf(report, 'opened'), figuresOf(report, 'completed')]
  return catalogue[programme].map((key) => ({ key, counts: [opened?.get(key) ?? 'left-out', completed?.get(key) ?? 'left-out'] }))
}

/** Whether a line has a figure of its own, and is not only what every small count looks like. */
export const hasNumber = ({ counts }: CountRow): boolean => counts.some((count) => typeof count === 'number')

/** The modules that were opened most, at most so many, each opened in five visits or more; of the same figure the first in the programme. */
export const mostOpened = (report: FiguresReport, most: number): CountRow[] => {
  const openings = ({ counts: [opened] }: CountRow) => (typeof opened === 'number' ? opened : 0)
  return (Object.keys(catalogue) as ProgrammeId[])
    .flatMap((programme) => modulesOf(report, programme))
    .filter((row) => openings(row) > 0)
    .sort((one, other) => openings(other) - openings(one))
    .slice(0, most)
}

/** The visits of a period. */
export const visitsIn = (report: PeriodReport): Shown => (report.kind === 'figures' ? report.visits : report.kind)
