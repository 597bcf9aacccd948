const part = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*'
const word = new RegExp(`${part}(?:(?:[-’']|(?<=\\p{N})[.,:](?=\\p{N}))${part})*`, 'gu')

/** Dots that end no sentence, wherever they stand, and those that end none in front of a small letter or a number. */
const inside = /(?<!\p{L})(?:t\.ex|bl\.a|d\.v\.s|fr\.o\.m|t\.o\.m|e\.g|i\.e|kl|nr|dr|mr|mrs|ms)\./giu
const atEnd = /(?<!\p{L})(?:m\.m|osv|etc|dvs|ca)\.(?=\s+[\p{Ll}\p{N}])/gu

const withoutDots = (text: string) =>
  text
    .normalize('NFC')
    .replace(inside, (short) => short.replaceAll('.', ''))
    .replace(atEnd, (short) => short.replaceAll('.', ''))

/** The words of a text; `20.30`, `t.ex.` and `gympa-skor` are one word each, in any script. */
export const wordsIn = (text: string): string[] => withoutDots(text).match(word) ?? []

const closing = '["”“»)\\]]*'
const opening = '["”“«(\\[–-]*\\s*'

/**
 * After a full stop, question or exclamation mark or dots, also inside a closing quotation, if what follows could
 * begin a sentence: so ”Är du arg?” frågar hon stays one. Arabic has no capitals: there every letter could. A
 * colon ends a sentence where a whole one follows, as LIX has always counted. A line ends one in any case.
 */
const ends = new RegExp(`(?<=[.!?؟…]${closing})\\s+(?=${opening}[\\p{Lu}\\p{Lo}\\p{N}])|(?<=:)\\s+(?=["”“«]|\\p{Lu})|\\n`, 'gu')

/** The sentences of a text, in Swedish, English and Arabic. */
export const sentencesIn = (text: string): string[] =>
  withoutDots(text)
    .split(ends)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0)
