import type { Module } from '../../../src/core/programme/module'
import { languages, type Language } from '../../../src/core/text/language'
import { lix, median } from '../language/lix'
import { sentencesIn, wordsIn } from '../language/words'
import type { Limits } from '../limits'
import type { Path } from '../source'
import { textsIn, type FoundText } from '../texts'

/** A number, and the text it was measured on. */
export interface Measured {
  path: Path
  value: number
}

/** A sentence that is longer than the programme allows. */
export interface LongSentence extends Measured {
  sentence: string
}

/** LIX of each Swedish block that is long enough for LIX to say anything. */
export const blocksOf = (texts: readonly FoundText[], { blockWords }: Limits): Measured[] =>
  texts.filter(({ plain }) => wordsIn(plain.sv).length >= blockWords).map(({ path, plain }) => ({ path, value: lix(plain.sv) }))

/** Every Swedish sentence with its number of words. */
export const sentencesOf = (texts: readonly FoundText[]): LongSentence[] =>
  texts.flatMap(({ path, plain }) => sentencesIn(plain.sv).map((sentence) => ({ path, sentence, value: wordsIn(sentence).length })))

/** The number of words of each text in one language. */
export const lengthsOf = (texts: readonly FoundText[], language: Language): Measured[] =>
  texts.map(({ path, plain }) => ({ path, value: wordsIn(plain[language]).length }))

const isForAdult = ({ path }: FoundText) => path.includes('adult') || path.at(-1) === 'alt'

/**
 * What visitors read in a module: all but the counsellor's prompts, which no limit of length applies to, and what an
 * adult reads beside a child.
 */
export const visitorTexts = ({ title, tile, steps, joint = [] }: Module): FoundText[] => [
  ...textsIn(title, ['title']),
  ...textsIn(tile, ['tile']),
  ...textsIn(steps, ['steps']).filter((text) => !isForAdult(text)),
  ...textsIn(joint, ['joint']),
]

/** What an adult reads beside a child: what to ask and what to leave unsaid, and the words that stand for pictures. */
export const adultTexts = ({ steps }: Module): FoundText[] => textsIn(steps, ['steps']).filter(isForAdult)

const most = (measured: readonly Measured[]) => Math.max(0, ...measured.map(({ value }) => value))

/** The reading level of a module in one row: what the limits are about, at its highest. */
export const readingLevel = (module: Module, limits: Limits) => {
  const texts = visitorTexts(module)
  const blocks = blocksOf(texts, limits)
  return {
    lixMedian: median(blocks.map(({ value }) => value)),
    lixBlock: most(blocks),
    sentenceWords: most(sentencesOf(texts)),
    screenWords: Object.fromEntries(languages.map((language) => [language, most(lengthsOf(texts, language))])) as Record<Language, number>,
  }
}
