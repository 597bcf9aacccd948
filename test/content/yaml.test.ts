import { describe, expect, test } from 'vitest'
import { loadContent } from '../../tools/content/load'
import { printed } from '../../tools/content/problem'
import { inModule, printedFor } from './support/tiny-content'

const p02 = 'content/parents/p02.yaml'

test('the tiny content is right', () => {
  expect(printedFor({})).toBe('')
})

describe('files', () => {
  test('the folder is missing', () => {
    expect(loadContent(new Map()).problems.map(printed).join('\n')).toMatchInlineSnapshot(
      `"content:1:1 the folder is missing or empty: start in the folder of the project"`,
    )
  })

  test('a file that belongs there is missing', () => {
    expect(printedFor({ 'content/help/lines.yaml': null })).toMatchInlineSnapshot(
      `"content/help/lines.yaml:1:1 the file is missing: it holds the help lines"`,
    )
  })

  test('an empty file', () => {
    expect(printedFor({ [p02]: '' })).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:1:1 the file is empty: write its content, or take the file away"`,
    )
  })

  test('a file that is not UTF-8', () => {
    const latin = new Uint8Array([...'id: p02\ntitle: f'].map((letter) => letter.charCodeAt(0)).concat(0xf6, 0x72))
    expect(printedFor({ [p02]: latin })).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:2:9 there is a character here that is not UTF-8: save the file with the encoding UTF-8"`,
    )
  })

  test('a file that nothing reads', () => {
    expect(printedFor({ 'content/parents/p02.yml': 'id: p02', 'content/notes.yaml': 'a: b' })).toMatchInlineSnapshot(`
      "content/notes.yaml:1:1 nothing reads this file: pictures are media/<id>.svg or pictures/<story>.yaml, texts <programme>/<module>.yaml; rename or move it, or take it away
      content/parents/p02.yml:1:1 nothing reads this file: pictures are media/<id>.svg or pictures/<story>.yaml, texts <programme>/<module>.yaml; rename or move it, or take it away"
    `)
  })
})

describe('YAML', () => {
  test('a tab', () => {
    expect(printedFor(inModule('    kind: reading', '\tkind: reading'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:14:1 this line is indented with a tab: use spaces"`,
    )
  })

  test('a key that stands twice', () => {
    expect(printedFor(inModule('      en: The water boils.', '      sv: The water boils.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:19:7 "sv" stands twice in the same group: keep one of them"`,
    )
  })

  test('a colon inside a text', () => {
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: Hon sa: vattnet kokar.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:11 there is a colon followed by a space inside this text: put the whole text in quotation marks"`,
    )
  })

  test('a quotation mark that is not closed', () => {
    expect(printedFor(inModule('sv: Vattnet kokar. Du', 'sv: "Vattnet kokar. Du'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:11 the quotation mark that opens this text is never closed: add one where the text ends"`,
    )
  })

  test('a text that goes on after its quotation', () => {
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: "Vattnet kokar" sa hon.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:27 the text ended before this place: if it contains quotation marks, put all of it between the other kind, as in 'He said "no"'"`,
    )
  })

  test('a brace that is not closed', () => {
    expect(printedFor(inModule('ar: حين تعصف }', 'ar: حين تعصف'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:5:1 something that was opened before this place is not closed: look for a missing quotation mark, } or ]"`,
    )
  })

  test('a line out of line', () => {
    expect(printedFor(inModule('    kind: reading', '   kind: reading'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:14:1 this line is not in line with the others: what belongs together begins in the same column"`,
    )
  })

  test('a text that begins with a sign YAML keeps for itself', () => {
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: **Vattnet** kokar.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:23 a text that begins with * or & must stand in quotation marks"`,
    )
    expect(printedFor(inModule('sv: Vattnet kokar.', 'sv: @vattnet kokar.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:11 a text cannot begin with @ as it stands: put it in quotation marks"`,
    )
  })

  test('a comment that swallows half a text', () => {
    expect(printedFor(inModule('sv: Vattnet kokar. Du', 'sv: Rum#3 kokar. Du'))).toBe('')
    expect(printedFor(inModule('sv: Vattnet kokar. Du', 'sv: Vattnet kokar i rum #3. Du'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:31 what follows a # is not shown: put the whole text in quotation marks, or move the comment to a line of its own"`,
    )
  })

  test('a line without a name', () => {
    expect(printedFor(inModule('      en: The water boils.', '      The water boils.'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:19:7 this line has no "name:" in front of its text: add it, or indent the line under the text it belongs to"`,
    )
  })

  test('two documents', () => {
    expect(printedFor(inModule('prompts:', '---\nprompts:'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:40:1 a file holds one text only: remove the line ---"`,
    )
  })

  test('a text that refers to another place', () => {
    expect(printedFor(inModule('sv: Vattnet kokar. Du står kvar.', 'sv: &kokar Vattnet'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:18:18 a text that begins with * or & must stand in quotation marks"`,
    )
  })

  test('a comma in braces', () => {
    expect(printedFor(inModule('sv: En kort paus.,', 'sv: En kort, kort paus.,'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:5:22 tile.kort paus.: "kort paus." is not a field here: if it is the rest of a text with a comma, put the whole text in quotation marks"`,
    )
  })
})
