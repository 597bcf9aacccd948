import { describe, expect, test } from 'vitest'
import { buildKind, cardLines, fittingOptions, type BuildAnswer } from '../../../src/core/exercise/build'
import { ownWords } from '../../../src/core/exercise/parts'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { tappable, text } from '../../support/texts'

const plain = stepOf('build')
const opening = stepOf('build', { first: { label: text('my-sign'), from: 'order' } })
const answered = (slots: Record<string, string>, part: Partial<BuildAnswer> = {}): BuildAnswer => ({
  by: null,
  slots,
  own: {},
  practised: {},
  ...part,
})
const whole = answered({ say: 'calmly', go: 'tap' })
const lines = [
  { label: text('i-say'), text: text('calmly') },
  { label: text('i-go'), text: text('tap') },
]
const around = (ladder?: unknown) => aroundOf([stepOf('order'), opening], ladder === undefined ? {} : { order: ladder })

test('a card begins empty and is done when every slot has its choice', () => {
  const empty = buildKind.empty(plain)
  expect(empty).toEqual({ by: null, slots: {}, own: {}, practised: {} })
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

describe('own words', () => {
  const slots = [{ ...plain.slots[0]!, own: text('or-your-own') }, plain.slots[1]!]
  const step = stepOf('build', { slots })

  test('stand in place of an option, and wait while one is tried', () => {
    const own = { say: ' Not now. ' }
    expect(cardLines(step, answered({ say: ownWords, go: 'tap' }, { own }), around())).toEqual([
      { label: text('i-say'), text: { own: 'Not now.' } },
      lines[1],
    ])
    expect(cardLines(step, answered({ say: 'calmly', go: 'tap' }, { own }), around())).toEqual(lines)
  })

  test('fill a slot once something is written', () => {
    expect(buildKind.isComplete(step, answered({ say: ownWords, go: 'tap' }))).toBe(false)
    expect(buildKind.isComplete(step, answered({ say: ownWords, go: 'tap' }, { own: { say: 'Not now.' } }))).toBe(true)
  })

  test('keep their id for themselves', () => {
    const taken = [{ ...slots[0], options: tappable('tomorrow', ownWords) }, slots[1]]
    expect(() => stepOf('build', { slots: taken })).toThrow('stands for the visitor')
  })
})

describe('what is asked first', () => {
  const [small, big] = [
    { ...tappable('soon')[0]!, for: ['small'] },
    { ...tappable('at-noon')[0]!, for: ['big'] },
  ]
  const slots = [{ ...plain.slots[0]!, options: [small, big, ...tappable('calmly')] }, plain.slots[1]!]
  const step = stepOf('build', { by: { question: text('how-old'), options: tappable('small', 'big') }, slots })
  const fitting = (by: string | null) => fittingOptions(step.slots[0]!, answered({}, { by })).map((one) => one.id)

  test('leaves the options for that answer and those for any', () => {
    expect(fitting('small')).toEqual(['soon', 'calmly'])
    expect(fitting('big')).toEqual(['at-noon', 'calmly'])
    expect(fitting(null)).toEqual(['calmly'])
  })

  test('takes a choice from the card that no longer fits, and gives it back', () => {
    const slotsChosen = { say: 'soon', go: 'tap' }
    expect(cardLines(step, answered(slotsChosen, { by: 'big' }), around())).toEqual(lines.slice(1))
    expect(buildKind.isComplete(step, answered(slotsChosen, { by: 'big' }))).toBe(false)
    expect(cardLines(step, answered(slotsChosen, { by: 'small' }), around())[0]).toEqual({ label: text('i-say'), text: text('soon') })
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
