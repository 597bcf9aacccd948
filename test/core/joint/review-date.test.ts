import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reviewDay, reviews, weeksUntil } from '../../../src/core/joint/review-date'

test('the day is so many weeks from today, on the same day of the week', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2024-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (now) => {
      for (const review of reviews) {
        const weeks = weeksUntil(review)
        const day = reviewDay(review, now)
        if (weeks === undefined) expect(day).toBeUndefined()
        else {
          expect(day!.getUTCDay()).toBe(now.getDay())
          expect(day!.getTime() - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toBe(weeks * 7 * 86_400_000)
        }
      }
    }),
  )
})

test('neither a late evening nor a clock that is changed moves it', () => {
  const evening = new Date(2026, 2, 22, 23, 59)
  expect(reviewDay('weeks-2', evening)!.toISOString()).toBe('2026-04-05T00:00:00.000Z')
})

test('two, four, eight and twelve weeks, or the next talk', () => {
  expect(reviews.map(weeksUntil)).toEqual([2, 4, 8, 12, undefined])
})
