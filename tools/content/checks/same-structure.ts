import { languages, type Language } from '../../../src/core/text/language'
import type { Block, Prose } from '../../../src/core/text/prose'
import { textFilesIn } from '../content'
import type { Problem } from '../problem'
import { languageNames } from '../schema-messages'
import { problemAt, type Source } from '../source'
import { textsIn, type FoundText } from '../texts'
import type { Check } from './check'

const shapeOf = (block: Block) => (block.kind === 'paragraph' ? 'a paragraph' : `a list of ${block.items.length}`)

const shapesOf = (prose: Prose) => prose.map(shapeOf).join(', ')

const differing = (source: Source, { path, prose }: FoundText): Problem[] => {
  if (!prose) return []
  const wanted = shapesOf(prose.sv)
  return languages
    .filter((language) => shapesOf(prose[language]) !== wanted)
    .map((language: Language) =>
      problemAt(
        source,
        [...path, language],
        `the ${languageNames[language]} text is ${shapesOf(prose[language])}; the Swedish is ${wanted}: give them the same paragraphs and lists`,
      ),
    )
}

/** A text has the same paragraphs and lists in every language, so that staff and visitor look at the same place. */
export const sameStructure: Check = (content) =>
  textFilesIn(content).flatMap(({ source, value }) => textsIn(value).flatMap((text) => differing(source, text)))
