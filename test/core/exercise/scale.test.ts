import { describe, expect, test } from 'vitest'
import { hardFrom, isHardFeeling, scaleKind, type FeelingAnswer } from '../../../src/core/exercise/scale'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf, thermometer } from '../../support/steps'
import { tappable, text } from '../../support/texts'

const step = stepOf('scale', thermometer)
const empty = scaleKind.empty(step)
const taken = (answer: Partial<FeelingAnswer>) => scaleKind.takeHome?.(step, { ...empty, ...answer }, aroundOf([], {}))

test('a feeling begins without a name and without a number', () => {
  expect(empty).toEqual({ feeling: null, level: null, tips: [] })
})

test('it is done with a name and a number, also where the number is 0', () => {
  expect(scaleKind.isComplete(step, empty)).toBe(false)
  expect(scaleKind.isComplete(step, { ...empty, feeling: 'fear' })).toBe(false)
  expect(scaleKind.isComplete(step, { ...empty, level: 10 })).toBe(false)
  expect(scaleKind.isComplete(step, { ...empty, feeling: 'fear', level: 0 })).toBe(true)
})

describe('a feeling at 9 or 10', () => {
  const feelings = [...tappable('anger', 'fear', 'shame'), { id: 'joy', text: text('joy'), light: true }]
  const light = stepOf('scale', { feelings })
  const isHard = (feeling: string | null, level: number | null) => isHardFeeling(light, { feeling, level, tips: [] })

  test('is met with company, also where it has no name', () => {
    expect(hardFrom).toBe(9)
    expect(isHard('fear', 8)).toBe(false)
    expect(isHard('fear', 9)).toBe(true)
    expect(isHard(null, 10)).toBe(true)
    expect(isHard('fear', null)).toBe(false)
  })

  test('is only met so where it can be heavy', () => expect(isHard('joy', 10)).toBe(false))
})

test('who only shows a feeling is done when it is shown, and takes nothing along', () => {
  const faces = stepOf('scale')
  expect(scaleKind.isComplete(faces, { ...empty, feeling: 'fear' })).toBe(true)
  expect(scaleKind.takeHome?.(faces, { ...empty, feeling: 'fear', tips: ['water'] }, aroundOf([], {}))).toBeUndefined()
})

describe('the visitor takes along', () => {
  test('what may help, in the order in which it was chosen', () => {
    expect(taken({ feeling: 'fear', level: 9, tips: ['call', 'water'] })).toEqual({
      kind: 'card',
      title: text('one-lower'),
      lines: [{ text: text('call') }, { text: text('water') }],
    })
  })

  test('neither the feeling nor how strong it was', () => {
    expect(JSON.stringify(taken({ feeling: 'fear', level: 9, tips: ['call'] }))).not.toMatch(/fear|9/)
  })

  test('nothing where nothing was chosen, or only what safety mode has left out', () => {
    expect(taken({ feeling: 'fear', level: 9 })).toBeUndefined()
    expect(taken({ tips: ['left-out'] })).toBeUndefined()
  })
})

test('there are feelings to choose from, and never more than twelve', () => {
  expect(() => stepOf('scale', { feelings: tappable('one', 'two', 'three') })).toThrow()
  expect(() => stepOf('scale', { feelings: tappable(...Array.from({ length: 13 }, (_, index) => `f${index}`)) })).toThrow()
})
