import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterKind, letterLines, shred, type LetterAnswer } from '../../../src/core/exercise/letter'
import { ownWords } from '../../../src/core/exercise/parts'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const step = stepOf('letter')
const answered = (part: Partial<LetterAnswer>): LetterAnswer => ({ ...letterKind.empty(step), ...part })

test('a letter begins empty and is done when it is torn, with words in it or without', () => {
  expect(letterKind.empty(step)).toEqual({ chosen: {}, own: {}, shredded: false })
  expect(letterKind.isComplete(step, answered({ chosen: { carry: 'carry-one' } }))).toBe(false)
  expect(letterKind.isComplete(step, shred())).toBe(true)
})

describe('the letter reads', () => {
  test('line by line, in its own order, with chosen and with own words', () => {
    const answer = answered({ chosen: { ahead: 'ahead-two', carry: ownWords }, own: { carry: ' the dog ' } })
    expect(letterLines(step, answer)).toEqual([
      { label: text('carry'), text: { own: 'the dog' } },
      { label: text('ahead'), text: text('ahead-two') },
    ])
  })

  test('without own words that were set aside for an option', () => {
    const answer = answered({ chosen: { carry: 'carry-one' }, own: { carry: 'the dog' } })
    expect(letterLines(step, answer)).toEqual([{ label: text('carry'), text: text('carry-one') }])
  })
})

test('whatever was in it, nothing is left of a torn letter', () => {
  const words = fc.dictionary(fc.constantFrom('carry', 'leave', 'ahead'), fc.string())
  fc.assert(
    fc.property(words, words, (chosen, own) => {
      expect(letterLines(step, answered({ chosen, own })).length).toBeLessThanOrEqual(3)
      expect(shred()).toEqual({ chosen: {}, own: {}, shredded: true })
      expect(letterLines(step, shred())).toEqual([])
    }),
  )
})

test('a letter never comes along', () => expect(letterKind.takeHome).toBeUndefined())

test('a letter has three lines', () => {
  expect(() => stepOf('letter', { lines: step.lines.slice(1) })).toThrow('the letter has three lines')
})
