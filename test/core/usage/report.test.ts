import { expect, test } from 'vitest'
import { periodsOf } from '../../../src/core/usage/period'
import { reportOf } from '../../../src/core/usage/report'
import { structureOf } from '../../../src/core/usage/structure'

const [firstHalf] = periodsOf(2026, 'half-year')
const structure = structureOf({
  programmes: { parents: ['p03'] },
  languages: ['sv', 'ar'],
  endings: ['finished', 'left'],
  felt: ['better', 'worse'],
})
const head = { period: '2026-H1', first: '2026-01', last: '2026-06' }

const january = {
  visits: 12,
  'programme:parents': 12,
  'language:sv': 9,
  'language:ar': 3,
  'ending:finished': 10,
  'ending:left': 2,
  'opened:p03': 12,
  'completed:p03': 10,
  'felt:better': 6,
}
const may = {
  visits: 13,
  'programme:parents': 13,
  'language:sv': 12,
  'language:ar': 1,
  'ending:finished': 8,
  'ending:left': 5,
  'opened:p03': 13,
  'completed:p03': 8,
  'felt:worse': 1,
}

test('a period is published as figures, the sum of its months, totals from the figures', () => {
  expect(reportOf(firstHalf!, { '2026-01': january, '2026-05': may, '2026-07': { visits: 99 } }, structure)).toEqual({
    ...head,
    kind: 'figures',
    visits: 25,
    measures: [
      { measure: 'programme', kind: 'figures', figures: [{ key: 'parents', figure: 25 }], total: 25 },
      {
        measure: 'language',
        kind: 'figures',
        figures: [
          { key: 'sv', figure: 20 },
          { key: 'ar', figure: '0–4' },
        ],
        total: 20,
      },
      {
        measure: 'ending',
        kind: 'figures',
        figures: [
          { key: 'finished', figure: 20 },
          { key: 'left', figure: 5 },
        ],
        total: 25,
      },
      { measure: 'opened', kind: 'figures', figures: [{ key: 'p03', figure: 25 }], total: 25 },
      { measure: 'completed', kind: 'figures', figures: [{ key: 'p03', figure: 20 }], total: 20 },
      {
        measure: 'felt',
        kind: 'figures',
        figures: [
          { key: 'better', figure: 5 },
          { key: 'worse', figure: '0–4' },
        ],
        total: 5,
      },
    ],
  })
})

test.each([0, 1, 9])('%i visits are few, and nothing else is said', (visits) => {
  expect(reportOf(firstHalf!, { '2026-02': { ...january, visits } })).toEqual({ ...head, kind: 'few' })
})

test('a period without any counts is few', () => expect(reportOf(firstHalf!, {})).toEqual({ ...head, kind: 'few' }))

test('a measure that gives a "0–4" away is left out and says so', () => {
  const counts = { ...january, visits: 10, 'language:sv': 7, 'programme:parents': 10, 'ending:finished': 8, 'opened:p03': 10 }
  const report = reportOf(firstHalf!, { '2026-03': counts }, structure)
  expect(report.kind === 'figures' && report.measures[1]).toEqual({ measure: 'language', kind: 'left-out' })
})

test('where no single measure can be left out, nothing of the period is published', () => {
  const five = structureOf({ programmes: { parents: ['p03'] }, languages: ['a', 'b', 'c', 'd', 'e'], endings: ['left'], felt: [] })
  const counts = { visits: 23, 'programme:parents': 23, 'ending:left': 23, 'opened:p03': 23 }
  const languages = { 'language:a': 4, 'language:b': 4, 'language:c': 4, 'language:d': 4, 'language:e': 7 }
  expect(reportOf(firstHalf!, { '2026-01': { ...counts, ...languages } }, five)).toEqual({ ...head, kind: 'left-out' })
})

test('a count whose name this version does not know is never published', () => {
  const report = reportOf(firstHalf!, { '2026-01': { ...january, 'opened:p99': 50 } }, structure)
  expect(JSON.stringify(report)).not.toContain('p99')
})
