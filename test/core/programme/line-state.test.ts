import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HelpLine } from '../../../src/core/programme/help'
import { knownRight, lineState, shownLines } from '../../../src/core/programme/line-state'
import { monthIn } from '../../../src/core/usage/month'

const now = '2026-11'
const line = (verifiedAt: string, held = false) => ({ id: 'bris', verifiedAt, held })

describe('a line', () => {
  test.each([
    ['2026-05', 'current'],
    ['2026-04', 'overdue'],
    ['undated', 'undated'],
  ])('last known right in %s is %s', (verifiedAt, state) => expect(lineState(line(verifiedAt), {}, now)).toBe(state))

  test.each(['2025-01', 'undated'])('of %s that the office has called is as the call is', (verifiedAt) => {
    expect(lineState(line(verifiedAt), { bris: '2026-10' }, now)).toBe('current')
    expect(lineState(line(verifiedAt), { bris: '2026-04' }, now)).toBe('overdue')
    expect(lineState(line(verifiedAt), { women: '2026-10' }, now)).toBe(lineState(line(verifiedAt), {}, now))
  })

  test('is dated by whatever is later, its source or the office', () => {
    expect(knownRight(line('2026-03'), { bris: '2026-05' })).toBe('2026-05')
    expect(knownRight(line('2026-09'), { bris: '2026-05' })).toBe('2026-09')
    expect(knownRight(line('undated'), { bris: '2024-01' })).toBe('2024-01')
  })
})

describe('a held line', () => {
  test.each(['undated', '2026-11'])('of %s stays away until the office has called it', (verifiedAt) => {
    expect(lineState(line(verifiedAt, true), {}, now)).toBe('held')
    expect(lineState(line(verifiedAt, true), { bris: now }, now)).toBe('current')
  })

  test('goes again when the call is older than six months: whose number it is by then nobody knows', () => {
    expect(lineState(line('undated', true), { bris: '2026-05' }, now)).toBe('current')
    expect(lineState(line('undated', true), { bris: '2026-04' }, now)).toBe('held')
  })
})

test('visitors meet every line but the held ones, each with the date it was last known to be right', () => {
  const month = fc.tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 })).map((one) => monthIn(...one))
  const anyLine = fc.record({ id: fc.constantFrom('a', 'b', 'c'), verifiedAt: fc.oneof(month, fc.constant('undated')), held: fc.boolean() })
  const confirmed = fc.dictionary(fc.constantFrom('a', 'b', 'c'), month)
  const told = ({ held, ...one }: { id: string; verifiedAt: string; held: boolean }) =>
    ({ ...one, ...(held && { hold: { sv: 'nej', en: 'no' } }) }) as HelpLine
  fc.assert(
    fc.property(fc.array(anyLine), confirmed, (lines, called) => {
      const expected = lines.filter((one) => lineState(one, called, now) !== 'held')
      const shown = shownLines(lines.map(told), called, now)
      expect(shown.map(({ id, verifiedAt }) => [id, verifiedAt])).toEqual(expected.map((one) => [one.id, knownRight(one, called)]))
    }),
  )
})
