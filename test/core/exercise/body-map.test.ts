import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bodyMapKind,
  bodyZones,
  fittingWays,
  tapNowhere,
  tapZone,
  warmths,
  type BodyMapAnswer,
  type BodyZone,
} from '../../../src/core/exercise/body-map'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { tappable, text } from '../../support/texts'

const step = stepOf('body-map')
const empty = bodyMapKind.empty(step)
const taps = (...zones: BodyZone[]) => zones.reduce(tapZone, empty)

describe('a tap on a place', () => {
  test('warms it, a second and a third one more, and the fourth lets it go', () => {
    expect(taps('head').zones).toEqual({ head: 1 })
    expect(taps('head', 'head').zones).toEqual({ head: 2 })
    expect(taps('head', 'head', 'head').zones).toEqual({ head: 3 })
    expect(taps('head', 'head', 'head', 'head')).toEqual(empty)
  })

  test('leaves the others as they are', () => {
    expect(taps('head', 'hands', 'head').zones).toEqual({ head: 2, hands: 1 })
  })

  test('takes "nowhere" back, and "nowhere" takes the places back', () => {
    expect(tapZone(tapNowhere(empty), 'jaw')).toEqual({ ...empty, zones: { jaw: 1 } })
    expect(tapNowhere(taps('head', 'jaw'))).toEqual({ ...empty, nowhere: true })
    expect(tapNowhere(tapNowhere(empty))).toEqual(empty)
  })
})

test('whatever is tapped, a place is warm or not there, and nowhere is nowhere', () => {
  const tap = fc.oneof(fc.constantFrom(...bodyZones), fc.constant('nowhere' as const))
  fc.assert(
    fc.property(fc.array(tap), (all) => {
      const before: BodyMapAnswer = { ...empty, calm: 'water' }
      const answer = all.reduce((now, one) => (one === 'nowhere' ? tapNowhere(now) : tapZone(now, one)), before)
      for (const [zone, warmth] of Object.entries(answer.zones)) {
        expect(bodyZones).toContain(zone)
        expect(warmths).toContain(warmth)
      }
      expect(answer.nowhere && Object.keys(answer.zones).length > 0).toBe(false)
      expect(answer.calm).toBe('water')
    }),
  )
})

test('feeling it somewhere is an answer, and feeling it nowhere is one as well', () => {
  expect(bodyMapKind.isComplete(step, empty)).toBe(false)
  expect(bodyMapKind.isComplete(step, taps('legs'))).toBe(true)
  expect(bodyMapKind.isComplete(step, tapNowhere(empty))).toBe(true)
  expect(bodyMapKind.isComplete(step, { ...empty, calm: 'water' })).toBe(false)
})

describe('the ways to calm', () => {
  const ids = (answer: BodyMapAnswer, one = step) => fittingWays(one, answer).map(({ id }) => id)

  test('stand as they were written, where nothing fits better', () => {
    expect(ids(empty)).toEqual(['shake', 'water', 'walk'])
    expect(ids(tapNowhere(empty))).toEqual(['shake', 'water', 'walk'])
  })

  test('begin with those for the places that were tapped', () => {
    const [water, walk, shake] = tappable('water', 'walk', 'shake')
    const calm = { question: text('what-helps'), options: [water, walk, { ...shake, zones: ['hands', 'legs'] }] }
    expect(ids(taps('head'), stepOf('body-map', { calm }))).toEqual(['water', 'walk', 'shake'])
    expect(ids(taps('head', 'legs'), stepOf('body-map', { calm }))).toEqual(['shake', 'water', 'walk'])
  })

  test('are all there, each once, whatever was tapped', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bodyZones)), (zones) => {
        expect(ids(taps(...zones)).toSorted()).toEqual(['shake', 'walk', 'water'])
      }),
    )
  })
})

describe('the visitor takes along', () => {
  const taken = (answer: BodyMapAnswer) => bodyMapKind.takeHome?.(step, answer, aroundOf([], {}))

  test('the way to calm, and nothing of what is felt where', () => {
    const card = taken({ ...taps('head', 'jaw'), calm: 'shake' })
    expect(card).toEqual({ kind: 'card', title: text('what-helps'), lines: [{ text: text('shake') }] })
  })

  test('nothing where none was chosen, or one that safety mode has left out', () => {
    expect(taken(taps('head'))).toBeUndefined()
    expect(taken({ ...empty, calm: 'left-out' })).toBeUndefined()
  })
})

test('no place of the body is one that nobody should be asked about', () => {
  expect(() => stepOf('body-map', { zones: [...step.zones, { id: 'groin', label: text('groin') }] })).toThrow()
})
