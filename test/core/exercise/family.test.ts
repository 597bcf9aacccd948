import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addFigure, familyKind, familyLimit, removeFigure, type FamilyAnswer } from '../../../src/core/exercise/family'
import { stepOf } from '../../support/steps'

const step = stepOf('family')
const empty = familyKind.empty(step)
const added = (...ids: string[]) => ids.reduce(addFigure, empty)

test('nobody stands there beforehand, and one is a family', () => {
  expect(empty).toEqual({ placed: [] })
  expect(familyKind.isComplete(step, empty)).toBe(false)
  expect(familyKind.isComplete(step, added('cat'))).toBe(true)
})

test('a figure can be there as often as there are such people', () => {
  expect(added('grandmother', 'grandmother', 'child')).toEqual({ placed: ['grandmother', 'grandmother', 'child'] })
})

test('one is taken out from where it stands, and the others stay in their order', () => {
  expect(removeFigure(added('child', 'baby', 'child'), 0)).toEqual({ placed: ['baby', 'child'] })
  expect(removeFigure(added('child', 'baby', 'child'), 2)).toEqual({ placed: ['child', 'baby'] })
})

test('whatever is tapped, the page is never fuller than can be seen, and nothing on it is made up', () => {
  const ids = step.figures.map(({ id }) => id)
  const tap = fc.oneof(fc.constantFrom(...ids), fc.nat(familyLimit))
  fc.assert(
    fc.property(fc.array(tap, { maxLength: 60 }), (taps) => {
      const answer = taps.reduce<FamilyAnswer>(
        (now, one) => (typeof one === 'string' ? addFigure(now, one) : removeFigure(now, one)),
        empty,
      )
      expect(answer.placed.length).toBeLessThanOrEqual(familyLimit)
      for (const id of answer.placed) expect(ids).toContain(id)
    }),
  )
})

test('a full page takes no more', () => {
  const full = { placed: Array.from({ length: familyLimit }, () => 'child') }
  expect(addFigure(full, 'cat')).toEqual(full)
})

test('the family stays where it was made', () => expect(familyKind.takeHome).toBeUndefined())
