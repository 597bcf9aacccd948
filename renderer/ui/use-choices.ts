import type { Option } from '../../src/core/exercise/parts'
import type { LocalText } from '../../src/core/text/local-text'
import { useLanguage } from '../composables/use-language'

/** Something to tap: its words, the picture of what they say, and a few words above them that tell what it is. */
export interface Choice {
  id: string
  text: string
  icon?: string
  label?: string
}

type Labelled = Option & { label?: LocalText }

/** Gives the function that puts options of the programme into the language of the page. */
export const useChoices = () => {
  const { text } = useLanguage()
  return (options: readonly Labelled[]): Choice[] =>
    options.map(({ id, text: words, icon, label }) => ({
      id,
      text: text(words),
      ...(icon && { icon }),
      ...(label && { label: text(label) }),
    }))
}
