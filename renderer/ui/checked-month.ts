import type { Language } from '../../src/core/text/language'

const formats: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB', ar: 'ar-u-nu-latn' }

/** The month a help line was last checked, as "2025-08" is written in a language; digits are always western. */
export const checkedMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(formats[language], { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))
