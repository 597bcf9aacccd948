import { z } from 'zod'
import type { Kind } from '../exercise/kind'
import { stepSchema } from '../exercise/step-schema'
import { localText } from '../text/local-text'
import type { ScaleAnswer } from './felt'

/** From this number on, three breaths come before anything else. Source: programme.md § 2. */
export const heavyFrom = 8

/** What each of the five faces stands for, from the lightest to the heaviest; only for comparing, and never shown. */
export const faceLevels = [0, 2, 5, 8, 10] as const

/** With `faces` the scale is five faces, for who is too small for numbers. */
const faces = z.literal(true).optional()

/** One question on a scale from 0 to 10 where 10 is always the heaviest. */
export const checkIn = stepSchema('check-in', { question: localText, low: localText, high: localText, faces })

/**
 * The same question again at the module's end, with a kind sentence for each way it can have gone; for children with
 * one `closing` instead, since no child's answer is met with other words than another's. Source: programme.md § 3.
 */
export const checkOut = stepSchema('check-out', {
  question: localText,
  lower: localText.optional(),
  same: localText.optional(),
  higher: localText.optional(),
  closing: localText.optional(),
  faces,
})

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
