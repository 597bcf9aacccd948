import { monthIn, type Month } from '../core/usage/month'

const inStockholm = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', year: 'numeric', month: 'numeric' })

/** The calendar month in Sweden at a moment, whatever time zone the computer is set to. */
export const stockholmMonth = (now: Date): Month => {
  const parts = Object.fromEntries(inStockholm.formatToParts(now).map(({ type, value }) => [type, Number(value)]))
  return monthIn(parts.year!, parts.month!)
}
