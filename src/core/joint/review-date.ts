const dayMs = 86_400_000
const weekDays = 7

/** When what is tried is looked at again: after so many weeks, or when the two meet here the next time. */
export const reviews = ['weeks-2', 'weeks-4', 'weeks-8', 'weeks-12', 'next-talk'] as const

/** When what is tried is looked at again. */
export type Review = (typeof reviews)[number]

/** How many weeks that is; `undefined` where it is the next talk. */
export const weeksUntil = (review: Review): number | undefined =>
  review === 'next-talk' ? undefined : Number(review.slice('weeks-'.length))

/**
 * The day it falls on, as midnight of that day in UTC, whatever clock is changed in between; `today` is the moment on the
 * clock of the office. `undefined` where it is the next talk.
 */
export const reviewDay = (review: Review, today: Date): Date | undefined => {
  const weeks = weeksUntil(review)
  if (weeks === undefined) return undefined
  return new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) + weeks * weekDays * dayMs)
}
