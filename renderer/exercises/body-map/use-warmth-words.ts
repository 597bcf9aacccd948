import type { Warmth } from '../../../src/core/exercise/body-map'
import type { LocalText } from '../../../src/core/text/local-text'
import { useLanguage } from '../../composables/use-language'

const levels = { 1: 'little', 2: 'some', 3: 'much' } as const

/** Gives the function that names a warmth, or the strength of a feeling, in the step's own words. */
export const useWarmthWords = (words: () => Record<(typeof levels)[Warmth], LocalText>) => {
  const { text } = useLanguage()
  return (warmth: Warmth): string => text(words()[levels[warmth]])
}
