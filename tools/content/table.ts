import { languages } from '../../src/core/text/language'
import { readingLevel } from './checks/measures'
import { textHash } from './checks/reviewed'
import type { Content } from './content'
import { limitsOf } from './limits'

const aligned = (rows: readonly string[][]): string[] => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
}

const heading = [
  'module',
  'LIX',
  'hardest',
  'sentence',
  ...languages.map((language) => `words ${language}`),
  ...languages.map((language) => `hash ${language}`),
]

/**
 * The reading level of every module: the median LIX, its hardest text, its longest sentence, its longest text in each
 * language; each with the programme's limit. The hashes are what a review in `content/reviewed.yaml` refers to.
 */
export const readingTable = ({ programmes }: Content): string[] =>
  programmes.flatMap(({ id, modules }) => {
    const limits = limitsOf(id)
    const limitRow = [
      `${id}, at most`,
      ...[limits.lixMedian, limits.lixBlock, limits.sentenceWords, ...languages.map(() => limits.screenWords)].map(String),
      ...languages.map(() => ''),
    ]
    const rows = modules.map(({ value }) => {
      const level = readingLevel(value, limits)
      const words = languages.map((language) => String(level.screenWords[language]))
      return [
        value.id,
        level.lixMedian.toFixed(1),
        level.lixBlock.toFixed(1),
        String(level.sentenceWords),
        ...words,
        ...languages.map((language) => textHash(value, language)),
      ]
    })
    return aligned([heading, limitRow, ...rows])
  })
