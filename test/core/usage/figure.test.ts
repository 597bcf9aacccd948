import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureOf, figuresUpTo, rangeOf, smallGroup, totalOf } from '../../../src/core/usage/figure'

test.each([
  [0, smallGroup],
  [1, smallGroup],
  [4, smallGroup],
  [5, 5],
  [7, 5],
  [8, 10],
  [12, 10],
  [13, 15],
  [997, 995],
  [998, 1000],
])('%i is published as %s', (count, figure) => expect(figureOf(count)).toBe(figure))

test('the range of a figure is exactly the counts that are published as it', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (count, other) => {
      const [low, high] = rangeOf(figureOf(count))
      expect(figureOf(other) === figureOf(count)).toBe(low <= other && other <= high)
    }),
  )
})

test('every figure up to a count, once', () => expect(figuresUpTo(14)).toEqual([smallGroup, 5, 10, 15]))

test('a total is the sum of what is published, the group as 0', () => expect(totalOf([10, smallGroup, 5, smallGroup])).toBe(15))
