import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { card } from './parts'
import { stepSchema } from './step-schema'
import { saidLine } from './take-home'

/**
 * A few cards chosen out of many, such as three promises out of twelve, that become a card of one's own. A card that
 * leads to a module makes the programme suggest it, "because you chose …".
 */
export const choose = stepSchema('choose', {
  instruction: localText,
  title: localText,
  most: z.number().int().min(1).max(5),
  cards: z
    .array(card.extend({ leadsTo: contentId.optional() }))
    .min(4)
    .max(12),
  closing: localText.optional(),
})

/** A step of the kind `choose`. */
export type ChooseStep = z.output<typeof choose>

/** The chosen cards in the order in which they were chosen, at most `most`. */
export interface ChooseAnswer {
  chosen: string[]
}

/**
 * Chooses a card, or takes it back. Beyond `most` another gives way, so that no tap is refused: one that safety mode
 * has left out, since it is not seen, or the one chosen first.
 */
export const toggleChoice = (step: ChooseStep, answer: ChooseAnswer, id: string): ChooseAnswer => {
  if (answer.chosen.includes(id)) return { chosen: answer.chosen.filter((one) => one !== id) }
  const chosen = [...answer.chosen, id]
  if (chosen.length <= step.most) return { chosen }
  const unseen = chosen.findIndex((one) => !step.cards.some((shown) => shown.id === one))
  return { chosen: chosen.toSpliced(Math.max(0, unseen), 1) }
}

/** The behaviour of cards that are chosen. */
export const chooseKind: Kind<ChooseStep, ChooseAnswer> = {
  empty: () => ({ chosen: [] }),
  isComplete: (_, answer) => answer.chosen.length > 0,
  takeHome(step, answer) {
    const lines = answer.chosen.flatMap((id) => saidLine(step.cards, id))
    return lines.length > 0 ? { kind: 'card', title: step.title, lines } : undefined
  },
}
