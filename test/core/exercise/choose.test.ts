import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseKind, toggleChoice } from '../../../src/core/exercise/choose'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const step = stepOf('choose')
const taps = (...ids: string[]) => ids.reduce((answer, id) => toggleChoice(step, answer, id), chooseKind.empty(step)).chosen
const taken = (...chosen: string[]) => chooseKind.takeHome?.(step, { chosen }, aroundOf([], {}))

test('choosing begins empty and is done with the first card', () => {
  expect(chooseKind.isComplete(step, chooseKind.empty(step))).toBe(false)
  expect(chooseKind.isComplete(step, { chosen: ['one'] })).toBe(true)
})

describe('a tap', () => {
  test('chooses a card, and a second one takes it back', () => {
    expect(taps('two', 'one')).toEqual(['two', 'one'])
    expect(taps('two', 'one', 'two')).toEqual(['one'])
  })

  test('beyond the most lets the card go that was chosen first', () => {
    expect(taps('one', 'two', 'three', 'four')).toEqual(['two', 'three', 'four'])
  })

  test('never lets go of a card that is seen while one is chosen that safety mode has left out', () => {
    expect(toggleChoice(step, { chosen: ['one', 'left-out', 'also-left-out'] }, 'two').chosen).toEqual(['one', 'also-left-out', 'two'])
  })

  test('is never refused, and no more than the most are ever chosen, each once', () => {
    const cards = step.cards.map(({ id }) => id)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...cards)), fc.constantFrom(...cards), (before, last) => {
        const [chosen, after] = [taps(...before), taps(...before, last)]
        expect(after.includes(last)).toBe(!chosen.includes(last))
        expect(after.length).toBeLessThanOrEqual(step.most)
        expect(new Set(after).size).toBe(after.length)
      }),
    )
  })
})

describe('the visitor takes along', () => {
  test('the chosen cards in the order of choosing, under their title', () => {
    expect(taken('three', 'one')).toEqual({
      kind: 'card',
      title: text('my-promises'),
      lines: [{ text: text('three') }, { text: text('one') }],
    })
  })

  test('nothing of what safety mode has left out', () => {
    expect(taken('left-out', 'one')).toEqual({ kind: 'card', title: text('my-promises'), lines: [{ text: text('one') }] })
    expect(taken('left-out')).toBeUndefined()
  })

  test('nothing where nothing was chosen', () => expect(taken()).toBeUndefined())
})
