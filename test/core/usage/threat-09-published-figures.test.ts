import { tablesUnder } from '../../../src/core/usage/possible'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { leastPossible, leftOutOf, type Draft } from '../../../src/core/usage/disclose'
import { figureOf } from '../../../src/core/usage/figure'
import { structure as whole } from '../../../src/core/usage/measures'
import { structureOf, type Structure } from '../../../src/core/usage/structure'
import { narrowedDown, publishAll } from './brute-force'

/** Measures that share nothing but the visits, so many keys each. */
const sharing = (...keys: number[]): Structure => {
  const measures = Object.fromEntries(keys.map((number, at) => [`m${at}`, Array.from({ length: number }, (_, key) => `m${at}:${key}`)]))
  const rules = Object.values(measures).flatMap((cells) => [
    { more: ['visits'], less: cells },
    { more: cells, less: ['visits'] },
  ])
  return { measures, unpublished: [], rules, tables: tablesUnder(rules, ['visits', ...Object.values(measures).flat()]) }
}

const lists = { programmes: { one: ['a'] }, languages: ['sv'], endings: ['left'], felt: ['better', 'same', 'worse'] }

// Enumerating takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

test.each([
  ['two languages', sharing(2), 62],
  ['three languages', sharing(3), 42],
  ['four endings', sharing(4), 22],
  ['two measures of two keys', sharing(2, 2), 47],
  ['a measure of three and one of two keys', sharing(3, 2), 22],
  ['a measure of two and one of three keys', sharing(2, 3), 22],
  ['three measures of two keys', sharing(2, 2, 2), 17],
  ['one module and what was felt', structureOf(lists), 12],
  ['two modules', structureOf({ ...lists, programmes: { one: ['a', 'b'] }, felt: [] }), 12],
  ['two languages and what was felt', structureOf({ ...lists, languages: ['sv', 'ar'], felt: ['better', 'worse'] }), 17],
  ['two programmes', structureOf({ ...lists, programmes: { one: ['a'], two: ['b'] }, felt: ['better'] }), 12],
])('%s: nobody who goes through all tables narrows a "0–4" down below four values', (_, structure, mostVisits) => {
  const publications = publishAll(structure, mostVisits)
  expect(publications.flatMap((one) => narrowedDown(structure, one).map((cell) => ({ cell, ...one })))).toEqual([])
  expect(publications.filter(({ leftOut }) => leftOut?.length === 0).length).toBeGreaterThan(publications.length / 2)
})

test('without the audit, such a reader does', () => {
  const structure = sharing(3)
  expect(publishAll(structure, 27, () => []).some((one) => narrowedDown(structure, one).length > 0)).toBe(true)
})

test('nor is it enough to leave a measure out without asking what that tells', () => {
  const structure = sharing(2, 2)
  const last = (of: Structure, figures: Draft) => (leftOutOf(of, figures)?.length === 0 ? [] : ['m1'])
  const narrowed = publishAll(structure, 47, last).filter((one) => narrowedDown(structure, one).length > 0)
  // Such as 15 visits, of which 0–4 and 10: with the other measure there, 0 to 4; without it, exactly 4.
  expect(narrowed.map(({ visits, leftOut, behind }) => ({ visits, leftOut, values: [...behind.get('m0:0')!] }))).toContainEqual({
    visits: 15,
    leftOut: ['m1'],
    values: [4],
  })
})

const draft = (visits: number, counts: Record<string, number>, structure = whole): Draft => ({
  visits,
  figures: new Map(
    Object.values(structure.measures)
      .flat()
      .map((cell) => [cell, figureOf(counts[cell] ?? 0)]),
  ),
})

const usual = {
  'programme:parents': 40,
  'language:sv': 30,
  'language:en': 4,
  'language:ar': 6,
  'ending:finished': 25,
  'ending:left': 9,
  'ending:hidden-or-idle': 5,
  'ending:fault': 1,
  'opened:p03': 30,
  'opened:p10': 12,
  'opened:p14': 4,
  'completed:p03': 20,
  'completed:p10': 8,
  'completed:p14': 2,
  'felt:better': 12,
  'felt:same': 6,
  'felt:worse': 2,
}

test('a usual half-year leaves nothing out', () => expect(leftOutOf(whole, draft(40, usual))).toEqual([]))

test('the measure that would give a "0–4" away is left out alone', () => {
  // 23–27 visits and 13–17 in Swedish leave at least 6 for two groups of at most 4: none of them can be under 2.
  const counts = {
    ...usual,
    'programme:parents': 23,
    'language:sv': 15,
    'language:en': 4,
    'language:ar': 4,
    'ending:finished': 12,
    'ending:left': 6,
    'opened:p03': 20,
  }
  expect(leftOutOf(whole, draft(25, counts))).toEqual(['language'])
})

test('a measure of more than four keys is not left out alone; then nothing is published', () => {
  const [many, alone] = [sharing(3, 5), sharing(5)]
  expect(leftOutOf(many, draft(25, { 'm0:0': 15, 'm0:1': 4, 'm0:2': 4, 'm1:0': 20, 'm1:1': 3 }, many))).toEqual(['m0'])
  expect(leftOutOf(alone, draft(25, { 'm0:0': 4, 'm0:1': 4, 'm0:2': 4, 'm0:3': 4, 'm0:4': 7 }, alone))).toBeUndefined()
})

test('a table that no visits can make leaves out what cannot be checked', () => {
  expect(leftOutOf(whole, draft(40, { ...usual, 'language:sv': 90 }))).toEqual(['language'])
})

test('the same figures always give the same decision', () => {
  const count = fc.nat(20)
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), fc.array(count, { minLength: 3, maxLength: 3 }), (fives, languages) => {
      const counts = Object.fromEntries(whole.measures.language!.map((cell, at) => [cell, languages[at]!]))
      const one = draft(fives * 5, { ...usual, ...counts })
      expect(leftOutOf(whole, one)).toEqual(leftOutOf(whole, structuredClone(one)))
    }),
    { numRuns: 20 },
  )
})

test('four of the five counts behind a group', () => expect(leastPossible).toBe(4))
