import type { Option } from '../../src/core/exercise/parts'
import { useLanguage } from '../composables/use-language'

/** Something to tap, in words. */
export interface Choice {
  id: string
  text: string
}

/** Gives the function that puts options of the programme into the language of the page. */
export const useChoices = () => {
  const { text } = useLanguage()
  return (options: readonly Option[]): Choice[] => options.map((option) => ({ id: option.id, text: text(option.text) }))
}
