import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { directionOf, type Language } from '../../src/core/text/language'

/** The language of the page, and how a text of the programme is read in it. */
export const useLanguage = () => {
  const { locale } = useI18n()
  const language = computed(() => locale.value as Language)
  return {
    language,
    direction: computed(() => directionOf(language.value)),
    /** The text of the programme in the language of the page. */
    text: <T>(texts: Record<Language, T>): T => texts[language.value],
  }
}
