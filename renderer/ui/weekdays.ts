import type { Language } from '../../src/core/text/language'

// A Monday, so that the week begins as it does in Sweden, in every language.
const monday = Date.UTC(2024, 0, 1)

/** The names of the days, Monday first. */
export const weekdays = (language: Language, width: 'long' | 'short' | 'narrow'): string[] => {
  const name = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => name.format(monday + day * 86_400_000))
}
