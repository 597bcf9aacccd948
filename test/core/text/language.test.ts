import { expect, test } from 'vitest'
import { directionOf, languages } from '../../../src/core/text/language'
import { languageCode } from '../../../src/core/text/language-code'

test('a visit runs in Swedish, English or Arabic, offered in this order', () => {
  expect(languages).toEqual(['sv', 'en', 'ar'])
})

test('Arabic is read from right to left, Swedish and English from left to right', () => {
  expect(languages.map(directionOf)).toEqual(['ltr', 'ltr', 'rtl'])
})

test.each(languages)('%s is a language', (language) => expect(languageCode.parse(language)).toBe(language))

test.each(['SV', 'sv-SE', '', 'fa', null, ['sv']])('%j is not a language', (other) =>
  expect(languageCode.safeParse(other).success).toBe(false),
)
