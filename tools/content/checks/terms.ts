import { languages, type Language } from '../../../src/core/text/language'
import type { Prose, Span } from '../../../src/core/text/prose'
import { textFilesIn } from '../content'
import { nearest } from '../nearest'
import type { Problem } from '../problem'
import { languageNames } from '../schema-messages'
import { problemAt, type Source } from '../source'
import { textsIn, type FoundText } from '../texts'
import type { Check } from './check'

const spansOf = (prose: Prose): Span[] => prose.flatMap((block) => (block.kind === 'paragraph' ? block.spans : block.items.flat()))

/** The glossary words that a text marks, each once. */
export const termsOf = (prose: Prose): string[] => [
  ...new Set(spansOf(prose).flatMap((span) => (typeof span === 'object' && 'term' in span ? [span.term] : []))),
]

const unknownTerms = (source: Source, { path, prose }: FoundText, known: readonly string[]): Problem[] =>
  languages.flatMap((language) =>
    termsOf(prose![language])
      .filter((term) => !known.includes(term))
      .map((term) => {
        const meant = nearest(term, known)
        const advice = meant ? `did you mean "${meant}"?` : 'add it there, or take the mark away'
        return problemAt(source, [...path, language], `the glossary has no term "${term}": ${advice}`, { word: `](${term})` })
      }),
  )

const unlikeTerms = (source: Source, { path, prose }: FoundText): Problem[] => {
  const all = [...new Set(languages.flatMap((language) => termsOf(prose![language])))]
  return languages.flatMap((language: Language) =>
    all
      .filter((term) => !termsOf(prose![language]).includes(term))
      .map((term) =>
        problemAt(
          source,
          [...path, language],
          `"${term}" is explained in another language but not in the ${languageNames[language]} text: write it here as [word](${term})`,
        ),
      ),
  )
}

/** Words that open an explanation are in the glossary, and open it in every language. */
export const terms: Check = (content) => {
  const known = content.glossary?.value.terms.map(({ id }) => id)
  return textFilesIn(content).flatMap(({ source, value }) =>
    textsIn(value)
      .filter(({ prose }) => prose)
      .flatMap((text) => [...(known ? unknownTerms(source, text, known) : []), ...unlikeTerms(source, text)]),
  )
}
