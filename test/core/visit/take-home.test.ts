import { describe, expect, test } from 'vitest'
import type { TakeHome } from '../../../src/core/exercise/take-home'
import { inSafetyMode } from '../../../src/core/programme/safety'
import { aroundOf, takeHomeOf } from '../../../src/core/visit/take-home'
import { publishedModule } from '../../support/modules'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const p03 = publishedModule('p03')
const answers = {
  'anger-now': { level: 9 },
  'gym-shoes': { opened: ['hush'], own: 'what I would have said' },
  'anger-ladder': { placed: ['reread', 'jaw'], at: null, remedy: 'sit' },
  'my-pause-card': { by: null, own: {}, slots: { say: 'tomorrow', 'go-to': 'tap' }, practised: { first: 'card' } },
  'a-time-it-worked': { chosen: ['slept'] },
  'if-then': { if: 'jaw', then: 'sit' },
  'anger-after': { level: 2 },
}

const linesOf = (card: TakeHome) => {
  if (card.kind === 'if-then') return [card.if.sv, card.then.sv]
  return card.kind === 'card' ? card.lines.map((line) => ('own' in line.text ? line.text.own : line.text.sv)) : card.nights
}

/** The Swedish lines of each card. */
const shown = (cards: ReturnType<typeof takeHomeOf>) => Object.fromEntries(cards.map(({ step, card }) => [step, linesOf(card)]))

describe('after anger and the pause the visitor takes along', () => {
  test('the cards in the order of the steps; no number, no story, nothing of what was thought', () => {
    const cards = takeHomeOf(p03.steps, answers)
    expect(cards.map((one) => one.step)).toEqual(['anger-ladder', 'my-pause-card', 'if-then'])
    expect(shown(cards)).toEqual({
      'anger-ladder': ['Jag läser meddelandet om och om igen.', 'sätta mig ner'],
      'my-pause-card': [
        'Jag läser meddelandet om och om igen.',
        'Jag behöver en paus. Jag svarar i morgon klockan tolv.',
        'badrummet, med kranen på',
      ],
      'if-then': ['käken spänns', 'sätter jag mig och andas ut långsamt'],
    })
    expect(JSON.stringify(cards)).not.toContain('what I would have said')
  })

  test('the same answers without what calm and safety leave out', () => {
    expect(shown(takeHomeOf(inSafetyMode(p03).steps, answers))).toEqual({
      'anger-ladder': ['Käken eller axlarna spänns.', 'sätta mig ner'],
      'my-pause-card': ['Käken eller axlarna spänns.', 'badrummet, med kranen på'],
      'if-then': ['käken spänns', 'sätter jag mig och andas ut långsamt'],
    })
  })

  test('nothing, where nothing was answered', () => expect(takeHomeOf(p03.steps, {})).toEqual([]))
})

describe('what a step may see of the others', () => {
  const around = aroundOf([stepOf('order'), stepOf('choose')], { order: { placed: [] } })

  test('is their answers, and the cards of a ladder', () => {
    expect(around.answers).toEqual({ order: { placed: [] } })
    expect(around.cardsOf('order')[0]).toEqual({ id: 'sigh', text: text('sigh') })
  })

  test('but no cards of another kind of step, nor of one that is not there', () => {
    expect(around.cardsOf('choose')).toEqual([])
    expect(around.cardsOf('unknown')).toEqual([])
  })
})
