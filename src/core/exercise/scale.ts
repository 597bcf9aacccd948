import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { guard, option, options } from './parts'
import { stepSchema } from './step-schema'
import { saidLine } from './take-home'

/** From this number on a feeling is met with calm and company before anything else. Source: programme.md § 6. */
export const hardFrom = 9

/**
 * A feeling, how strong it is from 0 to 10, and what may bring it one step lower. Never why; `hard` is what is
 * said, and opened, where the feeling is at its strongest.
 */
export const scale = stepSchema('scale', {
  instruction: localText,
  feelings: z.array(option).min(4).max(12),
  level: z.strictObject({ question: localText, low: localText, high: localText }),
  hard: guard,
  lower: z.strictObject({ question: localText, tips: options, closing: localText.optional() }),
})

/** A step of the kind `scale`. */
export type ScaleStep = z.output<typeof scale>

/** The feeling and the tips by id, the level as a whole number from 0 to 10; `null` where nothing was said. */
export interface FeelingAnswer {
  feeling: string | null
  level: number | null
  tips: string[]
}

/** The behaviour of the thermometer; how strong a feeling was does not come along. */
export const scaleKind: Kind<ScaleStep, FeelingAnswer> = {
  empty: () => ({ feeling: null, level: null, tips: [] }),
  isComplete: (_, answer) => answer.feeling !== null && answer.level !== null,
  takeHome(step, answer) {
    const lines = answer.tips.flatMap((id) => saidLine(step.lower.tips, id))
    return lines.length > 0 ? { kind: 'card', title: step.lower.question, lines } : undefined
  },
}
