import { describe, expect, test } from 'vitest'
import { orderKind } from '../../../src/core/exercise/order'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { tappable, text } from '../../support/texts'

const ladder = stepOf('order', { remedy: { question: text('what-helps'), options: tappable('water', 'sit') } })
const taken = (answer: object, step = ladder) => orderKind.takeHome?.(step, { ...orderKind.empty(step), ...answer }, aroundOf([], {}))

test('a ladder begins empty and is done with the first card', () => {
  const empty = orderKind.empty(ladder)
  expect(empty).toEqual({ placed: [], at: null, remedy: null })
  expect(orderKind.isComplete(ladder, empty)).toBe(false)
  expect(orderKind.isComplete(ladder, { ...empty, placed: ['jaw'] })).toBe(true)
})

describe('the visitor takes along', () => {
  test('nothing from an empty ladder', () => expect(taken({})).toBeUndefined())

  test('the lowest card and what helps there', () => {
    expect(taken({ placed: ['jaw', 'sigh'], remedy: 'water' })).toEqual({
      kind: 'card',
      lines: [{ text: text('jaw') }, { text: text('water') }],
    })
  })

  test('what helps, where no card was placed', () => {
    expect(taken({ remedy: 'sit' })).toEqual({ kind: 'card', lines: [{ text: text('sit') }] })
  })

  test('the lowest card that is there, where safety mode has left the lowest out', () => {
    expect(taken({ placed: ['reread', 'jaw'] })).toEqual({ kind: 'card', lines: [{ text: text('jaw') }] })
  })

  test('no remedy from a ladder that asks for none', () => {
    expect(taken({ placed: ['jaw'], remedy: 'water' }, stepOf('order'))).toEqual({ kind: 'card', lines: [{ text: text('jaw') }] })
  })
})
