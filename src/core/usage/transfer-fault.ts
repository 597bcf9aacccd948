import { structure } from './measures'
import type { Month } from './month'
import type { Transfer } from './transfer'

/** What is wrong with a transfer file whose form is right. */
export type TransferFault =
  | { kind: 'no-month' }
  /** A count that this version does not know, so that a sum would be without it. */
  | { kind: 'unknown'; month: Month; count: string }
  /** Counts that no visits can make. */
  | { kind: 'impossible'; month: Month }

const cells = Object.values(structure.measures).flat()
const known = new Set(['visits', ...cells])

const canBe = (counts: Readonly<Record<string, number>>): boolean => {
  const [visits, ranges] = [counts.visits ?? 0, new Map<string, readonly [number, number]>()]
  for (const cell of known) ranges.set(cell, [counts[cell] ?? 0, counts[cell] ?? 0])
  for (const cell of structure.unpublished) ranges.set(cell, [0, visits])
  return structure.tables.any(ranges)
}

/**
 * Finds the first thing that is wrong with a transfer file. It has no checksum, but its counts are tied together
 * (`structure.ts`), so that most changed or lost counts show; the audit of the export relies on these ties as well.
 */
export const faultIn = ({ months }: Transfer): TransferFault | undefined => {
  const all = Object.entries(months).sort(([one], [other]) => (one < other ? -1 : 1))
  if (all.length === 0) return { kind: 'no-month' }
  for (const [month, counts] of all) {
    const count = Object.keys(counts).find((cell) => !known.has(cell))
    if (count !== undefined) return { kind: 'unknown', month, count }
    if (!canBe(counts)) return { kind: 'impossible', month }
  }
  return undefined
}
