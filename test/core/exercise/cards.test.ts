import { expect, test } from 'vitest'
import { cardsKind } from '../../../src/core/exercise/cards'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const step = stepOf('cards')

test('cards lie face down, and one turned is enough', () => {
  expect(cardsKind.empty(step)).toEqual({ opened: [] })
  expect(cardsKind.isComplete(step, { opened: [] })).toBe(false)
  expect(cardsKind.isComplete(step, { opened: ['middle'] })).toBe(true)
})

test('there is nothing to take home from reading', () => expect(cardsKind.takeHome).toBeUndefined())

test('there are three to six of them', () => {
  const some = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `c${index}`, label: text('label'), text: text('text') }))
  expect(() => stepOf('cards', { cards: some(2) })).toThrow()
  expect(() => stepOf('cards', { cards: some(7) })).toThrow()
  expect(stepOf('cards', { cards: some(6) }).cards).toHaveLength(6)
})
