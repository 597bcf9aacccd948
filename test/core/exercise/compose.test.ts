import { describe, expect, test } from 'vitest'
import { composeKind, type ComposeAnswer } from '../../../src/core/exercise/compose'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { tappable, text } from '../../support/texts'

const step = stepOf('compose')
const answered = (change: Partial<ComposeAnswer>): ComposeAnswer => ({ ...composeKind.empty(step), ...change })
const taken = (change: Partial<ComposeAnswer>) => composeKind.takeHome?.(step, answered(change), aroundOf([], {}))

test('the message coach begins with nothing chosen and nothing written', () => {
  expect(composeKind.empty(step)).toEqual({ need: null, struck: [], reply: null, own: '' })
})

describe('it is done', () => {
  test('not while a message was only read, its question found and its hooks struck', () => {
    expect(composeKind.isComplete(step, answered({ need: 'time', struck: ['blame'], own: ' \n' }))).toBe(false)
  })
  test('when a reply was chosen', () => expect(composeKind.isComplete(step, answered({ reply: 'short' }))).toBe(true))
  test('when something of one’s own was written', () =>
    expect(composeKind.isComplete(step, answered({ own: 'Friday at three.' }))).toBe(true))
})

describe('the visitor takes along', () => {
  test('the chosen reply, then the own message without the spaces around it', () => {
    expect(taken({ reply: 'warm', own: ' Friday at three. ' })).toEqual({
      kind: 'card',
      lines: [{ text: text('warm') }, { text: { own: 'Friday at three.' } }],
    })
  })
  test('either of them alone', () => {
    expect(taken({ reply: 'warm' })).toEqual({ kind: 'card', lines: [{ text: text('warm') }] })
    expect(taken({ own: 'Yes.' })).toEqual({ kind: 'card', lines: [{ text: { own: 'Yes.' } }] })
  })
  test('nothing where there is neither, nor a reply that is not there', () => {
    expect(taken({})).toBeUndefined()
    expect(taken({ reply: 'left-out', own: ' ' })).toBeUndefined()
  })
})

test('a message of two parts is refused, since there would be nothing left to strike', () => {
  expect(() => stepOf('compose', { received: { instruction: text('read'), parts: tappable('one', 'two') } })).toThrow()
})
