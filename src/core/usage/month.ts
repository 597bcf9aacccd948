import { z } from 'zod'

/**
 * A calendar month in Swedish time, as in "2026-11"; nothing finer is ever kept of a visit's time. Months in this
 * form sort as text. The caller knows the clock and passes it in.
 */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written as in "2026-11"')

/** A calendar month in Swedish time, as in "2026-11". */
export type Month = z.infer<typeof month>

/** The month of a year by its number from 1 to 12. */
export const monthIn = (year: number, number: number): Month => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`

/** Made when it is first asked: to read the time zones takes longer than all that a visit's start has to check. */
let inStockholm: Intl.DateTimeFormat | undefined

/** The calendar month in Sweden at a moment, whatever time zone the computer is set to. */
export const stockholmMonth = (now: Date): Month => {
  inStockholm ??= new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', year: 'numeric', month: 'numeric' })
  const parts = Object.fromEntries(inStockholm.formatToParts(now).map(({ type, value }) => [type, Number(value)]))
  return monthIn(parts.year!, parts.month!)
}

/** The year of a month. */
export const yearOf = (of: Month): number => Number(of.slice(0, 4))

/** The month that follows. */
export const monthAfter = (before: Month): Month => {
  const number = Number(before.slice(5))
  return number === 12 ? monthIn(yearOf(before) + 1, 1) : monthIn(yearOf(before), number + 1)
}

/** The latest of some months; those that are missing do not count. */
export const latest = (first: Month, ...others: (Month | null | undefined)[]): Month =>
  others.reduce<Month>((late, one) => (one != null && one > late ? one : late), first)
