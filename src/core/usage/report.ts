import { totalIn, type Months } from './counts'
import { fewVisits, leftOutOf } from './disclose'
import { figureOf, totalOf, type Figure } from './figure'
import { structure as wholeStructure } from './measures'
import type { Month } from './month'
import { lastMonthOf, type Period } from './period'
import type { Structure } from './structure'

/** What is published of one measure: a figure for each of its keys, or that it is left out. */
export type MeasureReport =
  { measure: string; kind: 'figures'; figures: { key: string; figure: Figure }[]; total: number } | { measure: string; kind: 'left-out' }

/** What is published of a period; months are the first and the last one in it. Unit of all numbers: visits. */
export type PeriodReport = { period: string; first: Month; last: Month } & (
  { kind: 'few' } | { kind: 'left-out' } | { kind: 'figures'; visits: number; measures: MeasureReport[] }
)

/** What a period with fewer than ten visits says, and nothing else. */
export const fewWords = { sv: 'färre än 10 besök', en: 'fewer than 10 visits' }

/** Why a measure, or a whole period, is left out. */
export const leftOutWords = {
  sv: 'utelämnad: tillsammans med de andra siffrorna skulle ett "0–4" kunna räknas ut närmare än så',
  en: 'left out: together with the other figures, a "0–4" could be worked out more closely than that',
}

const keyOf = (cell: string): string => cell.slice(cell.indexOf(':') + 1)

/**
 * Publishes a period by the rules of privacy.md, "Counts": figures instead of counts, nothing below ten visits, and
 * without a measure that would let a "0–4" be worked out. Counts whose name this version does not know are not
 * published. The same counts always give the same report.
 */
export const reportOf = (period: Period, months: Months, structure: Structure = wholeStructure): PeriodReport => {
  const counts = totalIn(months, period.months)
  const head = { period: period.id, first: period.months[0]!, last: lastMonthOf(period) }
  const trueVisits = counts.visits ?? 0
  if (trueVisits < fewVisits) return { ...head, kind: 'few' }
  // Ten visits and more are never the group.
  const visits = figureOf(trueVisits) as number
  const figures = new Map(
    Object.values(structure.measures)
      .flat()
      .map((cell) => [cell, figureOf(counts[cell] ?? 0)]),
  )
  const leftOut = leftOutOf(structure, { visits, figures })
  if (leftOut === undefined) return { ...head, kind: 'left-out' }
  const measures = Object.entries(structure.measures).map(([measure, cells]): MeasureReport => {
    if (leftOut.includes(measure)) return { measure, kind: 'left-out' }
    const own = cells.map((cell) => ({ key: keyOf(cell), figure: figures.get(cell)! }))
    return { measure, kind: 'figures', figures: own, total: totalOf(own.map(({ figure }) => figure)) }
  })
  return { ...head, kind: 'figures', visits, measures }
}
