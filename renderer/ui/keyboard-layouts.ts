import arabic from 'simple-keyboard-layouts/build/layouts/arabic'
import english from 'simple-keyboard-layouts/build/layouts/english'
import swedish from 'simple-keyboard-layouts/build/layouts/swedish'
import type { Language } from '../../src/core/text/language'

/** The rows of keys, plain and with more characters, as simple-keyboard reads them: keys with a space between. */
export interface Layout {
  default: string[]
  shift: string[]
}

/** Keys of an office desk that a line to oneself does without. */
const unneeded = {
  sv: '{tab} {lock} {enter} .com @ § ´ ¨ < + ° ` ^ >',
  en: '{tab} {lock} {enter} .com @ ` = [ ] \\ ~ { } | < > ^',
  ar: '{tab} {lock} {enter} .com @ = \\ < > | ~ { } [ ] ÷ × ‘ ’ ^',
}

const bottomRow = { sv: '{space} ?', en: '{space} ?', ar: '، {space} ؟' }

const rowsOf = (rows: string[], language: Language): string[] => {
  const dropped = unneeded[language].split(' ')
  const kept = rows.map((row) =>
    row
      .split(' ')
      .filter((key) => !dropped.includes(key))
      .join(' '),
  )
  return [...kept.slice(0, -1), bottomRow[language]]
}

const plain = (language: Language, { default: rows, shift }: Record<string, string[]>): Layout => ({
  default: rowsOf(rows ?? [], language),
  shift: rowsOf(shift ?? [], language),
})

/** The keys of each language where its readers expect them; Arabic ones too stand from the left, as on every desk. */
export const layouts: Record<Language, Layout> = {
  sv: plain('sv', swedish.layout),
  en: plain('en', english.layout),
  ar: plain('ar', arabic.layout),
}

/** What each set of keys is called by those who use it. */
export const layoutNames: Record<Language, string> = { sv: 'Svenska', en: 'English', ar: 'العربية' }

/** Every key there is, so that attributes can be given to all of them. */
export const allKeys = [
  ...new Set(Object.values(layouts).flatMap((layout) => [...layout.default, ...layout.shift].flatMap((row) => row.split(' ')))),
].join(' ')

/** Arabic vowel marks cannot stand alone: on a key they sit on a stroke. */
export const markDisplay = Object.fromEntries(
  [...'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652'].map((mark) => [mark, `\u0640${mark}`]),
)
