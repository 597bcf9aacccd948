import type { OfficeConfig } from '../office-config'
import type { Words } from '../office-config-words'

/**
 * A setting in words, for whoever writes the file and whoever only wants to know: the error at its line, the published
 * schema and the page of the staff area all say it from here.
 */
export interface Setting {
  name: Words
  /** What it does, in a sentence. */
  means: Words
  /** What has to be written, as in "write true or false". */
  write: Words
  /** The setting as it can stand in the file. */
  example: string
  /** What is set, in words. */
  value(config: OfficeConfig): Words
}

/** The same in every language, such as a name. */
export const same = (text: string): Words => ({ en: text, sv: text })

/** What is said of a setting that holds nothing. */
export const notSet: Words = { en: 'not set', sv: 'inte satt' }

/** A text of the office, or that there is none. */
export const textOr = (text: string | undefined): Words => (text ? same(text) : notSet)

/** To write a whole number. */
export const between = (least: number, most: number): Words => ({
  en: `write a whole number from ${least} to ${most}`,
  sv: `skriv ett heltal från ${least} till ${most}`,
})

/** To write one of a few words. */
export const oneOf = (values: readonly string[]): Words => ({
  en: `write one of ${values.map((value) => `"${value}"`).join(', ')}`,
  sv: `skriv något av ${values.map((value) => `"${value}"`).join(', ')}`,
})

/** Several things said as one list. */
export const listed = (all: readonly Words[]): Words => ({
  en: all.map(({ en }) => en).join(', '),
  sv: all.map(({ sv }) => sv).join(', '),
})
