import { expect, test } from 'vitest'
import { ownLineLimit, sceneKind } from '../../../src/core/step/scene'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

test('a scene begins with every reply closed, and is done when one was opened, whichever it is', () => {
  const step = stepOf('scene')
  const empty = sceneKind.empty(step)
  expect(empty).toEqual({ opened: [], own: '' })
  expect(sceneKind.isComplete(step, empty)).toBe(false)
  for (const { id } of step.replies) expect(sceneKind.isComplete(step, { ...empty, opened: [id] })).toBe(true)
})

test('an own line alone does not open a reply, has at most 140 characters, and is not taken along', () => {
  expect(sceneKind.isComplete(stepOf('scene', { own: text('how') }), { opened: [], own: 'Come here.' })).toBe(false)
  expect(ownLineLimit).toBe(140)
  expect(sceneKind.takeHome).toBeUndefined()
})

test('a scene has two or three replies', () => {
  const [hush, stay] = stepOf('scene').replies
  expect(() => stepOf('scene', { replies: [hush] })).toThrow()
  expect(() => stepOf('scene', { replies: [hush, stay, hush, stay] })).toThrow()
})
