import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latest, month, monthAfter, monthIn, stockholmMonth, yearOf } from '../../../src/core/usage/month'
import { closedPeriods, isClosed, lastMonthOf, periodsOf, statisticsPeriod } from '../../../src/core/usage/period'

const anyMonth = fc
  .tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => monthIn(year, number))

test.each(['2026-11', '0099-01'])('%s is a month', (text) => expect(month.safeParse(text).success).toBe(true))
test.each(['2026-13', '2026-00', '2026-1', '26-01', '2026-11-03', ''])('"%s" is no month', (text) =>
  expect(month.safeParse(text).success).toBe(false),
)

test.each([
  ['2026-11-30T22:59:59Z', '2026-11'],
  ['2026-11-30T23:00:00Z', '2026-12'],
  ['2026-06-30T21:59:59Z', '2026-06'],
  ['2026-06-30T22:00:00Z', '2026-07'],
  ['2026-12-31T23:30:00Z', '2027-01'],
])('at %s it is %s in Sweden', (moment, of) => expect(stockholmMonth(new Date(moment))).toBe(of))

test('the month after, also over the end of a year', () => {
  expect(monthAfter('2026-09')).toBe('2026-10')
  expect(monthAfter('2026-12')).toBe('2027-01')
  fc.assert(fc.property(anyMonth, (one) => monthAfter(one) > one))
})

test('the latest of some months', () => expect(latest('2026-05', null, '2026-08', undefined, '2025-12')).toBe('2026-08'))

test.each([
  [
    'month',
    ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'],
  ],
  ['quarter', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
  ['half-year', ['2026-H1', '2026-H2']],
  ['year', ['2026']],
] as const)('a year by %s', (kind, ids) => expect(periodsOf(2026, kind).map(({ id }) => id)).toEqual(ids))

test.each(statisticsPeriod.options)('by %s, the periods of a year hold each of its months once', (kind) => {
  const whole = periodsOf(2026, kind).flatMap(({ months }) => months)
  expect(whole).toEqual(Array.from({ length: 12 }, (_, index) => monthIn(2026, index + 1)))
})

test('a period is closed in the month after its last', () => {
  const [first] = periodsOf(2026, 'half-year')
  expect(lastMonthOf(first!)).toBe('2026-06')
  expect(isClosed(first!, '2026-06')).toBe(false)
  expect(isClosed(first!, '2026-07')).toBe(true)
})

test('closed periods begin with the one of the first counted month; each year has its own kind', () => {
  const kindOf = (year: number) => (year === 2026 ? 'half-year' : 'quarter')
  expect(closedPeriods('2026-08', '2027-08', kindOf).map(({ id }) => id)).toEqual(['2026-H2', '2027-Q1', '2027-Q2'])
  expect(closedPeriods('2026-08', '2026-12', kindOf)).toEqual([])
  expect(closedPeriods('2027-01', '2026-12', kindOf)).toEqual([])
})

test('closed periods never overlap, never leave a gap and never hold the running month', () => {
  fc.assert(
    fc.property(anyMonth, anyMonth, fc.constantFrom(...statisticsPeriod.options), (first, now, kind) => {
      const held = closedPeriods(first, now, () => kind).flatMap(({ months }) => months)
      held.slice(1).forEach((one, index) => expect(one).toBe(monthAfter(held[index]!)))
      expect(held.every((one) => one < now && yearOf(one) >= yearOf(first))).toBe(true)
    }),
  )
})
