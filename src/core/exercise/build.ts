import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Around, Kind } from './kind'
import { option, options } from './parts'
import { stepSchema } from './step-schema'
import { firstTextOf, textOf, type CardLine } from './take-home'

const practice = z.strictObject({
  intro: localText,
  messages: z.array(option).min(1).max(3),
  replies: z.array(option.extend({ response: localText })).length(2),
})

/** A card built from one choice in each slot, and tried out, if wanted, on messages that provoke. */
export const build = stepSchema('build', {
  intro: localText,
  title: localText,
  first: z.strictObject({ label: localText, from: contentId }).optional(),
  slots: z
    .array(z.strictObject({ id: contentId, label: localText, options }))
    .min(2)
    .max(4),
  note: localText.optional(),
  practice: practice.optional(),
})

/** A step of the kind `build`. */
export type BuildStep = z.output<typeof build>

/** `slots`: the option chosen in each slot; `practised`: the reply tried on each message. */
export interface BuildAnswer {
  slots: Record<string, string>
  practised: Record<string, string>
}

const firstPlaced = (from: string, { answers, cardsOf }: Around) => {
  const { placed = [] } = (answers[from] ?? {}) as { placed?: string[] }
  return firstTextOf(cardsOf(from), placed)
}

/** The lines of the card so far: it opens, where `first` says so, with the lowest card of a ladder before it. */
export const cardLines = (step: BuildStep, answer: BuildAnswer, around: Around): CardLine[] => {
  const sign = step.first && firstPlaced(step.first.from, around)
  const opening = step.first && sign ? [{ label: step.first.label, text: sign }] : []
  const chosen = step.slots.flatMap((slot) => {
    const text = textOf(slot.options, answer.slots[slot.id])
    return text ? [{ label: slot.label, text }] : []
  })
  return [...opening, ...chosen]
}

/** The behaviour of cards that are built. */
export const buildKind: Kind<BuildStep, BuildAnswer> = {
  empty: () => ({ slots: {}, practised: {} }),
  isComplete: (step, answer) => step.slots.every((slot) => answer.slots[slot.id] !== undefined),
  takeHome(step, answer, around) {
    const lines = cardLines(step, answer, around)
    return lines.length > 0 ? { kind: 'card', title: step.title, lines } : undefined
  },
}
