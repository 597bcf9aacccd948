import { useI18n } from 'vue-i18n'
import type { Finger } from '../../../src/core/exercise/hand'

/** Gives the function that names a finger. */
export const useFingerNames = () => {
  const { t } = useI18n()
  const names: Record<Finger, () => string> = {
    thumb: () => t('exercise.hand.thumb'),
    index: () => t('exercise.hand.index'),
    middle: () => t('exercise.hand.middle'),
    ring: () => t('exercise.hand.ring'),
    little: () => t('exercise.hand.little'),
  }
  return (finger: Finger): string => names[finger]()
}
