import { describe, expect, test } from 'vitest'
import { buildKind, cardLines, type BuildAnswer } from '../../../src/core/exercise/build'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { tappable, text } from '../../support/texts'

const plain = stepOf('build')
const opening = stepOf('build', { first: { label: text('my-sign'), from: 'order' } })
const answered = (slots: Record<string, string>): BuildAnswer => ({ slots, practised: {} })
const whole = answered({ say: 'calmly', go: 'tap' })
const lines = [
  { label: text('i-say'), text: text('calmly') },
  { label: text('i-go'), text: text('tap') },
]
const around = (ladder?: unknown) => aroundOf([stepOf('order'), opening], ladder === undefined ? {} : { order: ladder })

test('a card begins empty and is done when every slot has its choice', () => {
  const empty = buildKind.empty(plain)
  expect(empty).toEqual({ slots: {}, practised: {} })
  expect(buildKind.isComplete(plain, empty)).toBe(false)
  expect(buildKind.isComplete(plain, answered({ say: 'calmly' }))).toBe(false)
  expect(buildKind.isComplete(plain, whole)).toBe(true)
})

describe('the card reads', () => {
  test('slot by slot, in the order of the slots and not of the taps', () => {
    expect(cardLines(plain, answered({ go: 'tap', say: 'calmly' }), around())).toEqual(lines)
  })

  test('without the slots that are still open', () => {
    expect(cardLines(plain, answered({ go: 'tap' }), around())).toEqual(lines.slice(1))
  })

  test('without a choice that safety mode has left out', () => {
    expect(cardLines(plain, answered({ say: 'next-meeting', go: 'tap' }), around())).toEqual(lines.slice(1))
  })

  test('with the lowest card of the ladder before it as its opening', () => {
    const sign = { label: text('my-sign'), text: text('jaw') }
    expect(cardLines(opening, whole, around({ placed: ['jaw', 'sigh'] }))).toEqual([sign, ...lines])
    expect(cardLines(opening, whole, around({ placed: ['left-out', 'jaw'] }))).toEqual([sign, ...lines])
  })

  test.each([undefined, {}, { placed: [] }, { placed: ['left-out'] }])('without an opening where the ladder gives none: %j', (ladder) => {
    expect(cardLines(opening, whole, around(ladder))).toEqual(lines)
  })
})

describe('the visitor takes along', () => {
  test('the card under its title', () => {
    expect(buildKind.takeHome?.(plain, whole, around())).toEqual({ kind: 'card', title: text('my-card'), lines })
  })

  test('nothing where nothing was chosen', () => {
    expect(buildKind.takeHome?.(plain, answered({}), around())).toBeUndefined()
  })
})

test('practice has one to three messages and always two replies, so that there is a choice', () => {
  const replies = tappable('card', 'answer').map((one) => ({ ...one, response: text(`${one.id}-response`) }))
  const practice = { intro: text('try'), messages: tappable('first'), replies }
  expect(stepOf('build', { practice }).practice?.replies).toEqual(replies)
  expect(() => stepOf('build', { practice: { ...practice, replies: replies.slice(1) } })).toThrow()
  expect(() => stepOf('build', { practice: { ...practice, messages: [] } })).toThrow()
})
