import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { languages } from '../../src/core/text/language'
import { wordsFor } from '../locales/for-children'
import { useProgramme } from './use-programme'

/** Gives the page the look and the words of the programme's age band, and the usual ones before one is chosen. */
export const followBand = (): void => {
  const { programme } = useProgramme()
  const { setLocaleMessage } = useI18n()
  watchEffect(() => {
    const band = programme.value?.band ?? 'adults'
    document.documentElement.dataset.band = band
    for (const language of languages) setLocaleMessage(language, wordsFor(language, band !== 'adults'))
  })
}
