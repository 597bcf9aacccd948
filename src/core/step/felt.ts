/** A whole number from 0 to 10, or `null` where the visitor did not say. */
export interface ScaleAnswer {
  level: number | null
}

/** How the second answer compares with the first; the only thing about either that is ever counted. */
export type Felt = 'better' | 'same' | 'worse'

/** Compares the answers before and after; lower is better, since 10 is the heaviest. */
export const feltBetween = (before: ScaleAnswer | undefined, after: ScaleAnswer | undefined): Felt | undefined => {
  if (before?.level == null || after?.level == null) return undefined
  if (after.level === before.level) return 'same'
  return after.level < before.level ? 'better' : 'worse'
}
