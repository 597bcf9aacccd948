import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { alike } from '../../../src/core/usage/alike'
import type { Months } from '../../../src/core/usage/counts'
import { awayFrom, merged, nothingMerged, type Merged } from '../../../src/core/usage/merged'
import { mergedPublicationOf } from '../../../src/core/usage/merged-publication'
import type { StatisticsPeriod } from '../../../src/core/usage/period'
import { alikeVisits, kiosksFor, monthly } from './some-kiosks'

// Going through many cases takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

const checksumOf = (counts: Record<string, number>) => String(counts.visits ?? 0).padStart(64, '0')

const published = (all: Record<string, Months>, clock = '2027-02', kind: StatisticsPeriod = 'half-year', before = nothingMerged) =>
  mergedPublicationOf(kiosksFor(all), before, { statisticsPeriod: kind, clock, checksumOf })

const ids = ({ periods }: ReturnType<typeof published>) => periods.map(({ id }) => id)
const year = monthly('2026-01', 12)

test('closed periods that every kiosk has are published, and that is kept', () => {
  const result = published({ b: year, a: year })
  expect(ids(result)).toEqual(['2026-H1', '2026-H2'])
  expect(result.sum['2026-03']).toEqual(alikeVisits(20))
  expect(result.merged).toEqual({
    version: 1,
    kiosks: ['a', 'b'],
    periods: { '2026-H1': checksumOf({ visits: 120 }), '2026-H2': checksumOf({ visits: 120 }) },
  })
  expect(merged.safeParse(result.merged).success).toBe(true)
})

test('a kiosk that started later lacks nothing', () => {
  const result = published({ a: year, b: monthly('2026-05', 8), c: monthly('2026-07', 6) })
  expect(result).toMatchObject({ incomplete: [] })
  expect(ids(result)).toEqual(['2026-H1', '2026-H2'])
})

test('a month that is missing since then leaves its period out, and is named with its kiosk', () => {
  const { '2026-02': _, ...gap } = year
  const result = published({ a: year, b: monthly('2026-01', 10), c: gap, d: monthly('2026-01', 6) })
  expect(ids(result)).toEqual([])
  expect(result.incomplete).toEqual([
    { period: '2026-H1', lacks: [{ kiosk: 'c', months: ['2026-02'] }] },
    {
      period: '2026-H2',
      lacks: [
        { kiosk: 'b', months: ['2026-11', '2026-12'] },
        { kiosk: 'd', months: ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'] },
      ],
    },
  ])
  expect(result.merged).toBe(nothingMerged)
})

test('without any one month but the first of any kiosk, just its period is left out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('a', 'b'),
      fc.nat(16),
      fc.constantFrom<StatisticsPeriod>('month', 'quarter', 'half-year', 'year'),
      (kiosk, at, kind) => {
        const all: Record<string, Months> = { a: monthly('2026-01', 24), b: monthly('2026-07', 18) }
        const month = Object.keys(all[kiosk]!).sort().slice(1)[at]!
        const { [month]: _, ...others } = all[kiosk]!
        const [whole, without] = [published(all, '2028-01', kind), published({ ...all, [kiosk]: others }, '2028-01', kind)]
        const period = whole.periods.find(({ months }) => months.includes(month))!
        expect(without.incomplete).toEqual([{ period: period.id, lacks: [{ kiosk, months: [month] }] }])
        expect(ids(without)).toEqual(ids(whole).filter((id) => id !== period.id))
      },
    ),
  )
})

test('a month that no kiosk has handed over is missing too, where it belongs to a period that they began', () => {
  const result = published({ a: monthly('2026-01', 7), b: monthly('2026-01', 7) })
  expect(ids(result)).toEqual(['2026-H1'])
  expect(result.incomplete.map(({ period, lacks }) => [period, lacks.length])).toEqual([['2026-H2', 2]])
})

test('periods after the last month of all say nothing, those before it do', () => {
  const result = published({ a: { ...monthly('2024-01', 12), ...monthly('2026-01', 6) } }, '2030-01')
  expect(ids(result)).toEqual(['2024-H1', '2024-H2', '2026-H1'])
  expect(result.incomplete.map(({ period }) => period)).toEqual(['2025-H1', '2025-H2'])
})

test('what is not over by the clock at hand is not published, and said', () => {
  const result = published({ a: year, b: monthly('2026-01', 6) }, '2026-09')
  expect(ids(result)).toEqual(['2026-H1'])
  expect(result).toMatchObject({ incomplete: [], early: ['a'] })
  expect(ids(published({ a: year }, '2020-01'))).toEqual([])
})

test('without any month there is nothing', () => {
  expect(published({})).toMatchObject({ periods: [], incomplete: [], merged: nothingMerged })
})

test('a period that was published of other counts stays as it was; the next one is published', () => {
  const before = published({ a: year }, '2026-08').merged
  const result = published({ a: year, b: year }, '2027-02', 'half-year', before)
  expect(ids(result)).toEqual(['2026-H2'])
  expect(result.changed).toEqual(['2026-H1'])
  expect(result.merged.periods['2026-H1']).toBe(before.periods['2026-H1'])
  expect(result.merged.kiosks).toEqual(['a', 'b'])
})

test('published again, it is the same, and so is what is kept', () => {
  const before = published({ a: year, b: year }).merged
  const result = published({ a: year, b: year }, '2027-02', 'half-year', before)
  expect(ids(result)).toEqual(['2026-H1', '2026-H2'])
  expect(result).toMatchObject({ changed: [], merged: before })
})

test.each(['month', 'quarter', 'half-year', 'year'] as const)('a year goes on as it was begun (%s)', (kind) => {
  const all = { a: monthly('2026-01', 24) }
  const before = published(all, '2027-01', kind).merged
  const other = kind === 'year' ? 'month' : 'year'
  const result = published(all, '2028-01', other, before)
  expect(ids(result)).toEqual([
    ...ids(published({ a: year }, '2027-01', kind)),
    ...ids(published({ a: monthly('2027-01', 12) }, '2028-01', other)),
  ])
  expect(result).toMatchObject({ byOldSetting: [2026], changed: [] })
})

test('a kiosk that was published with the others before is missed', () => {
  const before: Merged = { ...nothingMerged, kiosks: ['a', 'b', 'c'] }
  expect(awayFrom(kiosksFor({ b: year, d: year }), before)).toEqual(['a', 'c'])
})

test('kiosks that count the very same are named once, fewer than ten visits a month say nothing', () => {
  const some = monthly('2026-01', 3, 9)
  expect(alike(kiosksFor({ b: year, a: year, c: monthly('2026-04', 2), d: some, e: some }))).toEqual([
    ['a', 'b'],
    ['a', 'b', 'c'],
  ])
  expect(alike(kiosksFor({ a: { '2026-01': alikeVisits(12, 'p03') }, b: { '2026-01': alikeVisits(12, 'p04') } }))).toEqual([])
})
