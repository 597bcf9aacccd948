import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largestSlice, pieKind, sharesOf, tapSlice } from '../../../src/core/exercise/pie'
import { stepOf } from '../../support/steps'

const step = stepOf('pie')
const empty = pieKind.empty(step)
const taps = (...ids: string[]) => ids.reduce(tapSlice, empty)

test('a pie begins whole and unshared, and is done with the first slice', () => {
  expect(empty).toEqual({ slices: {} })
  expect(pieKind.isComplete(step, empty)).toBe(false)
  expect(pieKind.isComplete(step, taps('tired'))).toBe(true)
})

test('a slice grows with each tap, and past the largest it is gone', () => {
  const sizes = [1, 2, 3, 4, undefined]
  sizes.forEach((size, index) => expect(taps(...Array.from({ length: index + 1 }, () => 'tired')).slices.tired).toBe(size))
  expect(largestSlice).toBe(4)
})

test('shares follow the sizes, in the order of the content', () => {
  expect(sharesOf(step, taps('changed', 'tired', 'tired', 'tired'))).toEqual([
    { id: 'tired', share: 0.75 },
    { id: 'changed', share: 0.25 },
  ])
  expect(sharesOf(step, empty)).toEqual([])
})

test('whatever is tapped, the shares are one pie, and every slice is one of the adults’', () => {
  const ids = step.slices.map(({ id }) => id)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids)), (tapped) => {
      const shares = sharesOf(step, taps(...tapped))
      const whole = shares.reduce((sum, { share }) => sum + share, 0)
      expect(whole).toBeCloseTo(shares.length > 0 ? 1 : 0)
      for (const { id, share } of shares) {
        expect(ids).toContain(id)
        expect(share).toBeGreaterThan(0)
      }
    }),
  )
})

test('the child’s part is not among the slices, and whose fault anything was does not come along', () => {
  expect(step.slices.map(({ id }) => id)).not.toContain('mine')
  expect(pieKind.takeHome).toBeUndefined()
})
