import { createI18n } from 'vue-i18n'
import ar from './locales/ar.json'
import en from './locales/en.json'
import sv from './locales/sv.json'

/** The messages of the interface; programme texts are not among them. Swedish decides which keys there are. */
export type Messages = typeof sv

/** The words of the interface in every language. */
export const messages: Record<'sv' | 'en' | 'ar', Messages> = { sv, en: en as Messages, ar: ar as Messages }

const forms: Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']
/** Made when it is first asked: the first page waits for every reading of what the system knows of a language. */
let arabic: Intl.PluralRules | undefined

/** Arabic has six plural forms; messages give them in the order zero, one, two, few, many, other. */
const arabicPlural = (count: number): number => forms.indexOf((arabic ??= new Intl.PluralRules('ar')).select(count))

/** Starts the interface in a language. */
export const startI18n = (locale: 'sv' | 'en' | 'ar') =>
  createI18n<[Messages], 'sv' | 'en' | 'ar', false>({
    legacy: false,
    locale,
    // A copy: it is written to when the words of another age are set.
    messages: { ...messages },
    pluralRules: { ar: arabicPlural },
  })
