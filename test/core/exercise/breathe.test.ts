import { expect, test } from 'vitest'
import { breatheKind } from '../../../src/core/exercise/breathe'
import { stepOf } from '../../support/steps'

test('breathing is done when it was begun; how many breaths is nobody’s business', () => {
  const step = stepOf('breathe')
  expect(breatheKind.empty(step)).toEqual({ begun: false })
  expect(breatheKind.isComplete(step, { begun: false })).toBe(false)
  expect(breatheKind.isComplete(step, { begun: true })).toBe(true)
  expect(breatheKind.takeHome).toBeUndefined()
})

test.each([0, 7, 2.5])('a step of %s breaths is refused', (breaths) => expect(() => stepOf('breathe', { breaths })).toThrow())
