import type { z } from 'zod'
import type { Kind } from '../exercise/kind'
import { options } from '../exercise/parts'
import { stepSchema } from '../exercise/step-schema'
import { textOf } from '../exercise/take-home'

/**
 * Two wheels and one big card: "If …, then …". Every `if` must read well with every `then`, in every language.
 * The texts stand without the words that join them: sv "Om {if}, så {then}.", en "If {if}, then {then}.",
 * ar "إذا {if}، {then}."
 */
export const ifThen = stepSchema('if-then', { ifs: options, thens: options })

/** A step of the kind `if-then`. */
export type IfThenStep = z.output<typeof ifThen>

/** The chosen half-sentences, by id. */
export interface IfThenAnswer {
  if: string | null
  then: string | null
}

/** The behaviour of the if-then card. */
export const ifThenKind: Kind<IfThenStep, IfThenAnswer> = {
  empty: () => ({ if: null, then: null }),
  isComplete: (_, answer) => answer.if !== null && answer.then !== null,
  takeHome(step, answer) {
    const [ifText, thenText] = [textOf(step.ifs, answer.if), textOf(step.thens, answer.then)]
    return ifText && thenText ? { kind: 'if-then', if: ifText, then: thenText } : undefined
  },
}
