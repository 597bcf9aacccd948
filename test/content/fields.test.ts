import { describe, expect, test } from 'vitest'
import { changed, inModule, printedFor } from './support/tiny-content'

const p02 = 'content/parents/p02.yaml'

describe('fields', () => {
  test('a language is missing', () => {
    expect(printedFor(inModule('      ar: الماء يغلي. نبقى هنا.\n', ''))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:7 steps.1.text.ar: the Arabic text is missing: write it, or take the whole text away"`,
    )
  })

  test('a language is empty', () => {
    expect(printedFor(inModule('ar: الماء يغلي. نبقى هنا.', 'ar:'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:20:10 steps.1.text.ar: the Arabic text is missing: write it, or take the whole text away"`,
    )
  })

  test('an empty text', () => {
    expect(printedFor(inModule('ar: الماء يغلي. نبقى هنا.', "ar: ''"))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:20:11 steps.1.text.ar: the text is empty: write it, or remove the step"`,
    )
  })

  test('a language that does not exist', () => {
    expect(printedFor(inModule('      sv: Vattnet', '      se: Vattnet'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:7 steps.1.text.se: "se" is not a field here: did you mean "sv"?"`,
    )
  })

  test('a misspelt field', () => {
    expect(printedFor(inModule('    heading: { sv: Vid', '    headign: { sv: Vid'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:16:5 steps.1.headign: "headign" is not a field here: did you mean "heading"?"`,
    )
  })

  test('a field that belongs to another kind', () => {
    expect(printedFor(inModule('    heading: { sv: Vid', '    cards: []\n    heading: { sv: Vid'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:16:5 steps.1.cards: "cards" is not a field here: the fields here are id, kind, safety, door, ask, adult, show, heading, text or story"`,
    )
  })

  test('a field is missing', () => {
    expect(printedFor(inModule('    heading: { sv: Vid spisen, en: By the stove, ar: عند الموقد }\n', ''))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:13:5 steps.1.heading: "heading" is missing: add it as a text with sv:, en: and ar:"`,
    )
  })

  test('a text without languages', () => {
    expect(
      printedFor(inModule('heading: { sv: Vid spisen, en: By the stove, ar: عند الموقد }', 'heading: Vid spisen')),
    ).toMatchInlineSnapshot(`"content/parents/p02.yaml:16:14 steps.1.heading: this text has no languages: write it under sv:, en: and ar:"`)
  })

  test('a text that is a number', () => {
    expect(printedFor(changed('content/help/lines.yaml', "number: '112'", 'number: 112'))).toMatchInlineSnapshot(
      `"content/help/lines.yaml:4:13 lines.0.number: 112 is read as a value, not as a text: put it in quotation marks"`,
    )
  })

  test('a kind that does not exist', () => {
    expect(printedFor(inModule('kind: reading', 'kind: readin'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:14:11 steps.1.kind: "readin" is not a kind that exists: did you mean "reading"? The kinds are check-in, reading, scene, reflect, if-then, check-out, body-map, breathe, build, cards, checklist, choose, compose, family, hand, letter, match, order, pie, say-it, scale, schedule, sort, stages, thought-record, week or wheel"`,
    )
    expect(printedFor(inModule('kind: reading', 'kind: film'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:14:11 steps.1.kind: "film" is not a kind that exists: the kinds are check-in, reading, scene, reflect, if-then, check-out, body-map, breathe, build, cards, checklist, choose, compose, family, hand, letter, match, order, pie, say-it, scale, schedule, sort, stages, thought-record, week or wheel"`,
    )
  })

  test('a step without a kind', () => {
    expect(printedFor(inModule('    kind: reading\n', ''))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:13:5 steps.1.kind: "kind" is missing: say which kind this is, check-in, reading, scene, reflect, if-then, check-out, body-map, breathe, build, cards, checklist, choose, compose, family, hand, letter, match, order, pie, say-it, scale, schedule, sort, stages, thought-record, week or wheel"`,
    )
  })

  test('a word on safety that does not exist', () => {
    expect(printedFor(inModule('kind: reading\n    safety: keep', 'kind: reading\n    safety: kept'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:15:13 steps.1.safety: here stands "kept": write keep, hide or a group with instead:"`,
    )
  })

  test('a safety variant without all of its languages', () => {
    const variant = 'kind: reading\n    safety: { instead: { text: { sv: Du står kvar., en: You stay there. } } }'
    expect(printedFor(inModule('kind: reading\n    safety: keep', variant))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:15:32 steps.1.safety.instead.text.ar: the Arabic text is missing: write it, or take the whole text away"`,
    )
  })

  test('a list that is too short', () => {
    const cards = /      - \{ id: (bag|key).*\n/g
    const text = inModule('x', 'x')[p02] as string
    expect(printedFor({ [p02]: text.replace(cards, '') })).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:29:7 steps.2.cards: at least 4 belong in this list; there are 2"`,
    )
  })

  test('an id that is no id', () => {
    expect(printedFor(inModule('id: kettle', 'id: The Kettle'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:13:9 steps.1.id: an id is written in small letters, digits and single hyphens, as in "my-pause-card""`,
    )
  })

  test('a month that is no month', () => {
    expect(printedFor(changed('content/help/lines.yaml', 'verifiedAt: 2026-01', 'verifiedAt: January'))).toMatchInlineSnapshot(
      `"content/help/lines.yaml:6:17 lines.0.verifiedAt: a month is written as in "2025-08""`,
    )
  })
})

describe('markup', () => {
  test('a line break in a text of one line', () => {
    expect(printedFor(inModule('heading: { sv: Vid spisen, en:', 'heading: { sv: "Vid\\nspisen", en:'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:16:20 steps.1.heading.sv: this text is one line: remove the line break"`,
    )
  })

  test('a mark that is not closed', () => {
    expect(printedFor(inModule('sv: Vattnet kokar. Du står kvar.', 'sv: Vattnet **kokar. Du står kvar.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:11 steps.1.text.sv: there is markup here that is not closed or not known: use **strong**, [word](term-id), lists with "- ", and no HTML"`,
    )
  })

  test('HTML', () => {
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: Vattnet <b>kokar</b>.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:11 steps.1.text.sv: there is markup here that is not closed or not known: use **strong**, [word](term-id), lists with "- ", and no HTML"`,
    )
  })
})
