import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { option } from './parts'
import { stepSchema } from './step-schema'
import { saidLine } from './take-home'

const stage = z.strictObject({
  id: contentId,
  label: localText,
  text: localText,
  options: z
    .array(option.extend({ response: localText }))
    .min(2)
    .max(3),
})

/**
 * A conversation, or an evening, gone through stage by stage: what happens, two or three things to choose between,
 * and what follows from each. With a `title` the choices become a card of one's own.
 */
export const stages = stepSchema('stages', {
  instruction: localText,
  title: localText.optional(),
  stages: z.array(stage).min(3).max(6),
  closing: localText.optional(),
})

/** A step of the kind `stages`. */
export type StagesStep = z.output<typeof stages>

/** The option chosen at each stage, by ids. */
export interface StagesAnswer {
  chosen: Record<string, string>
}

/** The behaviour of stages. */
export const stagesKind: Kind<StagesStep, StagesAnswer> = {
  empty: () => ({ chosen: {} }),
  isComplete: (step, answer) => step.stages.every((one) => answer.chosen[one.id] !== undefined),
  takeHome(step, answer) {
    const lines = step.stages.flatMap((one) => saidLine(one.options, answer.chosen[one.id], undefined, one.label))
    return step.title && lines.length > 0 ? { kind: 'card', title: step.title, lines } : undefined
  },
}
