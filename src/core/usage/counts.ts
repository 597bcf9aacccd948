import { z } from 'zod'
import { month, type Month } from './month'

/** The name of a count in a file. It may be one that this version does not know: it is kept, and never published. */
const cellName = z
  .string()
  .max(90)
  .regex(/^[a-z][a-z0-9-]*(:[a-z0-9][a-z0-9-]*)?$/, 'a count is named as in "visits" or "language:sv"')

const count = z.number().int().min(1).max(1_000_000_000)

/** The counts of months, by the name of each count; a count of 0 is not written. Unit: visits. */
export const months = z.record(month, z.record(cellName, count))

/**
 * The counts as they are stored: `{ "version": 1, "months": { "2026-11": { "language:sv": 2, "visits": 3 } } }`.
 * There is nothing else in it, so that the file can be handed out to anyone who asks for it.
 */
export const counts = z.strictObject({ version: z.literal(1), months })

/** The counts of months. */
export type Months = z.infer<typeof months>

/** The counts as they are stored. */
export type Counts = z.infer<typeof counts>

/** The counts before anything was counted. */
export const noCounts: Counts = { version: 1, months: {} }

const added = (one: Record<string, number>, other: Readonly<Record<string, number>>): Record<string, number> => {
  const sum = { ...one }
  for (const [cell, more] of Object.entries(other)) sum[cell] = (sum[cell] ?? 0) + more
  return sum
}

/** Adds what ended visits raised by one; counts only ever grow, and in which order visits are added makes no difference. */
export const counted = (before: Months, of: Month, cells: readonly string[]): Months =>
  cells.length === 0 ? before : { ...before, [of]: cells.reduce((sum, cell) => added(sum, { [cell]: 1 }), before[of] ?? {}) }

/** Adds the counts of some months to one month. */
export const addedTo = (before: Months, of: Month, more: Readonly<Record<string, number>>): Months => ({
  ...before,
  [of]: added(before[of] ?? {}, more),
})

/** The counts of some months together. */
export const totalIn = (all: Months, of: readonly Month[]): Record<string, number> =>
  of.reduce<Record<string, number>>((sum, one) => added(sum, all[one] ?? {}), {})

/** The first and the last month that has counts, if any. */
export const spanOf = (all: Months): { first: Month; last: Month } | undefined => {
  const [first, ...rest] = Object.keys(all).sort()
  return first === undefined ? undefined : { first, last: rest.at(-1) ?? first }
}
