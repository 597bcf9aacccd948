import { expect, test } from 'vitest'
import { median, p95, percentile } from '../../../tools/bench/numbers'

const upTo = (count: number) => Array.from({ length: count }, (_, index) => count - index)

test('the median is the middle value, in any order', () => {
  expect(median([9, 1, 5])).toBe(5)
})

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 2, 10])).toBe(3)
})

test('the 95th percentile is the value that one in twenty exceeds', () => {
  expect(p95(upTo(100))).toBe(95)
  expect(p95(upTo(20))).toBe(19)
})

test('of few values the 95th percentile is the largest', () => {
  expect(p95(upTo(7))).toBe(7)
})

test('the values themselves keep their order', () => {
  const values = [3, 1, 2]
  percentile(values, 0.5)
  expect(values).toEqual([3, 1, 2])
})

test('no values have no percentile', () => {
  expect(() => median([])).toThrow('no values')
})
