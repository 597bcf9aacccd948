import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseTopic, sayItKind, sentence, tones, wishesOf, wordings, type SayItAnswer } from '../../../src/core/exercise/say-it'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const step = stepOf('say-it', { own: text('in-my-words') })
const empty = sayItKind.empty(step)
const days: SayItAnswer = { ...empty, topic: 'days', wish: 'days-less' }
const taken = (answer: SayItAnswer) => sayItKind.takeHome?.(step, answer, aroundOf([], {}))

test('nothing is chosen beforehand, and nothing is kept of whether somebody is afraid', () => {
  expect(empty).toEqual({ person: null, topic: null, wish: null, feeling: null, tone: null, own: '', rehearsed: [], planB: null })
})

test('wishes belong to their topic, and words to their wish', () => {
  expect(wishesOf(step, empty)).toEqual([])
  expect(wishesOf(step, days).map(({ id }) => id)).toEqual(['days-less', 'days-later'])
  expect(wordings(step, { ...days, wish: null })).toBeUndefined()
  expect(wordings(step, days)).toEqual({
    mild: text('days-less-mild'),
    clear: text('days-less-clear'),
    short: text('days-less-short'),
  })
})

describe('another topic', () => {
  test('has other wishes, and no words yet', () => {
    expect(chooseTopic({ ...days, tone: 'short', planB: 'later' }, 'phone')).toEqual({ ...empty, topic: 'phone', planB: 'later' })
  })

  test('leaves the own words as they are', () => {
    const own: SayItAnswer = { ...days, tone: 'own', own: 'I need a day off' }
    expect(chooseTopic(own, 'phone')).toEqual({ ...own, topic: 'phone', wish: null })
  })
})

test('the sentence is the one that was chosen, or the own one, or nothing yet', () => {
  expect(sentence(step, days)).toEqual([])
  expect(sentence(step, { ...days, tone: 'clear' })).toEqual([{ text: text('days-less-clear') }])
  expect(sentence(step, { ...empty, tone: 'clear' })).toEqual([])
  expect(sentence(step, { ...empty, tone: 'own', own: ' ' })).toEqual([])
  expect(sentence(step, { ...empty, tone: 'own', own: ' Listen, please ' })).toEqual([{ text: { own: 'Listen, please' } }])
})

test('it is done when there is a sentence, and not before', () => {
  expect(sayItKind.isComplete(step, { ...days, person: 'aunt', planB: 'later' })).toBe(false)
  expect(sayItKind.isComplete(step, { ...days, tone: 'mild' })).toBe(true)
})

describe('the visitor takes along', () => {
  test('to whom, the feeling, the sentence and plan B', () =>
    expect(taken({ ...days, person: 'aunt', feeling: 'tired', tone: 'short', rehearsed: ['mirror'], planB: 'write-it' })).toEqual({
      kind: 'card',
      title: text('what-i-say'),
      lines: [
        { label: text('to-whom'), text: text('aunt') },
        { text: text('tired') },
        { text: text('days-less-short') },
        { label: text('and-if-not'), text: text('write-it') },
      ],
    }))

  test('nothing without a sentence, whatever else was chosen', () => {
    expect(taken({ ...days, person: 'aunt', feeling: 'tired', planB: 'later' })).toBeUndefined()
  })

  test('a sentence alone', () => expect(taken({ ...days, tone: 'mild' })).toMatchObject({ lines: [{ text: text('days-less-mild') }] }))
})

test('whichever topic, wish and tone are chosen, there is a sentence in the words of that wish', () => {
  const topics = step.topics.options
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...topics.map(({ id }) => id)), { minLength: 1 }),
      fc.nat(1),
      fc.constantFrom(...tones),
      (ids, nth, tone) => {
        const answer = ids.reduce(chooseTopic, empty)
        const wish = wishesOf(step, answer)[nth]!
        expect(sentence(step, { ...answer, wish: wish.id, tone })).toEqual([{ text: text(`${wish.id}-${tone}`) }])
      },
    ),
  )
})
