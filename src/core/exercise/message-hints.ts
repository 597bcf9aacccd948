import { z } from 'zod'
import type { Language } from '../text/language'
import { arabicForms, plainArabic } from './arabic-words'

const entry = z
  .string()
  .regex(
    /^(?!\(.*[^)]$|[^(].*\)$)\(?[\p{L}\p{M}\p{N}'’]+\*?(?: [\p{L}\p{M}\p{N}'’]+\*?)*\)?$/u,
    'an entry is words with one space between them; * only at the end of a word, brackets only around the whole entry',
  )

/**
 * The words that can read as blame. An entry is a word or a phrase; `*` at the end of a word stands for any ending,
 * without it the word is whole; an entry in brackets is left alone, as "(not your fault)" is. Lists of their own in
 * each language, since blame does not translate word by word.
 */
export const blameLexicon = z.strictObject({ sv: z.array(entry), en: z.array(entry), ar: z.array(entry) })

/** The words that can read as blame, in every language. */
export type BlameLexicon = z.output<typeof blameLexicon>

/** A stretch of a text, `to` exclusive, in UTF-16 units as in `String.slice`. */
export interface TextRange {
  from: number
  to: number
}

/** A gentle observation about the visitor's own message; never a grade, so there is none for a message that is fine. */
export type Hint = { kind: 'long'; words: number } | { kind: 'questions'; count: number } | { kind: 'blame'; words: TextRange[] }

/** The most words of a message that is still short: three or four sentences. Our own rule of thumb. */
export const shortMessageWords = 40

const apostrophes = `'’‘\`´ʼ`
const wordPattern = new RegExp(`[\\p{L}\\p{N}](?:[\\p{M}\\p{Cf}${apostrophes}]*[\\p{L}\\p{N}])*\\p{M}*`, 'gu')
const unheard = new RegExp(`[${apostrophes}\\p{Cf}]`, 'gu')
const insidePhrase = /^[\s\p{Cf}\-‐‑,،]*$/u

/** People write "you're", "you’re" and "youre"; one of them in the list has to be enough. */
const plainLatin = (word: string): string => word.replace(unheard, '').normalize('NFKC').toLowerCase()

interface Word extends TextRange {
  /** What the word may be; more than one in Arabic only. */
  forms: readonly string[]
  /** Whether a phrase may run on from the word before it; it never does across the end of a sentence. */
  runsOn: boolean
}

const wordsOf = (text: string, language: Language): Word[] => {
  let end = 0
  return Array.from(text.matchAll(wordPattern), ({ index, 0: word }) => {
    const runsOn = insidePhrase.test(text.slice(end, index))
    end = index + word.length
    return { from: index, to: end, runsOn, forms: language === 'ar' ? arabicForms(word) : [plainLatin(word)] }
  })
}

type Phrase = readonly { plain: string; stem: boolean }[]

const phraseOf = (written: string, language: Language): Phrase =>
  written.split(' ').map((word) => {
    const letters = word.replace(/[()*]/g, '')
    return { plain: language === 'ar' ? plainArabic(letters) : plainLatin(letters), stem: /\*\)?$/.test(word) }
  })

const standsAt = (phrase: Phrase, at: number, words: readonly Word[]): boolean =>
  phrase.every(({ plain, stem }, index) => {
    const word = words[at + index]
    if (!word || (index > 0 && !word.runsOn)) return false
    return word.forms.some((form) => (stem ? form.startsWith(plain) : form === plain))
  })

/** Takes the longest phrase at each place, so that one rebuke is shown once and whole. */
const found = (phrases: readonly Phrase[], words: readonly Word[]): Word[][] => {
  const places: Word[][] = []
  for (let at = 0; at < words.length;) {
    const length = Math.max(0, ...phrases.filter((phrase) => standsAt(phrase, at, words)).map((phrase) => phrase.length))
    if (length > 0) places.push(words.slice(at, at + length))
    at += Math.max(1, length)
  }
  return places
}

const blameIn = (text: string, language: Language, entries: readonly string[]): TextRange[] => {
  const phrases = (bracketed: boolean) => entries.filter((one) => one.startsWith('(') === bracketed).map((one) => phraseOf(one, language))
  const words = wordsOf(text, language)
  const leftAlone = new Set(found(phrases(true), words).flat())
  const open = words.map((word) => (leftAlone.has(word) ? { ...word, forms: [] } : word))
  return found(phrases(false), open).map((place) => ({ from: place[0]!.from, to: place.at(-1)!.to }))
}

/**
 * What a friend might gently remark on before a message is sent: its length, more than one question, words that can
 * read as blame. It runs on every keystroke and keeps nothing; a calm message gets no hint at all.
 */
export const messageHints = (text: string, language: Language, lexicon: BlameLexicon): Hint[] => {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const count = (text.match(/[?؟][?؟!]*/g) ?? []).length
  const blame = blameIn(text, language, lexicon[language])
  return [
    ...(words > shortMessageWords ? [{ kind: 'long' as const, words }] : []),
    ...(count > 1 ? [{ kind: 'questions' as const, count }] : []),
    ...(blame.length > 0 ? [{ kind: 'blame' as const, words: blame }] : []),
  ]
}
