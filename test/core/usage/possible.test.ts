import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Range } from '../../../src/core/usage/figure'
import { possibleValues, type Rule } from '../../../src/core/usage/possible'

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
      expect(possibleValues(rules, new Map(names.map((name, index) => [name, ranges[index]!])), names)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('stops at enough', () => {
  expect([...possibleValues([], new Map([['a', [0, 9] as const]]), ['a'], 3).get('a')!]).toEqual([0, 1, 2])
})
