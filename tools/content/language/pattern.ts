import type { Language } from '../../../src/core/text/language'

const vowelMarks = '[\\u064B-\\u0652\\u0670\\u0640]'
const letter = '[\\p{L}\\p{M}]'

/**
 * Arabic joins "and" and "so" to the word, and "in", "like", "for" to nouns; it writes the article differently after
 * "for". Words of three letters take no more than "and" and "so": they would become another word, as تم does in كتم.
 */
const joinedTo = (bare: string) => (bare.startsWith('ال') ? '[وف]?[بك]?(?:ال|لل)' : bare.length > 3 ? '[وف]?[بكل]?' : '[وف]?')

const escaped = (character: string) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Arabic is compared without vowel marks and without regard to the seat of hamza, since both vary. */
const arabic = (character: string) => `${/[اأإآٱ]/.test(character) ? '[اأإآٱ]' : escaped(character)}${vowelMarks}*`

const sourceOfCharacter = (character: string, language: Language): string => {
  if (character === '*') return `${letter}*`
  if (character === '…') return '[^.!?؟\\n]{1,60}?'
  if (character === ' ') return '\\s+'
  return language === 'ar' ? arabic(character) : escaped(character)
}

const sourceOf = (pattern: string, language: Language): string => {
  const bare = pattern
    .normalize('NFC')
    .replace(new RegExp(language === 'ar' ? vowelMarks : '[]', 'gu'), '')
    .replaceAll(' … ', '…')
  const article = language === 'ar' && bare.startsWith('ال')
  const body = [...(article ? bare.slice(2) : bare)].map((character) => sourceOfCharacter(character, language)).join('')
  return language === 'ar' ? `${joinedTo(bare)}${body}` : body
}

/**
 * Finds words or phrases of `content/wording.yaml` or the glossary as whole words, in any case. `*` stands for any
 * letters, so that one line covers a word's endings; `…` stands for some words of the same sentence. Many patterns
 * are one search, since searching a text a hundred times is what takes long.
 */
export const wordPattern = (patterns: string | readonly string[], language: Language): RegExp => {
  const sources = [patterns].flat().map((pattern) => sourceOf(pattern, language))
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
}
