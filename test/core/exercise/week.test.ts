import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tapDay, weekDays, weekKind, type WeekAnswer, type WeekDay } from '../../../src/core/exercise/week'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const step = stepOf('week')
const empty = weekKind.empty(step)
const taps = (...days: WeekDay[]) => days.reduce((answer, day) => tapDay(step, answer, day), empty)

test('a week begins open, and one day is enough', () => {
  expect(empty).toEqual({ days: {} })
  expect(weekKind.isComplete(step, empty)).toBe(false)
  expect(weekKind.isComplete(step, taps('sunday'))).toBe(true)
})

test('each tap gives a day the next place, and after the last one it is open again', () => {
  expect(taps('monday').days).toEqual({ monday: 'one-place' })
  expect(taps('monday', 'monday').days).toEqual({ monday: 'other-place' })
  expect(taps('monday', 'tuesday', 'monday', 'monday').days).toEqual({ monday: 'unknown', tuesday: 'one-place' })
  expect(taps('monday', 'monday', 'monday', 'monday')).toEqual(empty)
})

test('a place that safety mode has left out gives way to the first one', () => {
  expect(tapDay(step, { days: { friday: 'left-out' } }, 'friday').days).toEqual({ friday: 'one-place' })
})

test('whatever is tapped, a day has a place that exists or none, and as many rounds lead back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...weekDays)), (days) => {
      const answer = taps(...days)
      for (const place of Object.values(answer.days)) expect(step.places.map(({ id }) => id)).toContain(place)
      const round = Array.from({ length: step.places.length + 1 }, () => 'sunday' as const)
      expect(taps(...days, ...round)).toEqual(answer)
    }),
  )
})

describe('the visitor takes along', () => {
  const taken = (answer: WeekAnswer) => weekKind.takeHome?.(step, answer, aroundOf([], {}))

  test('the days from Monday on, each with its place', () =>
    expect(taken(taps('sunday', 'tuesday', 'tuesday'))).toEqual({
      kind: 'card',
      title: text('my-week'),
      lines: [
        { label: text('tuesday'), text: text('other-place') },
        { label: text('sunday'), text: text('one-place') },
      ],
    }))

  test('nothing of a week that was left open', () => expect(taken(empty)).toBeUndefined())
})

test('a week has its seven days', () => {
  const { sunday, ...six } = step.days
  expect(sunday).toEqual(text('sunday'))
  expect(() => stepOf('week', { days: six })).toThrow()
})
