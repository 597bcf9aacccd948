import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Around, Kind } from './kind'
import { option, options } from './parts'
import { stepSchema } from './step-schema'
import { firstTextOf, saidLine, type CardLine } from './take-home'

const practice = z.strictObject({
  intro: localText,
  messages: z.array(option).min(1).max(3),
  replies: z.array(option.extend({ response: localText })).length(2),
})

const slot = z.strictObject({
  id: contentId,
  label: localText,
  options: z.array(option.extend({ for: z.array(contentId).optional() })).min(2, 'give at least two to choose from'),
  own: localText.optional(),
})

/**
 * A card built from one choice in each slot, and tried out, if wanted, on messages that provoke. `by` asks something
 * first, such as the child's age, and leaves only the options `for` that answer and those for any. A slot with `own`
 * offers a line of the visitor's own in place of an option.
 */
export const build = stepSchema('build', {
  intro: localText,
  title: localText,
  first: z.strictObject({ label: localText, from: contentId }).optional(),
  by: z.strictObject({ question: localText, options }).optional(),
  slots: z.array(slot).min(2).max(6),
  note: localText.optional(),
  practice: practice.optional(),
})

/** A step of the kind `build`. */
export type BuildStep = z.output<typeof build>

/**
 * `by`: what was answered first; `slots`: the option chosen in each slot, or `ownWords`; `own`: the visitor's own
 * lines, by slot, in memory only, kept also while an option is chosen; `practised`: the reply tried on each message.
 */
export interface BuildAnswer {
  by: string | null
  slots: Record<string, string>
  own: Record<string, string>
  practised: Record<string, string>
}

type Slot = BuildStep['slots'][number]

/** The options of a slot that fit what was answered first. */
export const fittingOptions = (slot: Slot, { by }: BuildAnswer): Slot['options'] =>
  slot.options.filter((one) => one.for === undefined || (by !== null && one.for.includes(by)))

const slotLine = (slot: Slot, answer: BuildAnswer) =>
  saidLine(fittingOptions(slot, answer), answer.slots[slot.id], answer.own[slot.id], slot.label)

const firstPlaced = (from: string, { answers, cardsOf }: Around) => {
  const { placed = [] } = (answers[from] ?? {}) as { placed?: string[] }
  return firstTextOf(cardsOf(from), placed)
}

/** The lines of the card so far: it opens, where `first` says so, with the lowest card of a ladder before it. */
export const cardLines = (step: BuildStep, answer: BuildAnswer, around: Around): CardLine[] => {
  const sign = step.first && firstPlaced(step.first.from, around)
  const opening = step.first && sign ? [{ label: step.first.label, text: sign }] : []
  return [...opening, ...step.slots.flatMap((slot) => slotLine(slot, answer))]
}

/** The behaviour of cards that are built. */
export const buildKind: Kind<BuildStep, BuildAnswer> = {
  empty: () => ({ by: null, slots: {}, own: {}, practised: {} }),
  isComplete: (step, answer) => step.slots.every((slot) => slotLine(slot, answer).length > 0),
  takeHome(step, answer, around) {
    const lines = cardLines(step, answer, around)
    return lines.length > 0 ? { kind: 'card', title: step.title, lines } : undefined
  },
}
