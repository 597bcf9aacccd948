/** The group that stands for every count from 0 to 4; its dash keeps spreadsheets from reading it as a date. */
export const smallGroup = '0–4'

/** A count as it may be published: the group "0–4", or a multiple of 5. Unit: visits. */
export type Figure = number | typeof smallGroup

/** A first and a last whole number, both included. */
export type Range = readonly [low: number, high: number]

/** The largest count that is published as the group "0–4". Source: privacy.md, "Counts". */
const largestSmall = 4
const step = 5

/** Publishes a count: up to 4 as the group, from 5 on rounded to the nearest 5. A whole number is never halfway, so nothing is left to chance. */
export const figureOf = (count: number): Figure => (count <= largestSmall ? smallGroup : Math.round(count / step) * step)

/** The counts that a reader cannot tell apart when reading a figure: 0–4, then 5–7, 8–12, 13–17 and so on. */
export const rangeOf = (figure: Figure): Range =>
  figure === smallGroup ? [0, largestSmall] : [Math.max(largestSmall + 1, figure - 2), figure + 2]

/** The sum of published numbers with the group as 0; never the rounded true total, which would narrow a group down. */
export const totalOf = (figures: readonly Figure[]): number => figures.reduce<number>((sum, figure) => sum + (figure === smallGroup ? 0 : figure), 0)
