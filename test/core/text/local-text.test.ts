import { expect, test } from 'vitest'
import { localText } from '../../../src/core/text/local-text'
import { languages } from '../../../src/core/text/language'

const full = { sv: 'paus', en: 'pause', ar: 'وقفة' }
const issue = (written: unknown) => localText.safeParse(written).error?.issues[0]

test('a text in every language is taken, without the spaces around it', () => {
  expect(localText.parse({ ...full, sv: '  paus ' })).toEqual(full)
})

test.each(languages)('a text without %s is refused at that language', (language) => {
  expect(issue({ ...full, [language]: undefined })?.path).toEqual([language])
})

test.each(languages)('an empty text in %s is refused, and the writer is told what to do', (language) => {
  expect(issue({ ...full, [language]: ' ' })).toMatchObject({
    path: [language],
    message: 'the text is empty: write it, or remove the step',
  })
})

test('a line break in a text of one line is refused', () => {
  expect(issue({ ...full, en: 'one\ntwo' })?.message).toBe('this text is one line: remove the line break')
})

test('a misspelt language is refused and not left out in silence', () => {
  expect(issue({ ...full, arb: 'وقفة' })?.code).toBe('unrecognized_keys')
})
