import { createI18n } from 'vue-i18n'
import ar from './locales/ar.json'
import en from './locales/en.json'
import sv from './locales/sv.json'

/** The messages of the interface; programme texts are not among them. Swedish decides which keys there are. */
export type Messages = typeof sv

/** The words of the interface in every language. */
export const messages: Record<'sv' | 'en' | 'ar', Messages> = { sv, en: en as Messages, ar: ar as Messages }

const forms: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']
const arabic = new Intl.PluralRules('ar')

/** Arabic has six plural forms; messages give them in the order zero, one, two, few, many, other. */
const arabicPlural = (count: number): number => forms.indexOf(arabic.select(count))

/** Starts the interface in a language. */
export const startI18n = (locale: 'sv' | 'en' | 'ar') =>
  createI18n<[Messages], 'sv' | 'en' | 'ar', false>({
    legacy: false,
    locale,
    // A copy: it is written to when the words of another age are set.
    messages: { ...messages },
    pluralRules: { ar: arabicPlural },
  })
