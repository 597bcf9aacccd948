import { expect, test } from 'vitest'
import { ifThenKind } from '../../../src/core/step/if-then'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const step = stepOf('if-then')
const taken = (ifId: string | null, thenId: string | null) => ifThenKind.takeHome?.(step, { if: ifId, then: thenId }, aroundOf([], {}))

test('both wheels stand still at first, and the card is done when both were turned', () => {
  expect(ifThenKind.empty(step)).toEqual({ if: null, then: null })
  expect(ifThenKind.isComplete(step, { if: null, then: null })).toBe(false)
  expect(ifThenKind.isComplete(step, { if: 'jaw', then: null })).toBe(false)
  expect(ifThenKind.isComplete(step, { if: null, then: 'sit' })).toBe(false)
  expect(ifThenKind.isComplete(step, { if: 'jaw', then: 'sit' })).toBe(true)
})

test('the visitor takes along the whole sentence', () => {
  expect(taken('jaw', 'sit')).toEqual({ kind: 'if-then', if: text('jaw'), then: text('sit') })
})

test.each([
  ['jaw', null],
  [null, 'sit'],
  ['left-out', 'sit'],
  ['jaw', 'left-out'],
])('half a sentence is not taken along: if %s then %s', (ifId, thenId) => expect(taken(ifId, thenId)).toBeUndefined())
