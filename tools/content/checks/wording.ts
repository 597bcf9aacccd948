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
  says: (word: string) => string
}

interface Rules {
  /** Finds what any of the rules is about. */
  any: RegExp
  all: Rule[]
}

const rulesIn = (language: Language, { banned, brochure }: Wording): Rules => {
  const rules = (words: Record<string, string>, verdict: string) =>
    Object.entries(words).map(([word, advice]) => ({
      pattern: wordPattern(word, language),
      says: (said: string) => `"${said}" ${verdict}: ${advice}`,
    }))
  return {
    any: wordPattern([...Object.keys(banned[language]), ...Object.keys(brochure[language])], language),
    all: [...rules(banned[language], 'is not used here'), ...rules(brochure[language], 'is how brochures speak')],
  }
}

const said = (source: Source, { path, plain }: FoundText, language: Language, { any, all }: Rules): Problem[] =>
  [...plain[language].matchAll(any)].flatMap(([word]) => {
    const rule = all.find(({ pattern }) => word.match(pattern))
    return rule ? [problemAt(source, [...path, language], rule.says(word), { word })] : []
  })

/** Words that blame, that belong to another law, or that sound like a brochure: none of them in any text, staff's included. */
export const wording: Check = (content) => {
  const file = content.wording
  if (!file) return []
  const rules = languages.map((language) => ({ language, rules: rulesIn(language, file.value) }))
  return textFilesIn(content).flatMap(({ source, value }) => {
    const texts = textsIn(value)
    return rules.flatMap(({ language, rules }) => texts.flatMap((text) => said(source, text, language, rules)))
  })
}
