import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingers, handKind, putAtFinger, type HandAnswer } from '../../../src/core/exercise/hand'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const step = stepOf('hand', { own: text('somebody-else') })
const empty = handKind.empty(step)
const taken = (answer: HandAnswer) => handKind.takeHome?.(step, answer, aroundOf([], {}))

test('a hand begins empty, and one safe person is enough', () => {
  expect(empty).toEqual({ fingers: {}, own: {} })
  expect(handKind.isComplete(step, empty)).toBe(false)
  expect(handKind.isComplete(step, putAtFinger(empty, 'ring', 'nurse'))).toBe(true)
})

test('somebody new at a finger takes the place, and the same one again leaves it empty', () => {
  const nurse = putAtFinger(empty, 'thumb', 'nurse')
  expect(nurse.fingers).toEqual({ thumb: 'nurse' })
  expect(putAtFinger(nurse, 'thumb', 'bris').fingers).toEqual({ thumb: 'bris' })
  expect(putAtFinger(nurse, 'thumb', 'nurse')).toEqual(empty)
  expect(putAtFinger(nurse, 'little', 'nurse').fingers).toEqual({ thumb: 'nurse', little: 'nurse' })
})

test('whatever is tapped, each finger has one of the people or nobody', () => {
  const ids = step.people.map(({ id }) => id)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...fingers), fc.constantFrom('own', ...ids))), (taps) => {
      const answer = taps.reduce((now, [finger, person]) => putAtFinger(now, finger, person), empty)
      for (const [finger, person] of Object.entries(answer.fingers)) {
        expect(fingers).toContain(finger)
        expect(['own', ...ids]).toContain(person)
      }
    }),
  )
})

describe('the visitor takes along', () => {
  test('the people from the thumb on, and the own line among them', () =>
    expect(taken({ fingers: { little: 'bris', index: 'own', thumb: 'nurse' }, own: { index: ' Mira ' } })).toEqual({
      kind: 'card',
      title: text('my-hand'),
      lines: [{ text: text('nurse') }, { text: { own: 'Mira' } }, { text: text('bris') }],
    }))

  test('nothing of an own line that was left empty, or of somebody safety mode has left out', () => {
    expect(taken(empty)).toBeUndefined()
    expect(taken({ fingers: { thumb: 'own', ring: 'left-out' }, own: {} })).toBeUndefined()
  })
})
