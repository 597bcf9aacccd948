import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { totalIn } from '../../../src/core/usage/counts'
import { structure } from '../../../src/core/usage/measures'
import { faultIn } from '../../../src/core/usage/transfer-fault'
import { alikeVisits, months, transferFor } from './some-kiosks'

// Going through many cases takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

test('what visits make is believed, and so is what several kiosks make together', () => {
  fc.assert(
    fc.property(months, (all) => {
      const sum = totalIn(all, Object.keys(all))
      expect(faultIn(transferFor('a', { ...all, '2028-01': {}, '2028-02': sum }))).toBeUndefined()
    }),
  )
})

test('a file without a month says so', () => expect(faultIn(transferFor('a', {}))).toEqual({ kind: 'no-month' }))

test.each(['opened:p99', 'programme:all', 'visit', 'programme', 'constructor', 'some-completed:parents'])('"%s" is not known', (count) => {
  const all = { '2026-01': alikeVisits(2), '2026-02': { ...alikeVisits(2), [count]: 1 }, '2026-03': { other: 1 } }
  expect(faultIn(transferFor('a', all))).toEqual({ kind: 'unknown', month: '2026-02', count })
})

test('counts that no visits can make are found, the first month of them', () => {
  const found = (change: Record<string, number>) => {
    const { visits, ...others } = { ...alikeVisits(9), ...change }
    return faultIn(transferFor('a', { '2026-02': { visits: visits!, ...others }, '2026-01': alikeVisits(1), '2026-03': { visits: 1 } }))
  }
  const impossible = { kind: 'impossible', month: '2026-02' }
  expect(found({ visits: 10 })).toEqual(impossible)
  expect(found({ 'language:sv': 8 })).toEqual(impossible)
  expect(found({ 'completed:p04': 1 })).toEqual(impossible)
  expect(found({ 'felt:same': 1 })).toEqual(impossible)
  expect(found({ 'opened:t01': 1 })).toEqual(impossible)
  expect(found({})).toEqual({ kind: 'impossible', month: '2026-03' })
})

test('a changed count shows wherever the counts are tied to an exact number', () => {
  const tied = ['visits', ...structure.measures.programme!, ...structure.measures.language!, ...structure.measures.ending!]
  fc.assert(
    fc.property(months, fc.constantFrom(...tied), fc.integer({ min: 1, max: 20 }), (all, cell, more) => {
      const [month] = Object.keys(all)
      fc.pre(month !== undefined)
      const changed = { ...all[month], [cell]: (all[month]![cell] ?? 0) + more }
      expect(faultIn(transferFor('a', { [month]: changed }))).toEqual({ kind: 'impossible', month })
    }),
  )
})
