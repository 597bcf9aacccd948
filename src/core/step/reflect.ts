import { z } from 'zod'
import type { Kind } from '../exercise/kind'
import { answeredOption } from '../exercise/parts'
import { stepSchema } from '../exercise/step-schema'
import { localText } from '../text/local-text'

/** A question to think about; something can be tapped, nothing has to be. */
export const reflect = stepSchema('reflect', { question: localText, choices: z.array(answeredOption).min(3).max(7) })

/** A step of the kind `reflect`. */
export type ReflectStep = z.output<typeof reflect>

/** What the visitor tapped, by id, and a line of their own, at most `ownLineLimit` characters; both in memory only. */
export interface ReflectAnswer {
  chosen: string[]
  own: string
}

/** The behaviour of a reflection: thinking is enough, so it is complete from the start. */
export const reflectKind: Kind<ReflectStep, ReflectAnswer> = { empty: () => ({ chosen: [], own: '' }), isComplete: () => true }
