import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toggled, toggledWithin } from '../../../src/core/exercise/toggled'

const id = fc.constantFrom('one', 'two', 'three', 'four')

test('a tap adds an id at the end, and a second one takes it away', () => {
  expect(toggled(['one'], 'two')).toEqual(['one', 'two'])
  expect(toggled(['one', 'two'], 'one')).toEqual(['two'])
})

test('whatever is tapped, each id is there at most once, and two taps on the last change nothing', () => {
  fc.assert(
    fc.property(fc.array(id), id, (taps, last) => {
      const after = taps.reduce<string[]>(toggled, [])
      expect(new Set(after).size).toBe(after.length)
      expect(toggled(toggled(after, last), last).toSorted()).toEqual(after.toSorted())
    }),
  )
})

test('where only so many fit, the one chosen first gives way', () => {
  expect(['one', 'two', 'three'].reduce<string[]>((ids, one) => toggledWithin(2, ids, one), [])).toEqual(['two', 'three'])
  expect(toggledWithin(2, ['two', 'three'], 'two')).toEqual(['three'])
})
