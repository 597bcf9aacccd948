import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { options } from './parts'
import { stepSchema } from './step-schema'
import { saidLine, type CardLine } from './take-home'

/**
 * A letter of three lines that nobody will read: chosen, or written, then shredded. It is never printed and never
 * comes along. Source: programme.md § 6.
 */
export const letter = stepSchema('letter', {
  intro: localText,
  lines: z.array(z.strictObject({ id: contentId, label: localText, options })).length(3, 'the letter has three lines'),
  shred: z.strictObject({ button: localText, after: localText }),
})

/** A step of the kind `letter`. */
export type LetterStep = z.output<typeof letter>

/**
 * The option chosen for each line, or `ownWords`, and the visitor's own words, by the line's id; in memory only and
 * gone when the letter is shredded.
 */
export interface LetterAnswer {
  chosen: Record<string, string>
  own: Record<string, string>
  shredded: boolean
}

/** The letter so far, line by line. */
export const letterLines = (step: LetterStep, { chosen, own }: LetterAnswer): CardLine[] =>
  step.lines.flatMap(({ id, label, options }) => saidLine(options, chosen[id], own[id], label))

/** The letter is torn up: nothing of it is left, also not for the way back. */
export const shred = (): LetterAnswer => ({ chosen: {}, own: {}, shredded: true })

/** The behaviour of the letter; there is nothing to take home, by design. */
export const letterKind: Kind<LetterStep, LetterAnswer> = {
  empty: () => ({ chosen: {}, own: {}, shredded: false }),
  isComplete: (_, answer) => answer.shredded,
}
