import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { stepSchema } from './step-schema'

/** A few slow breaths with a shape that follows them, for children a balloon, without holding the breath, to be stopped at any time. */
export const breathe = stepSchema('breathe', {
  heading: localText,
  text: localText,
  breaths: z.number().int().min(1).max(6),
  shape: z.literal('balloon').optional(),
})

/** A step of the kind `breathe`. */
export type BreatheStep = z.output<typeof breathe>

/** Whether the breaths were begun; how many is nobody's business. */
export interface BreatheAnswer {
  begun: boolean
}

/** The behaviour of breathing. */
export const breatheKind: Kind<BreatheStep, BreatheAnswer> = {
  empty: () => ({ begun: false }),
  isComplete: (_, answer) => answer.begun,
}
