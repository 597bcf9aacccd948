import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { option } from './parts'
import { stepSchema } from './step-schema'

/** More would not be seen on one page. */
export const familyLimit = 16

/**
 * A family put together out of figures, as many of each as there are. There is no right shape: nothing is filled in
 * beforehand, nobody is asked after, and none is a family too.
 */
export const family = stepSchema('family', {
  instruction: localText,
  title: localText,
  figures: z.array(option).min(5).max(12),
  closing: localText.optional(),
})

/** A step of the kind `family`. */
export type FamilyStep = z.output<typeof family>

/** The figures by id in the order in which they came, the same one as often as it was taken; at most `familyLimit`. */
export interface FamilyAnswer {
  placed: string[]
}

/** One more of a figure; a full page takes no more. */
export const addFigure = ({ placed }: FamilyAnswer, id: string): FamilyAnswer => ({
  placed: placed.length < familyLimit ? [...placed, id] : placed,
})

/** Takes the figure at a place out again; `place` counts from 0. */
export const removeFigure = ({ placed }: FamilyAnswer, place: number): FamilyAnswer => ({
  placed: placed.filter((_, index) => index !== place),
})

/** The behaviour of a family that is put together; it stays where it was made. */
export const familyKind: Kind<FamilyStep, FamilyAnswer> = {
  empty: () => ({ placed: [] }),
  isComplete: (_, answer) => answer.placed.length > 0,
}
