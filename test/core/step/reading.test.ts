import { expect, test } from 'vitest'
import { readingKind } from '../../../src/core/step/reading'
import { stepOf } from '../../support/steps'

test('a text asks for nothing, is read as it is, and is not taken along', () => {
  const step = stepOf('reading')
  expect(readingKind.empty(step)).toBeNull()
  expect(readingKind.isComplete(step, null)).toBe(true)
  expect(readingKind.takeHome).toBeUndefined()
  expect(step.text.sv).toEqual([{ kind: 'paragraph', spans: ['prose sv'] }])
})
