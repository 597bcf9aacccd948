import type { z } from 'zod'
import type { Kind } from '../exercise/kind'
import { stepSchema } from '../exercise/step-schema'
import { localText } from '../text/local-text'
import type { ScaleAnswer } from './felt'

/** From this number on, three breaths come before anything else. Source: programme.md § 2. */
export const heavyFrom = 8

/** One question on a scale from 0 to 10 where 10 is always the heaviest. */
export const checkIn = stepSchema('check-in', { question: localText, low: localText, high: localText })

/** The same question again at the module's end, with a kind sentence for each way it can have gone. */
export const checkOut = stepSchema('check-out', { question: localText, lower: localText, same: localText, higher: localText })

/** A step of the kind `check-in`. */
export type CheckInStep = z.output<typeof checkIn>

/** A step of the kind `check-out`. */
export type CheckOutStep = z.output<typeof checkOut>

const scaleKind = {
  empty: (): ScaleAnswer => ({ level: null }),
  isComplete: (_: unknown, answer: ScaleAnswer) => answer.level !== null,
}

/** The behaviour of the question at the start. */
export const checkInKind: Kind<CheckInStep, ScaleAnswer> = scaleKind

/** The behaviour of the question at the end. */
export const checkOutKind: Kind<CheckOutStep, ScaleAnswer> = scaleKind
