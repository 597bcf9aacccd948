import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownWords } from '../../../src/core/exercise/parts'
import { firstTextOf, ownLine, saidLine, textOf } from '../../../src/core/exercise/take-home'
import { tappable, text } from '../../support/texts'

const among = tappable('one', 'two')

test('an option is found by its id', () => expect(textOf(among, 'two')).toEqual(text('two')))

test.each(['three', '', null, undefined])('nothing is found for %j', (id) => expect(textOf(among, id)).toBeUndefined())

test('of several, the first that is there is found', () => {
  expect(firstTextOf(among, ['left-out', 'two', 'one'])).toEqual(text('two'))
  expect(firstTextOf(among, ['left-out'])).toBeUndefined()
  expect(firstTextOf(among, [])).toBeUndefined()
})

test('an empty field leaves no line', () => expect(ownLine(' \n\t')).toEqual([]))

test('an own line stands under its label, if it has one', () => {
  expect(ownLine('Hi')).toEqual([{ text: { own: 'Hi' } }])
  expect(ownLine('Hi', text('label'))).toEqual([{ label: text('label'), text: { own: 'Hi' } }])
})

test('own words stay as they were written, but for the spaces around them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', 'شُ', '😀', '.') }), (own) => {
      expect(ownLine(own)).toEqual(own.trim() === '' ? [] : [{ text: { own: own.trim() } }])
    }),
  )
})

test('what was said is the option that was chosen, or one’s own words where those were', () => {
  const label = text('label')
  expect(saidLine(among, 'two', 'mine', label)).toEqual([{ label, text: text('two') }])
  expect(saidLine(among, ownWords, 'mine', label)).toEqual([{ label, text: { own: 'mine' } }])
  expect(saidLine(among, ownWords, undefined, label)).toEqual([])
  expect(saidLine(among, undefined, 'mine', label)).toEqual([])
})
