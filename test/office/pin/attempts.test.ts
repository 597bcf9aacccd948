import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterDamage, isLocked, leftMs, noAttempts, notAhead, withWrong, type Attempts } from '../../../src/office/pin/attempts'
import { locksAt } from '../../../src/office/pin/auto-lock'

const afterWrong = (many: number, wallMs = 0): Attempts => {
  let attempts = noAttempts
  for (let one = 0; one < many; one += 1) attempts = withWrong(attempts, wallMs)
  return attempts
}

test('after five wrong PINs a wait of 15 s, doubled by each further one; after fifteen the door is locked', () => {
  const seconds = Array.from({ length: 15 }, (_, many) => leftMs(afterWrong(many), 0) / 1000)
  expect(seconds).toEqual([0, 0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 960, 1920, 3840, 7680])
  expect(Array.from({ length: 17 }, (_, many) => isLocked(afterWrong(many))).indexOf(true)).toBe(15)
})

test('a time is kept only where a wait is counted from it', () => {
  const kept = Array.from({ length: 17 }, (_, many) => afterWrong(many, 1234))
  expect(kept.flatMap(({ wrong, lastWrongMs }) => (lastWrongMs === undefined ? [] : [wrong]))).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  expect(kept.at(-1)).toEqual({ wrong: 15 })
})

test('the wait runs down with the calendar, and is over for good', () => {
  const attempts = afterWrong(6, 1_000)
  expect([1_000, 11_000, 30_999, 31_000, 99_000].map((wallMs) => leftMs(attempts, wallMs))).toEqual([30_000, 20_000, 1, 0, 0])
})

test('where the clock was set back the whole wait begins again; elsewhere nothing changes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 15 }),
      fc.integer(),
      fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer()),
      (many, wrongMs, ahead) => {
        const wallMs = wrongMs + ahead
        const attempts = afterWrong(many, wrongMs)
        const seen = notAhead(attempts, wallMs)
        if (attempts.lastWrongMs === undefined || wallMs >= wrongMs) return void expect(seen).toBe(attempts)
        expect(seen).toEqual({ wrong: many, lastWrongMs: wallMs })
        expect(leftMs(seen, wallMs)).toBe(leftMs(attempts, wrongMs))
      },
    ),
  )
})

test('damage is a wait of 15 s, and one more wrong PIN doubles it', () => {
  expect(leftMs(afterDamage(5), 5)).toBe(15_000)
  expect(leftMs(withWrong(afterDamage(5), 5), 5)).toBe(30_000)
})

test('an open area closes two minutes after the last input', () => expect(locksAt(1_000)).toBe(121_000))
