import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localProse, parseProse, plainText } from '../../../src/core/text/prose'

describe('the small markup', () => {
  test('a blank line begins a new paragraph, a single line break does not', () => {
    expect(parseProse('one\ntwo\n\n \nthree\n')).toEqual([
      { kind: 'paragraph', spans: ['one two'] },
      { kind: 'paragraph', spans: ['three'] },
    ])
  })

  test('lines that all begin with "- " are a list', () => {
    expect(parseProse('- one\n- **two**')).toEqual([{ kind: 'list', items: [['one'], [{ strong: 'two' }]] }])
  })

  test('a dash inside a paragraph is only a dash', () => {
    expect(parseProse('one\n- two')).toEqual([{ kind: 'paragraph', spans: ['one - two'] }])
  })

  test('strong words and explained words stand among the others', () => {
    expect(parseProse('Stay **close** to [umgänge](umgange-right), always.')).toEqual([
      { kind: 'paragraph', spans: ['Stay ', { strong: 'close' }, ' to ', { term: 'umgange-right', text: 'umgänge' }, ', always.'] },
    ])
  })

  test('strong words can follow each other and end a text', () => {
    expect(parseProse('**one****two**')).toEqual([{ kind: 'paragraph', spans: [{ strong: 'one' }, { strong: 'two' }] }])
  })

  test('read aloud, a text has its words and none of its markup', () => {
    expect(plainText(parseProse('A **pause**.\n\n- [umgänge](umgange)\n- rest'))).toBe('A pause.\numgänge\nrest')
  })
})

describe('a writer is told of markup', () => {
  const wrong = [
    '**open',
    'closed**',
    '[word](',
    '[word](Term)',
    '[word](two words)',
    '<b>bold</b>',
    'a<br>',
    '**[word](term)**',
    '[**word**](term)',
  ]

  test.each(wrong)('that is not closed or not known: %s', (written) => {
    const issue = localProse.safeParse({ sv: 'paus', en: written, ar: 'وقفة' }).error?.issues[0]
    expect(issue?.path).toEqual(['en'])
    expect(issue?.message).toContain('there is markup here that is not closed or not known: use **strong**')
  })

  test.each(['2 < 3', 'a * b', 'a [sic]', '(as it is)', 'i > 1'])('but not of ordinary signs: %s', (written) => {
    expect(localProse.safeParse({ sv: written, en: written, ar: written }).success).toBe(true)
  })

  test('an empty text says so', () => {
    expect(localProse.safeParse({ sv: ' \n ', en: 'a', ar: 'b' }).error?.issues[0]?.message).toBe(
      'the text is empty: write it, or remove the step',
    )
  })

  test('a language that is missing or not known is refused', () => {
    expect(localProse.safeParse({ sv: 'a', en: 'b' }).success).toBe(false)
    expect(localProse.safeParse({ sv: 'a', en: 'b', ar: 'c', fa: 'd' }).success).toBe(false)
  })
})

describe('no word of a text is lost', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}?!.,’”–-]*[\p{L}\p{N}]$/u).filter((one) => one.trim() === one)
  const marked = fc.oneof(
    word,
    word.map((one) => `**${one}**`),
    word.map((one) => `[${one}](term-1)`),
  )
  const line = fc.array(marked, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  const lines = fc.array(line, { minLength: 1, maxLength: 4 })
  const chunk = fc.oneof(
    lines.map((all) => all.join('\n')),
    lines.map((all) => all.map((one) => `- ${one}`).join('\n')),
  )
  const written = fc.array(chunk, { minLength: 1, maxLength: 4 }).map((chunks) => chunks.join('\n\n'))

  const wordsOf = (plain: string) => plain.split(/\s+/).filter((one) => one !== '' && one !== '-')
  const withoutMarks = (text: string) => text.replaceAll('**', '').replace(/\[([^\]]+)\]\(term-1\)/g, '$1')

  test('whatever is strong, explained or in a list', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(wordsOf(plainText(parseProse(text)))).toEqual(wordsOf(withoutMarks(text).replace(/^- /gm, '')))
      }),
    )
  })

  test('and any text at all keeps its letters, however its markup is broken', () => {
    const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '')
    const pieces = fc.constantFrom('a', 'Ö', 'ش', 'لا', '😀', '**', '*', '[', ']', '(', '- ', '\n', '\n\n', ' ', '<', '\u200f')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (written) => {
        expect(lettersOf(plainText(parseProse(written.join(''))))).toBe(lettersOf(written.join('')))
      }),
    )
  })
})
