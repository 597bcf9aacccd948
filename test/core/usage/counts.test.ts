import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addedTo, counted, counts, noCounts, spanOf, totalIn } from '../../../src/core/usage/counts'

const cells = fc.uniqueArray(fc.constantFrom('visits', 'language:sv', 'opened:p03', 'felt:worse'))
const visit = fc.tuple(fc.constantFrom('2026-05', '2026-06', '2027-01'), cells)

test('ended visits raise the counts of their month', () => {
  const once = counted({}, '2026-11', ['visits', 'language:sv'])
  expect(counted(once, '2026-11', ['visits', 'language:ar'])).toEqual({ '2026-11': { visits: 2, 'language:sv': 1, 'language:ar': 1 } })
  expect(counted({}, '2026-11', [])).toEqual({})
})

test('counts never fall, and the order of visits makes no difference', () => {
  fc.assert(
    fc.property(fc.array(visit), (visits) => {
      const all = visits.reduce((sum, [month, of]) => counted(sum, month, of), noCounts.months)
      expect(visits.toReversed().reduce((sum, [month, of]) => counted(sum, month, of), noCounts.months)).toEqual(all)
      visits.reduce((before, [month, of]) => {
        const now = counted(before, month, of)
        for (const [one, named] of Object.entries(before))
          for (const [cell, count] of Object.entries(named)) expect(now[one]![cell]).toBeGreaterThanOrEqual(count)
        return now
      }, noCounts.months)
      expect(counts.safeParse({ version: 1, months: all }).success).toBe(true)
    }),
  )
})

test('months are added up', () => {
  const months = { '2026-01': { visits: 2 }, '2026-02': { visits: 3, 'felt:same': 1 } }
  expect(totalIn(months, ['2026-01', '2026-02', '2026-03'])).toEqual({ visits: 5, 'felt:same': 1 })
  expect(addedTo(months, '2026-02', { visits: 4 })['2026-02']).toEqual({ visits: 7, 'felt:same': 1 })
  expect(addedTo(months, '2026-03', { visits: 4 })['2026-03']).toEqual({ visits: 4 })
  expect(spanOf(months)).toEqual({ first: '2026-01', last: '2026-02' })
  expect(spanOf({ '2026-04': {} })).toEqual({ first: '2026-04', last: '2026-04' })
  expect(spanOf({})).toBeUndefined()
})

test('a count of a module that is no longer there keeps the file readable', () => {
  expect(counts.safeParse({ version: 1, months: { '2020-01': { 'opened:p99': 1, 'some-old-measure:x': 2 } } }).success).toBe(true)
})

test.each([
  ['a time', { version: 1, months: { '2026-11-03': { visits: 1 } } }],
  ['a list of visits', { version: 1, months: { '2026-11': { visits: [1] } } }],
  ['a written zero', { version: 1, months: { '2026-11': { visits: 0 } } }],
  ['half a visit', { version: 1, months: { '2026-11': { visits: 0.5 } } }],
  ['a text as a name', { version: 1, months: { '2026-11': { 'What I typed': 1 } } }],
  ['more than months', { version: 1, months: {}, last: '12:03' }],
  ['another version', { version: 2, months: {} }],
])('%s has no place in the file', (_, content) => expect(counts.safeParse(content).success).toBe(false))
