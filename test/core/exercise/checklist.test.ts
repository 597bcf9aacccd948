import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checklistKind, tick, tickNothing, writeOwn, type ChecklistAnswer } from '../../../src/core/exercise/checklist'
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
  expect(empty).toEqual({ ticked: [], own: '', nothing: false })
  expect(checklistKind.isComplete(step, empty)).toBe(false)
  expect(checklistKind.isComplete(step, { ...empty, own: ' ' })).toBe(false)
  expect(checklistKind.isComplete(step, { ...empty, own: 'keys' })).toBe(true)
  expect(checklistKind.isComplete(step, { ...empty, ticked: ['book'] })).toBe(true)
})

test('a second tick takes the first one back, and the own line stays', () => {
  const once = tick({ ...empty, own: 'keys' }, 'book')
  expect(once).toEqual({ ...empty, ticked: ['book'], own: 'keys' })
  expect(tick(once, 'book')).toEqual({ ...empty, own: 'keys' })
})

describe('that there is nothing', () => {
  test('is an answer like any other, which leaves nothing on the list and can be taken back', () => {
    const nothing = tickNothing({ ticked: ['book'], own: 'keys', nothing: false })
    expect(nothing).toEqual({ ticked: [], own: '', nothing: true })
    expect(checklistKind.isComplete(step, nothing)).toBe(true)
    expect(taken(nothing)).toBeUndefined()
    expect(tickNothing(nothing)).toEqual(empty)
  })

  test('is over with the first tick or the first word', () => {
    const nothing = tickNothing(empty)
    expect(tick(nothing, 'book')).toEqual({ ticked: ['book'], own: '', nothing: false })
    expect(writeOwn(nothing, ' ')).toEqual({ ticked: [], own: ' ', nothing: true })
    expect(writeOwn(nothing, 'keys')).toEqual({ ticked: [], own: 'keys', nothing: false })
  })
})

test('no tick is ever refused, and each thing is ticked once', () => {
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id))
  fc.assert(
    fc.property(fc.array(fc.constantFrom('nothing', ...ids)), fc.constantFrom(...ids), (before, last) => {
      const ticked = before.reduce((answer, id) => (id === 'nothing' ? tickNothing(answer) : tick(answer, id)), empty)
      expect(ticked.nothing && ticked.ticked.length > 0).toBe(false)
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

  test('as a picture what was tapped as one', () => {
    const items = [{ id: 'bed', text: text('bed'), icon: 'bed' }, ...tappable('friend')]
    const pictured = stepOf('checklist', { groups: [{ id: 'hearts', items }] })
    expect(checklistKind.takeHome?.(pictured, { ...empty, ticked: ['bed', 'friend'] }, aroundOf([], {}))).toMatchObject({
      lines: [{ text: text('bed'), icon: 'bed' }, { text: text('friend') }],
    })
  })

  test('nothing of what safety mode has left out', () => expect(taken({ ticked: ['left-out'] })).toBeUndefined())
})

test('one group needs no label, several need one each', () => {
  const bare = groups.map(({ id, items }) => ({ id, items }))
  expect(stepOf('checklist', { groups: bare.slice(1) }).groups).toHaveLength(1)
  expect(() => stepOf('checklist', { groups: bare })).toThrow('several groups need a label each')
})
