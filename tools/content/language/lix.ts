import { sentencesIn, wordsIn } from './words'

/** Words of more letters than this are long. Source: C. H. Björnsson, Läsbarhet (1968). */
const longLetters = 6

const letters = (word: string) => word.match(/\p{L}/gu)?.length ?? 0

/** LIX of a Swedish text: words per sentence, and long words per hundred; around 30 is easy for adults. */
export const lix = (text: string): number => {
  const words = wordsIn(text)
  if (words.length === 0) return 0
  const long = words.filter((word) => letters(word) > longLetters).length
  return words.length / sentencesIn(text).length + (100 * long) / words.length
}

/** The middle of some numbers; 0 of none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
