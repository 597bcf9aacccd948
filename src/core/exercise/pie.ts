import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { option } from './parts'
import { stepSchema } from './step-schema'

/** The largest a slice becomes; a tap more and it is gone again. */
export const largestSlice = 4

/**
 * A pie of what made the grown-ups separate. Every slice is theirs; the child's is named in `mine`, is nothing from
 * the start, and cannot grow. Never about violence. Source: programme.md § 6.
 */
export const pie = stepSchema('pie', {
  instruction: localText,
  slices: z.array(option).min(4).max(7),
  mine: z.strictObject({ label: localText, response: localText }),
  closing: localText.optional(),
})

/** A step of the kind `pie`. */
export type PieStep = z.output<typeof pie>

/** How large each slice is, from 1 to `largestSlice`, by id; one that is not there is nothing. */
export interface PieAnswer {
  slices: Record<string, number>
}

/** One tap makes a slice larger; past the largest it is gone. */
export const tapSlice = ({ slices }: PieAnswer, id: string): PieAnswer => {
  const { [id]: now = 0, ...others } = slices
  return { slices: now === largestSlice ? others : { ...others, [id]: now + 1 } }
}

/** The slices with their shares of the whole, from above 0 to 1, in the order of the content. */
export const sharesOf = (step: PieStep, { slices }: PieAnswer): { id: string; share: number }[] => {
  const sized = step.slices.flatMap(({ id }) => (slices[id] ? [{ id, size: slices[id] }] : []))
  const whole = sized.reduce((sum, { size }) => sum + size, 0)
  return sized.map(({ id, size }) => ({ id, share: size / whole }))
}

/** The behaviour of the pie; whose fault anything was does not come along. */
export const pieKind: Kind<PieStep, PieAnswer> = {
  empty: () => ({ slices: {} }),
  isComplete: (_, answer) => Object.keys(answer.slices).length > 0,
}
