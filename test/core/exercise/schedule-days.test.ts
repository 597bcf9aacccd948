import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  childsSide,
  isPlanned,
  longestGap,
  movesIn,
  presetDays,
  schoolMornings,
  type Home,
  type Nights,
} from '../../../src/core/exercise/schedule-days'

const home = fc.constantFrom<Home>('a', 'b')
const fortnight = fc.array(home, { minLength: 14, maxLength: 14 })
const turned = (nights: Nights, by: number): Nights => [...nights.slice(by), ...nights.slice(0, by)]
const everyNight = (at: Home): Nights => Array.from({ length: 14 }, () => at)

describe('what the usual ways mean for a child', () => {
  test('a week at a time: one move a week, a wait of seven nights', () =>
    expect(childsSide(presetDays['7-7'])).toEqual({ moves: 2, longestGap: { a: 7, b: 7 }, schoolMornings: { a: 5, b: 5 } }))

  test('two, two and three: three moves a week, a wait of three nights', () =>
    expect(childsSide(presetDays['2-2-3'])).toEqual({ moves: 6, longestGap: { a: 3, b: 3 }, schoolMornings: { a: 5, b: 5 } }))

  test('the same weekdays: two moves a week, a wait of five nights', () =>
    expect(childsSide(presetDays['5-2-2-5'])).toEqual({ moves: 4, longestGap: { a: 5, b: 5 }, schoolMornings: { a: 5, b: 5 } }))

  test('every other weekend: one move a week, and twelve nights away from the weekend home', () =>
    expect(childsSide(presetDays['every-other-weekend'])).toEqual({
      moves: 2,
      longestGap: { a: 2, b: 12 },
      schoolMornings: { a: 10, b: 0 },
    }))
})

test('the weekend of the usual way is a Friday and a Saturday night', () =>
  expect(presetDays['every-other-weekend'].flatMap((one, night) => (one === 'b' ? [night] : []))).toEqual([11, 12]))

test('a school morning belongs to the home of the night before, also on the first Monday', () => {
  const onlySunday = presetDays['7-7'].map((_, night): Home => (night === 13 ? 'b' : 'a'))
  expect(schoolMornings(onlySunday, 'b')).toBe(1)
  const onlyFriday = presetDays['7-7'].map((_, night): Home => (night === 4 ? 'b' : 'a'))
  expect(schoolMornings(onlyFriday, 'b')).toBe(0)
})

test('a child in one home never moves, and is never away from it', () =>
  expect(childsSide(everyNight('a'))).toEqual({ moves: 0, longestGap: { a: 0, b: 14 }, schoolMornings: { a: 10, b: 0 } }))

test('two weeks are planned when each of fourteen nights has its home', () => {
  expect(isPlanned(presetDays['7-7'])).toBe(true)
  expect(isPlanned([...presetDays['7-7'].slice(1), null])).toBe(false)
  expect(isPlanned(presetDays['7-7'].slice(1))).toBe(false)
})

describe('whatever two weeks are planned', () => {
  const everyPlan = (holds: (nights: Home[]) => void) => fc.assert(fc.property(fortnight, (nights) => void holds(nights)))

  test('every preset is complete', () => {
    for (const nights of Object.values(presetDays)) expect(isPlanned(nights)).toBe(true)
  })

  test('the moves are even, since whoever leaves comes back', () => everyPlan((nights) => expect(movesIn(nights) % 2).toBe(0)))

  test('the two waits fill the weeks exactly where there is one stay in each home, and never more', () =>
    everyPlan((nights) => {
      const waits = longestGap(nights, 'a') + longestGap(nights, 'b')
      expect(waits).toBeLessThanOrEqual(14)
      expect(waits === 14).toBe(movesIn(nights) <= 2)
    }))

  test('a wait is as long as the longest stay elsewhere, counted by hand', () =>
    everyPlan((nights) => {
      const awayInARow = (from: number) => {
        const there = nights.findIndex((_, step) => nights[(from + step) % 14] === 'a')
        return there === -1 ? 14 : there
      }
      expect(longestGap(nights, 'a')).toBe(Math.max(...nights.map((_, night) => awayInARow(night))))
    }))

  test('the ten school mornings are shared between the homes', () =>
    everyPlan((nights) => expect(schoolMornings(nights, 'a') + schoolMornings(nights, 'b')).toBe(10)))

  test('it makes no difference which of the two weeks comes first', () =>
    everyPlan((nights) => expect(childsSide(turned(nights, 7))).toEqual(childsSide(nights))))

  test('the homes can change places', () =>
    everyPlan((nights) => {
      const [here, there] = [childsSide(nights), childsSide(nights.map((one) => (one === 'a' ? 'b' : 'a')))]
      expect(there.moves).toBe(here.moves)
      expect(there.longestGap).toEqual({ a: here.longestGap.b, b: here.longestGap.a })
      expect(there.schoolMornings).toEqual({ a: here.schoolMornings.b, b: here.schoolMornings.a })
    }))
})
