import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presetIds, scheduleKind, tapNight, usePreset } from '../../../src/core/exercise/schedule'
import { isPlanned, presetDays } from '../../../src/core/exercise/schedule-days'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const step = stepOf('schedule')
const empty = scheduleKind.empty(step)
const taken = (nights: (typeof empty)['nights']) => scheduleKind.takeHome?.(step, { nights }, aroundOf([], {}))

test('the two weeks begin with fourteen open nights', () => {
  expect(empty.nights).toEqual(Array.from({ length: 14 }, () => null))
  expect(scheduleKind.isComplete(step, empty)).toBe(false)
})

describe('a tap', () => {
  test('puts a night in one home, then in the other, then takes it back', () => {
    const taps = [1, 2, 3].map((count) => Array.from({ length: count }).reduce<typeof empty>((answer) => tapNight(answer, 13), empty))
    expect(taps.map(({ nights }) => nights[13])).toEqual(['a', 'b', null])
  })

  test('changes that night and no other, and the answer before it stays as it was', () => {
    expect(tapNight(empty, 0).nights).toEqual(['a', ...empty.nights.slice(1)])
    expect(empty.nights[0]).toBeNull()
  })

  test('is never refused: after any taps, on any preset, there are fourteen nights with a home or none', () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...presetIds), { nil: undefined }), fc.array(fc.nat({ max: 13 })), (preset, taps) => {
        const { nights } = taps.reduce(tapNight, preset ? usePreset(preset) : empty)
        expect(nights).toHaveLength(14)
        expect(nights.every((home) => home === null || home === 'a' || home === 'b')).toBe(true)
        expect(scheduleKind.isComplete(step, { nights })).toBe(!nights.includes(null))
        expect(taken(nights) === undefined).toBe(nights.includes(null))
      }),
    )
  })
})

describe('a preset', () => {
  test.each(presetIds)('%s fills every night in', (id) => {
    expect(usePreset(id)).toEqual({ nights: presetDays[id] })
    expect(isPlanned(usePreset(id).nights)).toBe(true)
    expect(scheduleKind.isComplete(step, usePreset(id))).toBe(true)
  })

  test('stays what it is when the nights filled in by it are changed', () => {
    const before = [...presetDays['7-7']]
    tapNight(usePreset('7-7'), 3)
    expect(presetDays['7-7']).toEqual(before)
  })

  test('is one of at least two in a step, so that none looks like the one', () => {
    const [first] = step.presets
    expect(() => stepOf('schedule', { presets: [first] })).toThrow()
    expect(() => stepOf('schedule', { presets: [first, { ...first, id: '10-4' }] })).toThrow()
  })
})

describe('the visitor takes along', () => {
  test('a whole plan, with the names of its homes', () =>
    expect(taken([...presetDays['2-2-3']])).toEqual({
      kind: 'schedule',
      title: text('my-draft'),
      homes: step.homes,
      nights: presetDays['2-2-3'],
    }))

  test('nothing of a plan with an open night', () => expect(taken([...presetDays['2-2-3'].slice(1), null])).toBeUndefined())
})
