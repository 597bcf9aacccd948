import { languages, type Language } from '../../../src/core/text/language'
import { textFilesIn } from '../content'
import { wordPattern } from '../language/pattern'
import type { Problem } from '../problem'
import type { Wording } from '../schemas'
import { problemAt, type Source } from '../source'
import { textsIn, type FoundText } from '../texts'
import type { Check } from './check'

interface Rule {
  pattern: RegExp
  language: Language
  says: (word: string) => string
}

const rulesOf = ({ banned, brochure }: Wording): Rule[] =>
  languages.flatMap((language) => [
    ...Object.entries(banned[language]).map(([word, advice]) => ({ language, pattern: wordPattern(word, language), says: (said: string) => `"${said}" is not used here: ${advice}` })),
    ...Object.entries(brochure[language]).map(([word, advice]) => ({ language, pattern: wordPattern(word, language), says: (said: string) => `"${said}" is how brochures speak: ${advice}` })),
  ])

const said = (source: Source, { path, plain }: FoundText, rules: readonly Rule[]): Problem[] =>
  rules.flatMap(({ language, pattern, says }) =>
    [...plain[language].matchAll(pattern)].map(([word]) => problemAt(source, [...path, language], says(word), { word })),
  )

/** Words that blame, that belong to another law, or that sound like a brochure: none of them in any text, staff's included. */
export const wording: Check = (content) => {
  const rules = content.wording ? rulesOf(content.wording.value) : []
  return textFilesIn(content).flatMap(({ source, value }) => textsIn(value).flatMap((text) => said(source, text, rules)))
}
