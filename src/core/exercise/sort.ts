import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { card } from './parts'
import { stepSchema } from './step-schema'

/** The id of the box that every sorter has, since most things in a family depend on something. */
export const dependsBox = 'depends'

/**
 * Cards sorted into boxes, each answered by one gentle reason that fits whichever box was chosen; no score. A card
 * about the law names the `fact` it rests on, so that the fact's date is known.
 */
export const sort = stepSchema('sort', {
  instruction: localText,
  boxes: z
    .array(z.strictObject({ id: contentId, label: localText }))
    .min(2)
    .max(4),
  cards: z
    .array(card.extend({ why: localText, fact: contentId.optional() }))
    .min(4)
    .max(10),
  closing: localText.optional(),
})

/** A step of the kind `sort`. */
export type SortStep = z.output<typeof sort>

/** The box chosen for each card, by card id. */
export interface SortAnswer {
  placed: Record<string, string>
}

/** The behaviour of sorters. */
export const sortKind: Kind<SortStep, SortAnswer> = {
  empty: () => ({ placed: {} }),
  isComplete: (step, answer) => step.cards.every((one) => answer.placed[one.id] !== undefined),
}
