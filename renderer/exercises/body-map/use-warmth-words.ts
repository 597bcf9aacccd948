import type { Warmth } from '../../../src/core/exercise/body-map'
import type { StepOf } from '../../../src/core/step'
import { useLanguage } from '../../composables/use-language'

const levels = { 1: 'little', 2: 'some', 3: 'much' } as const

/** Gives the function that names a warmth in the step's own words. */
export const useWarmthWords = (step: () => StepOf<'body-map'>) => {
  const { text } = useLanguage()
  return (warmth: Warmth): string => text(step().warmth[levels[warmth]])
}
