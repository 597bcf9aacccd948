import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { composeLimit } from '../../../src/core/exercise/compose'
import { blameLexicon, messageHints, shortMessageWords, type BlameLexicon } from '../../../src/core/exercise/message-hints'
import { languages, type Language } from '../../../src/core/text/language'

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const lexicon = blameLexicon.parse(read('../../../content/blame.yaml'))
const examples = read('./message-examples.yaml') as Record<Language, { text: string; hints: object }[]>
const calm = read('./calm-messages.yaml') as Record<Language, string[]>
const small: BlameLexicon = {
  sv: ['ljug*', 'lat', 'du alltid', '(inte lat)', '(ljugarbänk*)'],
  en: ["you're late", 'your fault'],
  ar: ['كذاب', 'الحق عليك*'],
}

/** The hints as the examples are written: the marked words instead of their places. */
const shown = (text: string, language: Language, words = lexicon): { long?: number; questions?: number; blame?: string[] } =>
  Object.fromEntries(
    messageHints(text, language, words).map((hint) => {
      if (hint.kind === 'long') return [hint.kind, hint.words]
      return hint.kind === 'questions' ? [hint.kind, hint.count] : [hint.kind, hint.words.map(({ from, to }) => text.slice(from, to))]
    }),
  )

describe.each(languages)('in %s', (language) => {
  test.each(examples[language])('$text', ({ text, hints }) => expect(shown(text, language)).toEqual(hints))

  test('there are twelve examples that fit the field', () => {
    expect(examples[language]).toHaveLength(12)
    expect(examples[language].filter(({ text }) => text.length > composeLimit)).toEqual([])
  })

  test('calm messages are not marked, however close their words come', () => {
    expect(calm[language].map((text) => [text, shown(text, language).blame]).filter(([, blame]) => blame)).toEqual([])
  })

  const marked = lexicon[language].filter((entry) => !entry.startsWith('('))
  const sample = (entry: string) => entry.replace(/[()*]/g, '')

  test('the list has at least sixty entries', () => expect(marked.length).toBeGreaterThanOrEqual(60))

  test('every entry finds itself, whole, and no entry finds another one whole', () => {
    const text = marked.map((entry) => `(${sample(entry)}).`).join('\n')
    const whole = marked.map((entry) => {
      const found = shown(text, language, { ...lexicon, [language]: [entry] }).blame ?? []
      return { entry, finds: marked.filter((other) => found.includes(sample(other))) }
    })
    expect(whole).toEqual(marked.map((entry) => ({ entry, finds: [entry] })))
  })

  test('every exception holds something back', () => {
    const idle = lexicon[language].filter(
      (entry) => entry.startsWith('(') && shown(sample(entry), language, { ...lexicon, [language]: marked }).blame === undefined,
    )
    expect(idle).toEqual([])
  })

  test('an empty text has no hints', () => expect(messageHints('', language, lexicon)).toEqual([]))

  test('any text at all gets ranges that lie in order inside it', () => {
    const pieces = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' ', '\n', '. ', 'ـ', '\u0651', '\u200f', ...marked.map(sample)))
    fc.assert(
      fc.property(
        fc.array(pieces).map((list) => list.join('')),
        (text) => {
          const ranges = messageHints(text, language, lexicon).flatMap((hint) => (hint.kind === 'blame' ? hint.words : []))
          const ends = ranges.flatMap(({ from, to }) => [from, to])
          expect(ends).toEqual([...ends].sort((a, b) => a - b))
          expect(ranges.every(({ from, to }) => from >= 0 && from < to && to <= text.length)).toBe(true)
        },
      ),
    )
  })
})

describe('calm words are never marked, in any order', () => {
  const neutral: Record<Language, string> = {
    sv: 'jag kan du hämta lämna barnen skolan fredag klockan femton medicin ryggsäck tack hej som vanligt passar vi ses mamma pappa',
    en: 'I can collect drop the children school Friday three medicine rucksack thanks hello never always later usual suits mum dad',
    ar: 'أنا ممكن استلام الأولاد المدرسة الجمعة الساعة دواء حقيبة شكرا كذلك كتاب بسبب المرض كرة كلب بيت سيارة بكرا ماما والدك سأكون كأس للبيت',
  }
  test.each(languages)('%s', (language) => {
    const words = fc.array(fc.constantFrom(...neutral[language].split(' ')), { maxLength: shortMessageWords })
    fc.assert(
      fc.property(words, (list) => {
        expect(messageHints(list.join(' '), language, lexicon)).toEqual([])
      }),
    )
  })
})

describe('how words are found', () => {
  const found = (text: string, language: Language = 'sv') => shown(text, language, small).blame ?? []

  test('at the start of a word only, and whole unless the entry ends in *', () => {
    expect(found('Ljuger du? Förljugen, lata, platt. Lat!')).toEqual(['Ljuger', 'Lat'])
  })
  test('next to any punctuation, with capital letters and letters written in two parts', () => {
    expect(found('”DU ALLTID”/(lat)…ljug,')).toEqual(['DU ALLTID', 'lat', 'ljug'])
    expect(shown('ö\u0308l äckel'.normalize('NFD'), 'sv', { ...small, sv: ['äckel'] }).blame).toEqual(['äckel'.normalize('NFD')])
  })
  test('a phrase across spaces, line breaks and commas, not across the end of a sentence', () => {
    expect(found('du  alltid, du\nalltid, du, alltid')).toEqual(['du  alltid', 'du\nalltid', 'du, alltid'])
    expect(found('Kommer du? Alltid. Det bestämmer du')).toEqual([])
  })
  test('except where an entry in brackets says otherwise', () => {
    expect(found('inte lat, men lat på ljugarbänken')).toEqual(['lat'])
  })
  test('with and without an apostrophe of any kind', () => {
    expect(found("you're late, you’re late, youre late, you´re late", 'en')).toHaveLength(4)
    expect(found('your faults', 'en')).toEqual([])
  })
  test('in Arabic with the marks, letters and small words that grow on, each marked as it was written', () => {
    const text = 'قال الكَذّاب\u200f: يا كـذّابـة، وللكذاب والحَقُّ عليكم'
    expect(found(text, 'ar')).toEqual(['الكَذّاب', 'كـذّابـة', 'وللكذاب', 'والحَقُّ عليكم'])
  })
})

describe('length and questions', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'ord –').join(' ')
  test('forty words are short, one more is long; dashes are no words', () => {
    expect(shown(words(shortMessageWords), 'sv')).toEqual({})
    expect(shown(words(shortMessageWords + 1), 'sv')).toEqual({ long: shortMessageWords + 1 })
  })
  test('one question is fine however many marks it has, two are not', () => {
    expect(shown('Va??!? Ja.', 'sv')).toEqual({})
    expect(shown('متى؟؟ وأين؟', 'ar')).toEqual({ questions: 2 })
  })
})

test.each(['', 'two  words', 'st*ar', '* alone', '(half', 'half)', 'full stop.', ' space', '(a) b'])(
  'the list refuses the entry "%s" and says how one is written',
  (entry) => {
    const result = blameLexicon.safeParse({ sv: [entry], en: [], ar: [] })
    expect(result.error?.issues[0]?.message).toContain('an entry is words with one space')
  },
)
