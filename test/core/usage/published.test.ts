import { expect, test } from 'vitest'
import { nothingPublished, openMonth, openPeriod, publicationOf, published, type Published } from '../../../src/core/usage/published'

const months = { '2026-02': { visits: 30 }, '2026-08': { visits: 12 } }
const halfYears = { statisticsPeriod: 'half-year', publish: 'kiosk' } as const
const ids = (wanted: Parameters<typeof publicationOf>[2], clock: string, before: Published = nothingPublished) =>
  publicationOf(months, before, wanted, clock).periods.map(({ id }) => id)

test('closed periods from the first counted month on are published, and that is kept', () => {
  const publication = publicationOf(months, nothingPublished, halfYears, '2027-01')
  expect(publication.periods.map(({ id }) => id)).toEqual(['2026-H1', '2026-H2'])
  expect(publication.published).toEqual({ version: 1, through: '2026-12', years: { 2026: halfYears } })
  expect(published.safeParse(publication.published).success).toBe(true)
})

test('nothing counted, nothing closed: nothing is published or kept', () => {
  expect(publicationOf({}, nothingPublished, halfYears, '2030-01')).toMatchObject({ periods: [], published: nothingPublished })
  expect(publicationOf({ '2026-08': { visits: 3 } }, nothingPublished, halfYears, '2026-12')).toMatchObject({
    periods: [],
    published: nothingPublished,
  })
})

test('a year goes on as it was begun; periods never overlap', () => {
  const begun: Published = { version: 1, through: '2026-06', years: { 2026: halfYears } }
  const publication = publicationOf(months, begun, { ...halfYears, statisticsPeriod: 'month' }, '2027-03')
  expect(publication.periods.map(({ id }) => id)).toEqual(['2026-H1', '2026-H2', '2027-01', '2027-02'])
  expect(publication.byOldSetting).toEqual([2026])
  expect(publication.published.years).toEqual({ 2026: halfYears, 2027: { statisticsPeriod: 'month', publish: 'kiosk' } })
})

test('a year that one publisher has begun is never published by the other', () => {
  const begun: Published = { version: 1, through: '2026-06', years: { 2026: halfYears } }
  const publication = publicationOf(months, begun, { ...halfYears, publish: 'authority' }, '2027-08')
  expect(publication.periods.map(({ id }) => id)).toEqual(['2027-H1'])
  expect(publication.byOther).toEqual([2026])
  expect(publication.published.years[2026]).toEqual(halfYears)
})

test('a clock that is set back closes nothing again, and counts into the newest month', () => {
  const begun: Published = { version: 1, through: '2026-12', years: { 2026: halfYears } }
  expect(ids(halfYears, '2026-03', begun)).toEqual(['2026-H1', '2026-H2'])
  expect(openMonth(months, begun, '2026-03')).toBe('2027-01')
  expect(openMonth(months, nothingPublished, '2026-03')).toBe('2026-08')
  expect(openMonth({}, nothingPublished, '2026-03')).toBe('2026-03')
  expect(ids(halfYears, '2026-03')).toEqual(['2026-H1'])
})

test('the period that is not over yet is the one of the open month, cut as its year was begun', () => {
  expect(openPeriod(months, nothingPublished, halfYears, '2026-09').id).toBe('2026-H2')
  expect(openPeriod({}, nothingPublished, { ...halfYears, statisticsPeriod: 'month' }, '2026-09').id).toBe('2026-09')
  const begun: Published = { version: 1, through: '2026-06', years: { 2026: halfYears } }
  expect(openPeriod(months, begun, { ...halfYears, statisticsPeriod: 'month' }, '2026-09').id).toBe('2026-H2')
  // A clock that was set back does not open again what is closed.
  expect(openPeriod(months, { ...begun, through: '2026-12' }, halfYears, '2026-03').id).toBe('2027-H1')
})
