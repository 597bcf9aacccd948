import { expect, test } from 'vitest'
import { dependsBox, sortKind } from '../../../src/core/exercise/sort'
import { stepOf } from '../../support/steps'

const step = stepOf('sort')
const inBox = (...ids: string[]) => ({ placed: Object.fromEntries(ids.map((id) => [id, dependsBox])) })

test('sorting begins with nothing sorted and is done when every card lies somewhere, whichever box it is', () => {
  expect(sortKind.empty(step)).toEqual({ placed: {} })
  expect(sortKind.isComplete(step, inBox())).toBe(false)
  expect(sortKind.isComplete(step, inBox('shoes', 'bag', 'key'))).toBe(false)
  expect(sortKind.isComplete(step, inBox('shoes', 'bag', 'key', 'phone'))).toBe(true)
  expect(sortKind.isComplete(step, { placed: { ...inBox('shoes', 'bag', 'key').placed, phone: 'mine' } })).toBe(true)
})

test('sorting is done although a card was sorted that safety mode has left out', () => {
  expect(sortKind.isComplete(step, inBox('shoes', 'bag', 'key', 'phone', 'left-out'))).toBe(true)
})

test('nothing of a sorter is taken along', () => expect(sortKind.takeHome).toBeUndefined())
