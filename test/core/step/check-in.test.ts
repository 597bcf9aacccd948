import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkInKind, checkOutKind, faceLevels, heavyFrom } from '../../../src/core/step/check-in'
import { feltBetween } from '../../../src/core/step/felt'
import { stepOf } from '../../support/steps'

const level = fc.integer({ min: 0, max: 10 })
const felt = (before: number | null, after: number | null) => feltBetween({ level: before }, { level: after })

describe.each([
  ['at the start', checkInKind.empty(stepOf('check-in')), (at: number | null) => checkInKind.isComplete(stepOf('check-in'), { level: at })],
  [
    'at the end',
    checkOutKind.empty(stepOf('check-out')),
    (at: number | null) => checkOutKind.isComplete(stepOf('check-out'), { level: at }),
  ],
])('the question %s', (_, empty, isComplete) => {
  test('is not answered for the visitor', () => expect(empty).toEqual({ level: null }))
  test('can be left, and is answered by any number, 0 as well', () => {
    expect(isComplete(null)).toBe(false)
    expect(isComplete(0)).toBe(true)
    expect(isComplete(10)).toBe(true)
  })
})

test('the heaviest numbers are those from eight on', () => expect(heavyFrom).toBe(8))

test('the five faces go from the lightest to the heaviest, and two of them are heavy', () => {
  expect(faceLevels[0]).toBe(0)
  expect(faceLevels.at(-1)).toBe(10)
  expect(faceLevels.toSorted((one, other) => one - other)).toEqual(faceLevels)
  expect(faceLevels.filter((level) => level >= heavyFrom)).toHaveLength(2)
})

describe('how it felt', () => {
  test('is better when the number went down, since 10 is the heaviest', () => {
    expect(felt(7, 4)).toBe('better')
    expect(felt(4, 7)).toBe('worse')
    expect(felt(4, 4)).toBe('same')
    expect(felt(0, 0)).toBe('same')
  })

  test('is not known where either question was left', () => {
    expect(felt(null, 4)).toBeUndefined()
    expect(felt(4, null)).toBeUndefined()
    expect(feltBetween(undefined, { level: 4 })).toBeUndefined()
    expect(feltBetween({ level: 4 }, undefined)).toBeUndefined()
  })

  test('the other way round is the opposite, whatever the numbers are', () => {
    const opposite = { better: 'worse', worse: 'better', same: 'same' }
    fc.assert(
      fc.property(level, level, (one, other) => {
        expect(felt(other, one)).toBe(opposite[felt(one, other)!])
      }),
    )
  })
})
