import { expect, test } from 'vitest'
import { reflectKind } from '../../../src/core/step/reflect'
import { stepOf } from '../../support/steps'
import { tappable } from '../../support/texts'

test('thinking is enough: nothing has to be tapped, and nothing of it is taken along', () => {
  const step = stepOf('reflect')
  expect(reflectKind.empty(step)).toEqual({ chosen: [], own: '' })
  expect(reflectKind.isComplete(step, { chosen: [], own: '' })).toBe(true)
  expect(reflectKind.takeHome).toBeUndefined()
})

test('two answers are too few to feel free among', () => {
  expect(() => stepOf('reflect', { choices: tappable('yes', 'no') })).toThrow()
})
