import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feltWords, isHard, tapWord, wheelKind, type WheelAnswer } from '../../../src/core/exercise/wheel'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { tappable, text } from '../../support/texts'

const families = ['sad', 'angry', 'tired', 'calm'].map((id) => ({
  id,
  label: text(id),
  words: tappable(`${id}-one`, `${id}-two`),
  ...(id === 'calm' && { light: true }),
}))
const step = stepOf('wheel', { families })
const empty = wheelKind.empty(step)
const taps = (...ids: string[]) => ids.reduce(tapWord, empty)

test('a wheel begins without a word, and one is enough', () => {
  expect(empty).toEqual({ words: {}, tips: [] })
  expect(wheelKind.isComplete(step, empty)).toBe(false)
  expect(wheelKind.isComplete(step, taps('calm-one'))).toBe(true)
})

test('one tap names a feeling, two and three make it stronger, the fourth lets it go', () => {
  expect(taps('sad-one').words).toEqual({ 'sad-one': 1 })
  expect(taps('sad-one', 'sad-one').words).toEqual({ 'sad-one': 2 })
  expect(taps('sad-one', 'sad-one', 'sad-one').words).toEqual({ 'sad-one': 3 })
  expect(taps('sad-one', 'sad-one', 'sad-one', 'sad-one')).toEqual(empty)
})

test('what is felt is named in the order of the wheel', () => {
  expect(feltWords(step, taps('tired-two', 'sad-one', 'sad-one'))).toEqual([
    { word: step.families[0]!.words[0], warmth: 2 },
    { word: step.families[2]!.words[1], warmth: 1 },
  ])
})

describe('a feeling at its strongest', () => {
  test('is met with company', () => {
    expect(isHard(step, taps('angry-one', 'angry-one'))).toBe(false)
    expect(isHard(step, taps('angry-one', 'angry-one', 'angry-one'))).toBe(true)
  })

  test('is only met so where it can be heavy: nobody is fetched for being very calm', () => {
    expect(isHard(step, taps('calm-one', 'calm-one', 'calm-one'))).toBe(false)
  })
})

test('whatever is tapped, a word is there with a strength or not at all, and the tips stay', () => {
  const ids = families.flatMap(({ words }) => words.map(({ id }) => id))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids)), (tapped) => {
      const answer = tapped.reduce(tapWord, { ...empty, tips: ['water'] })
      for (const warmth of Object.values(answer.words)) expect([1, 2, 3]).toContain(warmth)
      expect(feltWords(step, answer)).toHaveLength(Object.keys(answer.words).length)
      expect(answer.tips).toEqual(['water'])
    }),
  )
})

describe('the visitor takes along', () => {
  const taken = (answer: WheelAnswer) => wheelKind.takeHome?.(step, answer, aroundOf([], {}))

  test('what may bring it one step lower, and nothing of what was felt', () =>
    expect(taken({ words: { 'sad-one': 3 }, tips: ['window'] })).toEqual({
      kind: 'card',
      title: text('one-lower'),
      lines: [{ text: text('window') }],
    }))

  test('nothing where no tip was chosen', () => expect(taken(taps('sad-one'))).toBeUndefined())
})
