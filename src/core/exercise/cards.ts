import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import { localProse } from '../text/prose'
import type { Kind } from './kind'
import { stepSchema } from './step-schema'

/** Cards to turn over, as many as one wants, such as one for each age; `note` says when to ask somebody. */
export const cards = stepSchema('cards', {
  instruction: localText,
  cards: z
    .array(z.strictObject({ id: contentId, label: localText, text: localProse, note: localText.optional() }))
    .min(3)
    .max(6),
  closing: localText.optional(),
})

/** A step of the kind `cards`. */
export type CardsStep = z.output<typeof cards>

/** The cards that lie open, by id. */
export interface CardsAnswer {
  opened: string[]
}

/** The behaviour of cards that are turned over. */
export const cardsKind: Kind<CardsStep, CardsAnswer> = {
  empty: () => ({ opened: [] }),
  isComplete: (_, answer) => answer.opened.length > 0,
}
