import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { options } from './parts'
import { stepSchema } from './step-schema'
import { saidLine } from './take-home'

/**
 * Things that each get one way, as holidays get "every other year" or "half the day each". Only those that matter are
 * matched; no way is filled in beforehand.
 */
export const match = stepSchema('match', {
  instruction: localText,
  title: localText,
  things: z
    .array(z.strictObject({ id: contentId, text: localText, note: localText.optional(), safety: z.literal('hide').optional() }))
    .min(4)
    .max(14),
  ways: options.max(5),
  closing: localText.optional(),
})

/** A step of the kind `match`. */
export type MatchStep = z.output<typeof match>

/** The way of each matched thing, by ids. */
export interface MatchAnswer {
  matched: Record<string, string>
}

/** Gives a thing a way; the same way once more takes it back. */
export const matchThing = (answer: MatchAnswer, thing: string, way: string): MatchAnswer => {
  const { [thing]: now, ...others } = answer.matched
  return { matched: now === way ? others : { ...others, [thing]: way } }
}

/** The behaviour of things that are matched. */
export const matchKind: Kind<MatchStep, MatchAnswer> = {
  empty: () => ({ matched: {} }),
  isComplete: (_, answer) => Object.keys(answer.matched).length > 0,
  takeHome(step, answer) {
    const lines = step.things.flatMap((thing) => saidLine(step.ways, answer.matched[thing.id], undefined, thing.text))
    return lines.length > 0 ? { kind: 'card', title: step.title, lines } : undefined
  },
}
