import { describe, expect, test } from 'vitest'
import { changed, inModule, inText, printedFor } from './support/tiny-content'

describe('languages', () => {
  test('paragraphs that differ between languages', () => {
    expect(printedFor(inText('Vattnet kokar.\n\n- te\n- kaffe', 'The water boils.\n\n- tea', 'الماء يغلي.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:19:11 steps.1.text.en: the English text is a paragraph, a list of 1; the Swedish is a paragraph, a list of 2: give them the same paragraphs and lists
      content/parents/p02.yaml:20:11 steps.1.text.ar: the Arabic text is a paragraph; the Swedish is a paragraph, a list of 2: give them the same paragraphs and lists"
    `)
  })

  test('a word of the law that the Arabic text says otherwise', () => {
    expect(printedFor(inText('Umgänget är i dag.', 'Contact is today.', 'الزيارة اليوم.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:20:11 steps.1.text.ar: the Swedish text says "Umgänget", which the glossary calls لقاء الطفل (umgänge) in Arabic: write that here"`,
    )
    expect(printedFor(inText('Umgänget är i dag.', 'Contact is today.', 'لقاء طفلنا اليوم.'))).toBe('')
    expect(printedFor(inText('Umgänget är i dag.', 'Contact is today.', 'الزيارة (umgänge) اليوم.'))).toBe('')
  })

  test('banned words, whole and in any form', () => {
    expect(printedFor(inText('Ingen ska vinna. En kvinna kommer.', 'A custody battle.', 'هذا للخصم.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:22 steps.1.text.sv: "vinna" is not used here: nobody wins here
      content/parents/p02.yaml:19:14 steps.1.text.en: "custody battle" is not used here: say about what
      content/parents/p02.yaml:20:16 steps.1.text.ar: "للخصم" is not used here: write الطرف الآخر"
    `)
  })

  test('banned words whose letters are written as two characters', () => {
    const written = changed('content/wording.yaml', 'vinna: nobody wins here', 'förlåta: nobody has to')
    expect(printedFor({ ...written, ...inText('Att förlåta.'.normalize('NFD'), 'To forgive.', 'نبقى هنا.') })).toContain('nobody has to')
  })

  test('words of brochures', () => {
    expect(printedFor(inText('Att hantera vatten.', 'Your journey.', 'نبقى هنا بشكل هادئ.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:16 steps.1.text.sv: "hantera" is how brochures speak: say what one does
      content/parents/p02.yaml:19:17 steps.1.text.en: "journey" is how brochures speak: say what happens
      content/parents/p02.yaml:20:21 steps.1.text.ar: "بشكل" is how brochures speak: write the adverb itself"
    `)
  })

  test('"!" outside quotations', () => {
    expect(printedFor(inText('Vattnet kokar!', 'The water boils!', 'الماء يغلي!'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:25 steps.1.text.sv: there is a "!" outside a quotation: nobody is shouted at here, so end with a full stop
      content/parents/p02.yaml:19:27 steps.1.text.en: there is a "!" outside a quotation: nobody is shouted at here, so end with a full stop
      content/parents/p02.yaml:20:22 steps.1.text.ar: there is a "!" outside a quotation: nobody is shouted at here, so end with a full stop"
    `)
    expect(printedFor(inText('”Nej!” Vattnet kokar.', '“No!” The water boils.', '«لا!» الماء يغلي.'))).toBe('')
  })

  test('marks of another language', () => {
    expect(printedFor(inText('"Nej", säger du.', '”No”, you say. "No".', '“لا”, نقول?'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:11 steps.1.text.sv: " does not belong in this text: Swedish quotation marks are ”…”
      content/parents/p02.yaml:19:11 steps.1.text.en: " does not belong in this text: English quotation marks are “…”
      content/parents/p02.yaml:20:12 steps.1.text.ar: “ does not belong in this text: Arabic quotation marks are «…»
      content/parents/p02.yaml:20:22 steps.1.text.ar: ? does not belong in this text: Arabic text has ؟ ، ؛"
    `)
    expect(printedFor(inText('”Nej, säger du.', '“No, you say.', '«لا، نقول.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:11 steps.1.text.sv: a quotation in the Swedish text is opened and not closed, or the other way round
      content/parents/p02.yaml:19:11 steps.1.text.en: a quotation in the English text is opened and not closed, or the other way round
      content/parents/p02.yaml:20:11 steps.1.text.ar: a quotation in the Arabic text is opened and not closed, or the other way round"
    `)
  })
})

describe('length and reading level', () => {
  const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')
  const sentences = (count: number, sentence: string) => Array.from({ length: count }, () => sentence).join(' ')

  test('a sentence that is too long', () => {
    expect(printedFor(inText(`Vattnet kokar. Sen ${words(18, 'går')}.`, 'The water boils.', 'الماء يغلي.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:27 steps.1.text.sv: the sentence "Sen går går går …" has 19 words, at most 18 are read with ease: make two of it"`,
    )
  })

  test('a text that is too long for a screen, in each language', () => {
    expect(printedFor(inText(sentences(31, 'Du går.'), sentences(31, 'You go.'), sentences(31, 'نمشي معًا.')))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:11 steps.1.text.sv: the Swedish text has 62 words, and a screen at most 60: shorten it, or make two steps of it
      content/parents/p02.yaml:19:11 steps.1.text.en: the English text has 62 words, and a screen at most 60: shorten it, or make two steps of it
      content/parents/p02.yaml:20:11 steps.1.text.ar: the Arabic text has 62 words, and a screen at most 60: shorten it, or make two steps of it"
    `)
  })

  test('a text that is too hard', () => {
    expect(printedFor(inText(words(12, 'samarbetssamtalen'), 'Talks.', 'محادثات.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:1:1 LIX of the whole module is 112 (the median of its Swedish texts), at most 33: begin with the texts that \`--table\` shows as hardest
      content/parents/p02.yaml:18:11 steps.1.text.sv: LIX is 112, at most 40: use shorter words and shorter sentences"
    `)
  })

  test('what staff read has no limits', () => {
    expect(printedFor(inModule('{ sv: Vänta., en: Wait., ar: انتظار. }', `{ sv: ${words(70, 'vänta')}., en: Wait., ar: انتظار. }`))).toBe(
      '',
    )
  })
})

describe('dates and reviews', () => {
  test('numbers that nobody has called for a while', () => {
    expect(printedFor({}, { month: '2026-07' })).toBe('')
    expect(printedFor({}, { month: '2026-08' })).toMatchInlineSnapshot(
      `"content/help/lines.yaml:6:17 lines.0.verifiedAt: warning: the number of emergency was last known to be right 7 months ago: call it, and write the month"`,
    )
    expect(printedFor(changed('content/help/lines.yaml', '2026-01', 'undated'))).toMatchInlineSnapshot(
      `"content/help/lines.yaml:6:17 lines.0.verifiedAt: warning: nobody knows how old the number of emergency is: call it, and write the month"`,
    )
    expect(
      printedFor(changed('content/help/lines.yaml', '    source', '    hold: { sv: försök till 2025, en: pilot until 2025 }\n    source')),
    ).toMatchInlineSnapshot(
      `"content/help/lines.yaml:7:11 lines.0.hold: warning: emergency is not shown (pilot until 2025): call, then take hold: away or the line with it"`,
    )
  })

  test('a review of a text that was changed afterwards', () => {
    const review = (text: string, hash: string) => ({
      'content/reviewed.yaml': `reviews:\n  - { text: ${text}, language: sv, role: native sv, month: 2026-02, hash: '${hash}' }\n`,
    })
    expect(printedFor(review('p02', '000000000000'))).toMatchInlineSnapshot(
      `"content/reviewed.yaml:2:71 reviews.0.hash: warning: p02 in sv was changed after this review (native sv): let it be read again, then write the hash a446f087e7bc"`,
    )
    expect(printedFor(review('p99', '000000000000'))).toMatchInlineSnapshot(
      `"content/reviewed.yaml:2:13 reviews.0.text: there is no text "p99": correct the id, or take the review away"`,
    )
    const now = /write the hash (\w+)/.exec(printedFor(review('p02', '000000000000')))![1]!
    expect(printedFor(review('p02', now))).toBe('')
  })
})
