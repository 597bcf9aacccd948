import { z } from 'zod'
import { monthIn, yearOf, type Month } from './month'

/** How a calendar year is cut into periods of statistics; months, quarters and half-years never overlap. */
export const statisticsPeriod = z.enum(['month', 'quarter', 'half-year', 'year'])

/** How a calendar year is cut into periods of statistics. */
export type StatisticsPeriod = z.infer<typeof statisticsPeriod>

/** A period of statistics: `2026-07`, `2026-Q3`, `2026-H2` or `2026`, with its months, all in one calendar year. */
export interface Period {
  id: string
  months: readonly Month[]
}

const lengthInMonths: Record<StatisticsPeriod, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

const idOf = (year: number, kind: StatisticsPeriod, index: number): string =>
  ({ month: monthIn(year, index + 1), quarter: `${year}-Q${index + 1}`, 'half-year': `${year}-H${index + 1}`, year: String(year) })[kind]

/** The periods of a calendar year, in their order. */
export const periodsOf = (year: number, kind: StatisticsPeriod): Period[] => {
  const length = lengthInMonths[kind]
  return Array.from({ length: 12 / length }, (_, index) => ({
    id: idOf(year, kind, index),
    months: Array.from({ length }, (_, at) => monthIn(year, index * length + at + 1)),
  }))
}

/** The last month of a period. */
export const lastMonthOf = (period: Period): Month => period.months.at(-1)!

/** Whether a period is over in a month, so that nothing can be added to it any more. */
export const isClosed = (period: Period, now: Month): boolean => lastMonthOf(period) < now

/** The closed periods from the first counted month on, each year cut as `kindOf` says. */
export const closedPeriods = (first: Month, now: Month, kindOf: (year: number) => StatisticsPeriod): Period[] => {
  const years = Array.from({ length: Math.max(0, yearOf(now) - yearOf(first) + 1) }, (_, index) => yearOf(first) + index)
  return years.flatMap((year) => periodsOf(year, kindOf(year))).filter((period) => lastMonthOf(period) >= first && isClosed(period, now))
}
