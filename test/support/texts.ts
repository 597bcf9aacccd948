import type { LocalText } from '../../src/core/text/local-text'

/** A text in every language that names itself, so that a test can tell texts apart. */
export const text = (word: string): LocalText => ({ sv: `${word} sv`, en: `${word} en`, ar: `${word} ar` })

/** Things to tap, each with a text that names it. */
export const tappable = (...ids: string[]): { id: string; text: LocalText }[] => ids.map((id) => ({ id, text: text(id) }))
