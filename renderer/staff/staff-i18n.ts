import { createI18n } from 'vue-i18n'
import en from './locales/en.json'
import sv from './locales/sv.json'

/** The languages of the staff area. */
export const staffLanguages = ['sv', 'en'] as const

/** A language of the staff area. */
export type StaffLanguage = (typeof staffLanguages)[number]

/** The words of the staff area; Swedish decides which there are. */
export type StaffMessages = typeof sv

/** Starts the staff area's words, in Swedish. */
export const startStaffI18n = () =>
  createI18n<[StaffMessages], StaffLanguage, false>({ legacy: false, locale: 'sv', messages: { sv, en: en as StaffMessages } })
