import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchKind, matchThing, type MatchAnswer } from '../../../src/core/exercise/match'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const step = stepOf('match')
const [things, ways] = [step.things.map(({ id }) => id), step.ways.map(({ id }) => id)]
const empty = matchKind.empty(step)
const taken = (matched: Record<string, string>) => matchKind.takeHome?.(step, { matched }, aroundOf([], {}))

test('nothing is matched beforehand, and one match is enough', () => {
  expect(empty).toEqual({ matched: {} })
  expect(matchKind.isComplete(step, empty)).toBe(false)
  expect(matchKind.isComplete(step, { matched: { eid: 'split' } })).toBe(true)
})

describe('a tap', () => {
  test('gives a thing its way, another changes it, the same once more takes it back', () => {
    const once = matchThing(empty, 'eid', 'split')
    expect(once).toEqual({ matched: { eid: 'split' } })
    expect(matchThing(once, 'eid', 'both')).toEqual({ matched: { eid: 'both' } })
    expect(matchThing(once, 'eid', 'split')).toEqual(empty)
  })

  test('is never refused, and touches no other thing', () => {
    const taps = fc.array(fc.tuple(fc.constantFrom(...things), fc.constantFrom(...ways)))
    fc.assert(
      fc.property(taps, fc.constantFrom(...things), fc.constantFrom(...ways), (before, thing, way) => {
        const tapAll = (answer: MatchAnswer) => before.reduce((now, tap) => matchThing(now, ...tap), answer)
        const [{ matched }, after] = [tapAll(empty), matchThing(tapAll(empty), thing, way).matched]
        expect(after[thing]).toBe(matched[thing] === way ? undefined : way)
        for (const other of things) if (other !== thing) expect(after[other]).toBe(matched[other])
        expect(Object.values(after).every((one) => ways.includes(one))).toBe(true)
      }),
    )
  })
})

describe('the visitor takes along', () => {
  test('what was matched, in the order of the content and not of the taps', () =>
    expect(taken({ midsummer: 'both', eid: 'split' })).toEqual({
      kind: 'card',
      title: text('our-days'),
      lines: [
        { label: text('eid'), text: text('split') },
        { label: text('midsummer'), text: text('both') },
      ],
    }))

  test('nothing of what safety mode has left out', () => expect(taken({ 'left-out': 'both', eid: 'left-out' })).toBeUndefined())

  test('nothing where nothing was matched', () => expect(taken({})).toBeUndefined())
})
