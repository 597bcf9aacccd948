/** The languages every text exists in, in the order in which they are offered. */
export const languages = ['sv', 'en', 'ar'] as const

/** One of the languages a visit can run in, as a BCP 47 code. */
export type Language = (typeof languages)[number]

/** Whether a word is the code of a language that texts exist in. */
export const isLanguage = (code: string): code is Language => languages.some((language) => language === code)

/** The writing direction of a language, since direction follows the language and is never set on its own. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')
