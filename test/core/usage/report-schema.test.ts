import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodsOf } from '../../../src/core/usage/period'
import { reportOf } from '../../../src/core/usage/report'
import { periodReport } from '../../../src/core/usage/report-schema'
import { structureOf } from '../../../src/core/usage/structure'

const [firstHalf] = periodsOf(2026, 'half-year')
const structure = structureOf({
  programmes: { parents: ['p03'] },
  languages: ['sv', 'ar'],
  endings: ['finished'],
  felt: ['better', 'worse'],
})

test('whatever is published of a period passes, unchanged', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (visits, swedish, better) => {
      const sv = Math.min(swedish, visits)
      const counts = { visits, 'programme:parents': visits, 'language:sv': sv, 'language:ar': visits - sv, 'ending:finished': visits }
      const opened = { 'opened:p03': visits, 'completed:p03': visits, 'felt:better': Math.min(better, visits) }
      const report = reportOf(firstHalf!, { '2026-02': { ...counts, ...opened } }, structure)
      expect(periodReport.parse(report)).toEqual(report)
    }),
    { numRuns: 60 },
  )
})

const head = { period: '2026-H1', first: '2026-01', last: '2026-06', kind: 'figures' }
const withFigure = (figure: unknown) => ({
  ...head,
  visits: 25,
  measures: [{ measure: 'language', kind: 'figures', figures: [{ key: 'sv', figure }], total: 25 }],
})

test('no count as it was counted passes', () => {
  expect(periodReport.safeParse(withFigure(25)).success).toBe(true)
  expect(periodReport.safeParse(withFigure('0–4')).success).toBe(true)
  fc.assert(
    fc.property(
      fc.integer().filter((count) => count < 5 || count % 5 !== 0),
      (count) => {
        expect(periodReport.safeParse(withFigure(count)).success).toBe(false)
        expect(periodReport.safeParse({ ...head, visits: count, measures: [] }).success).toBe(false)
      },
    ),
  )
})

test('a period with few visits, or one that is left out, says nothing else', () => {
  for (const kind of ['few', 'left-out']) {
    expect(periodReport.safeParse({ ...head, kind }).success).toBe(true)
    expect(periodReport.safeParse({ ...head, kind, visits: 10 }).success).toBe(false)
  }
})
