import { describe, expect, test } from 'vitest'
import { ownWords } from '../../../src/core/exercise/parts'
import { partLines, thoughtRecordKind, type ThoughtRecordAnswer } from '../../../src/core/exercise/thought-record'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { tappable, text } from '../../support/texts'

const step = stepOf('thought-record')
const empty = thoughtRecordKind.empty(step)
const written = (kinder: string): Partial<ThoughtRecordAnswer> => ({ kinder: ownWords, own: { ...empty.own, kinder } })
const isComplete = (answer: Partial<ThoughtRecordAnswer>) => thoughtRecordKind.isComplete(step, { ...empty, ...answer })
const taken = (answer: Partial<ThoughtRecordAnswer>) => thoughtRecordKind.takeHome?.(step, { ...empty, ...answer }, aroundOf([], {}))

test('it begins with nothing said', () => {
  expect(empty).toEqual({
    situation: null,
    thought: null,
    before: null,
    supports: [],
    against: [],
    friend: null,
    kinder: null,
    after: null,
    own: { situation: '', thought: '', kinder: '' },
  })
})

test('it is done with another thought, chosen or written, however certain the first one is', () => {
  expect(isComplete({})).toBe(false)
  expect(isComplete({ situation: 'late', thought: 'never', before: 9, after: 9 })).toBe(false)
  expect(isComplete({ kinder: 'could-be' })).toBe(true)
  expect(isComplete(written('Perhaps.'))).toBe(true)
  expect(isComplete(written('  '))).toBe(false)
})

describe('what was said in a part', () => {
  const said = (answer: Partial<ThoughtRecordAnswer>) => partLines(step, { ...empty, ...answer }, 'thought')

  test('is the chosen option, or the own words where those were chosen', () => {
    expect(said({ thought: 'never' })).toEqual([{ text: text('never') }])
    expect(said({ thought: ownWords, own: { ...empty.own, thought: ' Again. ' } })).toEqual([{ text: { own: 'Again.' } }])
  })

  test('is not what was written before something else was chosen', () => {
    expect(said({ thought: 'never', own: { ...empty.own, thought: 'Again.' } })).toEqual([{ text: text('never') }])
  })

  test('is nothing where nothing is, or safety mode has left it out', () => {
    expect(said({})).toEqual([])
    expect(said({ thought: ownWords })).toEqual([])
    expect(said({ thought: 'left-out' })).toEqual([])
  })
})

describe('the visitor takes along', () => {
  test('the other thought under its question', () => {
    expect(taken({ kinder: 'i-ask' })).toEqual({ kind: 'card', title: text('another-thought'), lines: [{ text: text('i-ask') }] })
    expect(taken(written('Perhaps.'))).toEqual({ kind: 'card', title: text('another-thought'), lines: [{ text: { own: 'Perhaps.' } }] })
  })

  test('never the hot one, nor what happened', () => {
    const own = { situation: 'the bag', thought: 'on purpose', kinder: '' }
    expect(taken({ situation: ownWords, thought: ownWords, before: 9, after: 9, own })).toBeUndefined()
  })
})

test('it can look for what speaks for and against a thought, or ask how a friend would see it', () => {
  const sides = {
    supports: { question: text('for'), options: tappable('a', 'b') },
    against: { question: text('against'), options: tappable('c', 'd') },
  }
  const friend = { question: text('friend'), options: tappable('e', 'f').map((one) => ({ ...one, response: text(`${one.id}-why`) })) }
  expect(stepOf('thought-record', { evidence: sides }).evidence).toEqual(sides)
  expect(stepOf('thought-record', { friend }).friend).toEqual(friend)
  expect(() => stepOf('thought-record', { evidence: { supports: sides.supports } })).toThrow()
})
