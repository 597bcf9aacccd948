import { languages } from '../../../src/core/text/language'
import type { Content } from '../content'
import { median } from '../language/lix'
import { adultLimits, besideLimits, limitsOf, type Limits } from '../limits'
import type { Problem } from '../problem'
import { languageNames } from '../schema-messages'
import { problemAt, type Loaded, type Source } from '../source'
import { textsIn, type FoundText } from '../texts'
import type { Check } from './check'
import { blocksOf, lengthsOf, sentencesOf, adultTexts, visitorTexts } from './measures'

const rounded = (value: number) => value.toFixed(1).replace(/\.0$/, '')

const start = (sentence: string) => sentence.split(/\s+/).slice(0, 4).join(' ')

const tooLong = (source: Source, texts: readonly FoundText[], { screenWords }: Limits): Problem[] =>
  languages.flatMap((language) =>
    lengthsOf(texts, language)
      .filter(({ value }) => value > screenWords)
      .map(({ path, value }) =>
        problemAt(
          source,
          [...path, language],
          `the ${languageNames[language]} text has ${value} words, and a screen at most ${screenWords}: shorten it, or make two steps of it`,
        ),
      ),
  )

const longSentences = (source: Source, texts: readonly FoundText[], { sentenceWords }: Limits): Problem[] =>
  sentencesOf(texts)
    .filter(({ value }) => value > sentenceWords)
    .map(({ path, sentence, value }) =>
      problemAt(
        source,
        [...path, 'sv'],
        `the sentence "${start(sentence)} …" has ${value} words, at most ${sentenceWords} are read with ease: make two of it`,
        { word: start(sentence) },
      ),
    )

const hardBlocks = (source: Source, texts: readonly FoundText[], limits: Limits): Problem[] =>
  blocksOf(texts, limits)
    .filter(({ value }) => value > limits.lixBlock)
    .map(({ path, value }) =>
      problemAt(source, [...path, 'sv'], `LIX is ${rounded(value)}, at most ${limits.lixBlock}: use shorter words and shorter sentences`),
    )

const hardModule = (source: Source, texts: readonly FoundText[], limits: Limits): Problem[] => {
  const level = median(blocksOf(texts, limits).map(({ value }) => value))
  return level > limits.lixMedian
    ? [
        problemAt(
          source,
          [],
          `LIX of the whole module is ${rounded(level)} (the median of its Swedish texts), at most ${limits.lixMedian}: begin with the texts that \`--table\` shows as hardest`,
        ),
      ]
    : []
}

const helpFiles = ({ glossary, lines, situations, legal, pages }: Content): Loaded<unknown>[] =>
  [glossary, lines, situations, legal, ...pages].filter((file) => file !== undefined)

/**
 * Length and reading level stay within what a tired person can read. Sentences and LIX are measured on the
 * Swedish text, the length of a screen in every language. Help and the glossary are pages that scroll: they keep
 * the adults' limits for sentences and LIX, and have none for length.
 */
export const readingLevelKept: Check = (content) => [
  ...content.programmes.flatMap(({ id, modules }) =>
    modules.flatMap(({ source, value }) => {
      const [texts, limits] = [visitorTexts(value), limitsOf(id)]
      return [
        ...[tooLong, longSentences, hardBlocks, hardModule].flatMap((check) => check(source, texts, limits)),
        ...[tooLong, longSentences, hardBlocks].flatMap((check) => check(source, adultTexts(value), besideLimits)),
      ]
    }),
  ),
  ...helpFiles(content).flatMap(({ source, value }) =>
    [longSentences, hardBlocks].flatMap((check) => check(source, textsIn(value), adultLimits)),
  ),
]
