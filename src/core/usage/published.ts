import { z } from 'zod'
import { spanOf, type Months } from './counts'
import { latest, month, monthAfter, yearOf, type Month } from './month'
import { closedPeriods, lastMonthOf, periodsOf, statisticsPeriod as periodKind, type Period } from './period'

/** Who publishes a kiosk's counts: the kiosk itself, or its authority, merged with other kiosks; never both. */
export const publisher = z.enum(['kiosk', 'authority'])

const setting = z.strictObject({ statisticsPeriod: periodKind, publish: publisher })

/** How the office wants its statistics: by which periods, and published by whom. */
export type Setting = z.infer<typeof setting>

/**
 * What has been published: up to which month, and how each calendar year was begun. Kept beside the counts, because
 * figures of overlapping periods, or of the same visits by two publishers, would give visits away by subtraction.
 */
export const published = z.strictObject({
  version: z.literal(1),
  through: month.nullable(),
  years: z.record(z.string().regex(/^\d{4}$/, 'a year is written as in "2026"'), setting),
})

/** What has been published. */
export type Published = z.infer<typeof published>

/** What is published before anything was. */
export const nothingPublished: Published = { version: 1, through: null, years: {} }

/**
 * The month that visits are counted in now: the clock's, unless a later one has been counted in or published up to.
 * So a clock that was set back adds to the newest month, and never to a period that counts as closed.
 */
export const openMonth = (months: Months, { through }: Published, clock: Month): Month =>
  latest(clock, spanOf(months)?.last, through === null ? null : monthAfter(through))

/** The period that is not over yet, and so the next one to be published. */
export const openPeriod = (months: Months, before: Published, { statisticsPeriod }: Setting, clock: Month): Period => {
  const now = openMonth(months, before, clock)
  const kind = before.years[yearOf(now)]?.statisticsPeriod ?? statisticsPeriod
  return periodsOf(yearOf(now), kind).find((period) => period.months.includes(now))!
}

/** What can be published now. */
export interface Publication {
  /** The closed periods, from the first counted month on. */
  periods: Period[]
  /** Years that go on as they were begun, though the office now wants it otherwise. */
  byOldSetting: number[]
  /** Years that the other publisher has begun, which are therefore not among the periods. */
  byOther: number[]
  /** What will have been published then; to be kept before the figures are given to anyone. */
  published: Published
}

/** Chooses the closed periods that may be published; a calendar year keeps the setting it was begun with. */
export const publicationOf = (months: Months, before: Published, { statisticsPeriod, publish }: Setting, clock: Month): Publication => {
  const first = spanOf(months)?.first
  if (first === undefined) return { periods: [], byOldSetting: [], byOther: [], published: before }
  const of = (year: number): Setting => before.years[year] ?? { statisticsPeriod, publish }
  const closed = closedPeriods(first, openMonth(months, before, clock), (year) => of(year).statisticsPeriod)
  const years = [...new Set(closed.map((period) => yearOf(lastMonthOf(period))))]
  const byOther = years.filter((year) => of(year).publish !== publish)
  const own = years.filter((year) => !byOther.includes(year))
  const periods = closed.filter((period) => own.includes(yearOf(lastMonthOf(period))))
  const newest = periods.at(-1)
  return {
    periods,
    byOldSetting: own.filter((year) => of(year).statisticsPeriod !== statisticsPeriod),
    byOther,
    published: {
      version: 1,
      through: newest === undefined ? before.through : latest(lastMonthOf(newest), before.through),
      years: { ...before.years, ...Object.fromEntries(own.map((year) => [year, of(year)])) },
    },
  }
}
