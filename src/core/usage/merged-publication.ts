import { spanOf, totalIn, type Months } from './counts'
import { sumOf, type Kiosks, type MonthsOf } from './merge'
import { begunWith, withPeriods, type Merged } from './merged'
import { yearOf, type Month } from './month'
import { closedPeriods, lastMonthOf, type Period, type StatisticsPeriod } from './period'

/** What can be published of several kiosks together. */
export interface MergedPublication {
  /** The months of all kiosks together. */
  sum: Months
  /** The closed periods of which every kiosk has every month since its first. */
  periods: Period[]
  /** The other closed periods, with the months that are missing. */
  incomplete: { period: string; lacks: MonthsOf[] }[]
  /** Periods that were published of other counts; they stay as they were. */
  changed: string[]
  /** Years that go on as they were begun, though the office now wants it otherwise. */
  byOldSetting: number[]
  /** Kiosks with months that are not over yet. */
  early: string[]
  /** What will have been published then; to be kept before the figures are given to anyone. */
  merged: Merged
}

/** What decides about the periods. */
export interface MergeSetting {
  statisticsPeriod: StatisticsPeriod
  /** The month that runs now. */
  clock: Month
  /** Gives 64 hexadecimal digits for the counts of a period, the same for the same counts. */
  checksumOf(counts: Readonly<Record<string, number>>): string
}

const lacksIn = (period: Period, kiosks: Kiosks): MonthsOf[] =>
  [...kiosks]
    .map(([kiosk, months]) => {
      const first = spanOf(months)?.first ?? ''
      return { kiosk, months: period.months.filter((month) => month > first && months[month] === undefined) }
    })
    .filter(({ months }) => months.length > 0)

/**
 * Chooses the closed periods that may be published of several kiosks together. A transfer file holds every closed
 * month of its kiosk from the first one on, so only months before that may be missing: any other has not been handed
 * over yet, or was published by the kiosk itself. Periods after the last month of all kiosks are nobody's yet.
 */
export const mergedPublicationOf = (
  kiosks: Kiosks,
  before: Merged,
  { statisticsPeriod, clock, checksumOf }: MergeSetting,
): MergedPublication => {
  const sum = sumOf(kiosks)
  const kindOf = (year: number) => begunWith(before, year) ?? statisticsPeriod
  const { first, last } = spanOf(sum) ?? { first: clock, last: clock }
  const closed = closedPeriods(first, clock, kindOf)
    .filter(({ months }) => months[0]! <= last)
    .map((period) => ({ period, lacks: lacksIn(period, kiosks), checksum: checksumOf(totalIn(sum, period.months)) }))
  const complete = closed.filter(({ lacks }) => lacks.length === 0)
  const isAsBefore = ({ period, checksum }: (typeof closed)[number]) => (before.periods[period.id] ?? checksum) === checksum
  const own = complete.filter(isAsBefore)
  return {
    sum,
    periods: own.map(({ period }) => period),
    incomplete: closed.filter(({ lacks }) => lacks.length > 0).map(({ period, lacks }) => ({ period: period.id, lacks })),
    changed: complete.filter((one) => !isAsBefore(one)).map(({ period }) => period.id),
    byOldSetting: [...new Set(own.map(({ period }) => yearOf(lastMonthOf(period))))].filter((year) => kindOf(year) !== statisticsPeriod),
    early: [...kiosks].filter(([, months]) => (spanOf(months)?.last ?? '') >= clock).map(([kiosk]) => kiosk),
    merged: withPeriods(
      before,
      kiosks,
      own.map(({ period, checksum }) => [period.id, checksum]),
    ),
  }
}
