import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { answeredOption, guard, options } from './parts'
import { stepSchema } from './step-schema'
import { saidLine } from './take-home'

/** From this number on a feeling is met with calm and company before anything else. Source: programme.md § 6. */
export const hardFrom = 9

/**
 * A feeling, how strong it is from 0 to 10, and what may bring it one step lower. Never why; `hard` is what is
 * said, and opened, where the feeling is at its strongest, unless it is `light`, as gladness and calm are. Small children only show the feeling: without `level`
 * there is nothing to be strong, and each feeling may be answered by a sentence.
 */
export const scale = stepSchema('scale', {
  instruction: localText,
  feelings: z
    .array(answeredOption.extend({ light: z.literal(true).optional() }))
    .min(4)
    .max(12),
  level: z.strictObject({ question: localText, low: localText, high: localText }).optional(),
  hard: guard.optional(),
  lower: z.strictObject({ question: localText, tips: options, closing: localText.optional() }).optional(),
})

/** A step of the kind `scale`. */
export type ScaleStep = z.output<typeof scale>

/** The feeling and the tips by id, the level as a whole number from 0 to 10; `null` where nothing was said. */
export interface FeelingAnswer {
  feeling: string | null
  level: number | null
  tips: string[]
}

/** Whether the feeling is at its strongest, and one that can be heavy; one without a name may be. */
export const isHardFeeling = (step: ScaleStep, { feeling, level }: FeelingAnswer): boolean =>
  level !== null && level >= hardFrom && !step.feelings.find(({ id }) => id === feeling)?.light

/** The behaviour of the thermometer; how strong a feeling was does not come along. */
export const scaleKind: Kind<ScaleStep, FeelingAnswer> = {
  empty: () => ({ feeling: null, level: null, tips: [] }),
  isComplete: (step, answer) => answer.feeling !== null && (answer.level !== null || !step.level),
  takeHome(step, answer) {
    const { lower } = step
    const lines = answer.tips.flatMap((id) => saidLine(lower?.tips ?? [], id))
    return lower && lines.length > 0 ? { kind: 'card', title: lower.question, lines } : undefined
  },
}
