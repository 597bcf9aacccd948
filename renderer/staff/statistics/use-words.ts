import { computed, inject, provide, type InjectionKey } from 'vue'
import { useI18n } from 'vue-i18n'
import type { StaffLanguage } from '../staff-i18n'

const languageKey: InjectionKey<StaffLanguage> = Symbol('language')

/** Everything below speaks this language, whichever the staff area is read in. */
export const speakOnly = (language: StaffLanguage): void => provide(languageKey, language)

/** The words of the staff area, in the language that is spoken here. */
export const useWords = () => {
  const { t: say, locale } = useI18n()
  const only = inject(languageKey, undefined)
  const language = computed(() => only ?? (locale.value as StaffLanguage))
  const t = (key: string, named: Record<string, unknown> = {}): string => say(key, named, { locale: language.value })
  return { t, language }
}
