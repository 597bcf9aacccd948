import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Range } from '../../../src/core/usage/figure'
import { tablesUnder, type Rule } from '../../../src/core/usage/possible'

const names = ['a', 'b', 'c', 'd']

const tables = (ranges: readonly Range[]): number[][] =>
  ranges.reduce<number[][]>(
    (sofar, [low, high]) => sofar.flatMap((table) => Array.from({ length: high - low + 1 }, (_, index) => [...table, low + index])),
    [[]],
  )

const sum = (cells: readonly string[], table: readonly number[]) => cells.reduce((total, cell) => total + table[names.indexOf(cell)]!, 0)

const range = fc.tuple(fc.nat(4), fc.nat(3)).map(([low, more]): Range => [low, low + more])
const cells = fc.subarray(names, { minLength: 1 })
const rule: fc.Arbitrary<Rule> = fc.record({ more: cells, less: cells })

test('finds exactly what going through every table finds', () => {
  fc.assert(
    fc.property(fc.tuple(range, range, range, range), fc.array(rule, { maxLength: 5 }), (ranges, rules) => {
      const whole = tables(ranges).filter((table) => rules.every(({ more, less }) => sum(more, table) >= sum(less, table)))
      const expected = new Map(names.map((name, index) => [name, new Set(whole.map((table) => table[index]!))]))
      const [known, found] = [new Map(names.map((name, index) => [name, ranges[index]!])), tablesUnder(rules, names)]
      expect(found.values(known, names, Infinity)).toEqual(expected)
      expect(found.any(known)).toBe(whole.length > 0)
      expect(found.haveEnough(known, names, 3)).toBe([...expected.values()].every((values) => values.size >= 3))
    }),
    { numRuns: 500 },
  )
})

test('looks for no more values than are needed, smallest first', () => {
  const { values } = tablesUnder([], ['a'])
  expect([...values(new Map([['a', [2, 9] as const]]), ['a'], 3).get('a')!]).toEqual([2, 3, 4])
})
