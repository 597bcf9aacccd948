import { describe, expect, test } from 'vitest'
import { loadContent } from '../../tools/content/load'
import { printed } from '../../tools/content/problem'
import { changed, inModule, printedFor } from './support/tiny-content'

const p02 = 'content/parents/p02.yaml'

test('the tiny content is right', () => {
  expect(printedFor({})).toBe('')
})

describe('files', () => {
  test('the folder is missing', () => {
    expect(loadContent(new Map()).problems.map(printed).join('\n')).toMatchInlineSnapshot(`"content:1:1 the folder is missing or empty: start in the folder of the project"`)
  })

  test('a file that belongs there is missing', () => {
    expect(printedFor({ 'content/help/lines.yaml': null })).toMatchInlineSnapshot(`"content/help/lines.yaml:1:1 the file is missing: it holds the help lines"`)
  })

  test('an empty file', () => {
    expect(printedFor({ [p02]: '' })).toMatchInlineSnapshot(`"content/parents/p02.yaml:1:1 the file is empty: write its content, or take the file away"`)
  })

  test('a file that is not UTF-8', () => {
    const latin = new Uint8Array([...'id: p02\ntitle: f'].map((letter) => letter.charCodeAt(0)).concat(0xf6, 0x72))
    expect(printedFor({ [p02]: latin })).toMatchInlineSnapshot(`"content/parents/p02.yaml:2:9 there is a character here that is not UTF-8: save the file with the encoding UTF-8"`)
  })

  test('a file that nothing reads', () => {
    expect(printedFor({ 'content/parents/p02.yml': 'id: p02', 'content/notes.yaml': 'a: b' })).toMatchInlineSnapshot(`
      "content/notes.yaml:1:1 nothing reads this file: move it (pictures are media/<id>.svg, texts <programme>/<module>.yaml), or take it away
      content/parents/p02.yml:1:1 nothing reads this file: rename or move it (pictures are media/<id>.svg, texts <programme>/<module>.yaml), or take it away"
    `)
  })
})

describe('YAML', () => {
  test('a tab', () => {
    expect(printedFor(inModule('    kind: reading', '\tkind: reading'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:14:1 this line is indented with a tab: use spaces"`)
  })

  test('a key that stands twice', () => {
    expect(printedFor(inModule('      en: The water boils.', '      sv: The water boils.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:19:7 "sv" stands twice in the same group: keep one of them"`)
  })

  test('a colon inside a text', () => {
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: Hon sa: vattnet kokar.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:11 there is a colon followed by a space inside this text: put the whole text in quotation marks"`)
  })

  test('a quotation mark that is not closed', () => {
    expect(printedFor(inModule('sv: Vattnet kokar. Du', 'sv: "Vattnet kokar. Du'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:11 the quotation mark that opens this text is never closed: add one where the text ends"`)
  })

  test('a text that goes on after its quotation', () => {
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: "Vattnet kokar" sa hon.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:27 the text ended before this place: if it contains quotation marks, put all of it between the other kind, as in 'He said "no"'"`)
  })

  test('a brace that is not closed', () => {
    expect(printedFor(inModule('ar: حين تعصف }', 'ar: حين تعصف'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:5:1 something that was opened before this place is not closed: look for a missing quotation mark, } or ]"`)
  })

  test('a line out of line', () => {
    expect(printedFor(inModule('    kind: reading', '   kind: reading'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:14:1 this line is not in line with the others: what belongs together begins in the same column"`)
  })

  test('a text that begins with a sign YAML keeps for itself', () => {
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: **Vattnet** kokar.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:23 a text that begins with * or & must stand in quotation marks"`)
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: @vattnet kokar.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:11 a text cannot begin with @ as it stands: put it in quotation marks"`)
  })

  test('a comment that swallows half a text', () => {
    expect(printedFor(inModule('sv: Vattnet kokar. Du', 'sv: Rum#3 kokar. Du'))).toBe('')
    expect(printedFor(inModule('sv: Vattnet kokar. Du', 'sv: Vattnet kokar i rum #3. Du'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:31 what follows a # is not shown: put the whole text in quotation marks, or move the comment to a line of its own"`)
  })

  test('a line without a name', () => {
    expect(printedFor(inModule('      en: The water boils.', '      The water boils.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:19:7 this line has no "name:" in front of its text: add it, or indent the line under the text it belongs to"`)
  })

  test('two documents', () => {
    expect(printedFor(inModule('prompts:', '---\nprompts:'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:40:1 a file holds one text only: remove the line ---"`)
  })

  test('a text that refers to another place', () => {
    expect(printedFor(inModule('sv: Vattnet kokar. Du står kvar.', 'sv: &kokar Vattnet'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:18 a text that begins with * or & must stand in quotation marks"`)
  })

  test('a comma in braces', () => {
    expect(printedFor(inModule('sv: En kort paus.,', 'sv: En kort, kort paus.,'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:5:22 tile.kort paus.: "kort paus." is not a field here: if it is the rest of a text with a comma, put the whole text in quotation marks"`)
  })
})

describe('fields', () => {
  test('a language is missing', () => {
    expect(printedFor(inModule('      ar: الماء يغلي. نبقى هنا.\n', ''))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:7 steps.1.text.ar: the Arabic text is missing: write it, or take the whole text away"`)
  })

  test('a language is empty', () => {
    expect(printedFor(inModule('ar: الماء يغلي. نبقى هنا.', 'ar:'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:20:10 steps.1.text.ar: the Arabic text is missing: write it, or take the whole text away"`)
  })

  test('an empty text', () => {
    expect(printedFor(inModule('ar: الماء يغلي. نبقى هنا.', "ar: ''"))).toMatchInlineSnapshot(`"content/parents/p02.yaml:20:11 steps.1.text.ar: the text is empty: write it, or remove the step"`)
  })

  test('a language that does not exist', () => {
    expect(printedFor(inModule('      sv: Vattnet', '      se: Vattnet'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:7 steps.1.text.se: "se" is not a field here: did you mean "sv"?"`)
  })

  test('a misspelt field', () => {
    expect(printedFor(inModule('    heading: { sv: Vid', '    headign: { sv: Vid'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:16:5 steps.1.headign: "headign" is not a field here: did you mean "heading"?"`)
  })

  test('a field that belongs to another kind', () => {
    expect(printedFor(inModule('    heading: { sv: Vid', '    cards: []\n    heading: { sv: Vid'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:16:5 steps.1.cards: "cards" is not a field here: the fields here are id, kind, safety, door, heading or text"`)
  })

  test('a field is missing', () => {
    expect(printedFor(inModule('    heading: { sv: Vid spisen, en: By the stove, ar: عند الموقد }\n', ''))).toMatchInlineSnapshot(`"content/parents/p02.yaml:13:5 steps.1.heading: "heading" is missing: add it as a text with sv:, en: and ar:"`)
  })

  test('a text without languages', () => {
    expect(printedFor(inModule('heading: { sv: Vid spisen, en: By the stove, ar: عند الموقد }', 'heading: Vid spisen'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:16:14 steps.1.heading: this text has no languages: write it under sv:, en: and ar:"`)
  })

  test('a text that is a number', () => {
    expect(printedFor(changed('content/help/lines.yaml', "number: '112'", 'number: 112'))).toMatchInlineSnapshot(`"content/help/lines.yaml:4:13 lines.0.number: 112 is read as a value, not as a text: put it in quotation marks"`)
  })

  test('a kind that does not exist', () => {
    expect(printedFor(inModule('kind: reading', 'kind: readin'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:14:11 steps.1.kind: "readin" is not a kind that exists: did you mean "reading"? The kinds are check-in, reading, scene, reflect, if-then, check-out, breathe, build, choose, compose, order or sort"`)
    expect(printedFor(inModule('kind: reading', 'kind: film'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:14:11 steps.1.kind: "film" is not a kind that exists: the kinds are check-in, reading, scene, reflect, if-then, check-out, breathe, build, choose, compose, order or sort"`)
  })

  test('a step without a kind', () => {
    expect(printedFor(inModule('    kind: reading\n', ''))).toMatchInlineSnapshot(`"content/parents/p02.yaml:13:5 steps.1.kind: "kind" is missing: say which kind this is, check-in, reading, scene, reflect, if-then, check-out, breathe, build, choose, compose, order or sort"`)
  })

  test('a word on safety that does not exist', () => {
    expect(printedFor(inModule('kind: reading\n    safety: keep', 'kind: reading\n    safety: kept'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:15:13 steps.1.safety: here stands "kept": write keep, hide or a group with instead:"`)
  })

  test('a safety variant without all of its languages', () => {
    const variant = 'kind: reading\n    safety: { instead: { text: { sv: Du står kvar., en: You stay there. } } }'
    expect(printedFor(inModule('kind: reading\n    safety: keep', variant))).toMatchInlineSnapshot(`"content/parents/p02.yaml:15:32 steps.1.safety.instead.text.ar: the Arabic text is missing: write it, or take the whole text away"`)
  })

  test('a list that is too short', () => {
    const cards = /      - \{ id: (bag|key).*\n/g
    const text = inModule('x', 'x')[p02] as string
    expect(printedFor({ [p02]: text.replace(cards, '') })).toMatchInlineSnapshot(`"content/parents/p02.yaml:29:7 steps.2.cards: at least 4 belong in this list; there are 2"`)
  })

  test('an id that is no id', () => {
    expect(printedFor(inModule('id: kettle', 'id: The Kettle'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:13:9 steps.1.id: an id is written in small letters, digits and single hyphens, as in "my-pause-card""`)
  })

  test('a month that is no month', () => {
    expect(printedFor(changed('content/help/lines.yaml', 'verifiedAt: 2026-01', 'verifiedAt: January'))).toMatchInlineSnapshot(`"content/help/lines.yaml:6:17 lines.0.verifiedAt: a month is written as in "2025-08""`)
  })
})

describe('markup', () => {
  test('a line break in a text of one line', () => {
    expect(printedFor(inModule('heading: { sv: Vid spisen, en:', 'heading: { sv: "Vid\\nspisen", en:'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:16:20 steps.1.heading.sv: this text is one line: remove the line break"`)
  })

  test('a mark that is not closed', () => {
    expect(printedFor(inModule('sv: Vattnet kokar. Du står kvar.', 'sv: Vattnet **kokar. Du står kvar.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:11 steps.1.text.sv: there is markup here that is not closed or not known: use **strong**, [word](term-id), lists with "- ", and no HTML"`)
  })

  test('HTML', () => {
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: Vattnet <b>kokar</b>.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:11 steps.1.text.sv: there is markup here that is not closed or not known: use **strong**, [word](term-id), lists with "- ", and no HTML"`)
  })
})
