import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checklistKind, tick, type ChecklistAnswer } from '../../../src/core/exercise/checklist'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { tappable, text } from '../../support/texts'

const groups = [
  { id: 'comfort', label: text('comfort'), items: tappable('rabbit', 'book') },
  { id: 'school', label: text('school'), items: tappable('homework', 'shoes') },
]
const step = stepOf('checklist', { groups, own: text('own') })
const empty = checklistKind.empty(step)
const taken = (part: Partial<ChecklistAnswer>) => checklistKind.takeHome?.(step, { ...empty, ...part }, aroundOf([], {}))

test('a list begins without a tick, and is done with the first one, or with a line of one’s own', () => {
  expect(empty).toEqual({ ticked: [], own: '' })
  expect(checklistKind.isComplete(step, empty)).toBe(false)
  expect(checklistKind.isComplete(step, { ...empty, own: ' ' })).toBe(false)
  expect(checklistKind.isComplete(step, { ...empty, own: 'keys' })).toBe(true)
  expect(checklistKind.isComplete(step, { ...empty, ticked: ['book'] })).toBe(true)
})

test('a second tick takes the first one back, and the own line stays', () => {
  const once = tick({ ticked: [], own: 'keys' }, 'book')
  expect(once).toEqual({ ticked: ['book'], own: 'keys' })
  expect(tick(once, 'book')).toEqual({ ticked: [], own: 'keys' })
})

test('no tick is ever refused, and each thing is ticked once', () => {
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids)), fc.constantFrom(...ids), (before, last) => {
      const ticked = before.reduce(tick, empty)
      const after = tick(ticked, last)
      expect(after.ticked.includes(last)).toBe(!ticked.ticked.includes(last))
      expect(new Set(after.ticked).size).toBe(after.ticked.length)
    }),
  )
})

describe('the visitor takes along', () => {
  test('what is ticked in the order of the list, then the own line', () =>
    expect(taken({ ticked: ['shoes', 'rabbit'], own: ' keys ' })).toEqual({
      kind: 'card',
      title: text('my-list'),
      lines: [{ text: text('rabbit') }, { text: text('shoes') }, { text: { own: 'keys' } }],
    }))

  test('nothing of what safety mode has left out', () => expect(taken({ ticked: ['left-out'] })).toBeUndefined())
})

test('one group needs no label, several need one each', () => {
  const bare = groups.map(({ id, items }) => ({ id, items }))
  expect(stepOf('checklist', { groups: bare.slice(1) }).groups).toHaveLength(1)
  expect(() => stepOf('checklist', { groups: bare })).toThrow('several groups need a label each')
})
