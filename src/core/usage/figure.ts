/** The group that stands for every count from 0 to 4; with a dash, since spreadsheets read "0-4" as a date. */
export const smallGroup = '0–4'

/** A count as it may be published: the group "0–4", or a multiple of 5. Unit: visits. */
export type Figure = number | typeof smallGroup

/** The first and the last of some whole numbers, both included. */
export type Range = readonly [low: number, high: number]

const largestSmall = 4
const step = 5

/**
 * Publishes a count: up to 4 as the group, from 5 on rounded to the nearest multiple of 5 (5–7 → 5, 8–12 → 10).
 * A whole number never lies halfway, so the same count always gives the same figure. Source: privacy.md, "Counts".
 */
export const figureOf = (count: number): Figure => (count <= largestSmall ? smallGroup : Math.round(count / step) * step)

/** The counts that are published as this figure, which a reader therefore cannot tell apart. */
export const rangeOf = (figure: Figure): Range =>
  figure === smallGroup ? [0, largestSmall] : [Math.max(largestSmall + 1, figure - 2), figure + 2]

/** Every figure that a count of at most `high` can be published as. */
export const figuresUpTo = (high: number): Figure[] => [...new Set(Array.from({ length: high + 1 }, (_, count) => figureOf(count)))]

/** The sum of published figures, the group as 0; never the rounded true total, which would narrow a group down. */
export const totalOf = (figures: readonly Figure[]): number =>
  figures.reduce<number>((sum, figure) => sum + (figure === smallGroup ? 0 : figure), 0)
