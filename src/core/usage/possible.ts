import type { Range } from './figure'

/** What every table obeys: the counts in `more` together are at least as large as the counts in `less` together. */
export interface Rule {
  more: readonly string[]
  less: readonly string[]
}

/** What is known of the counts of a table, by their names. */
export type Ranges = ReadonlyMap<string, Range>

/** Answers what whole tables there are within what is known; see `tablesUnder`. */
export interface Tables {
  /** Whether there is any. */
  any(known: Ranges): boolean
  /** The values that each of `cells` has in some table, smallest first, no more than needed to find `enough` of each. */
  values(known: Ranges, cells: readonly string[], enough: number): Map<string, Set<number>>
  /** Whether each of `cells` has at least so many values. */
  haveEnough(known: Ranges, cells: readonly string[], enough: number): boolean
}

interface Bounds {
  low: number[]
  high: number[]
}

interface IndexedRule {
  more: readonly number[]
  less: readonly number[]
}

const sum = (indices: readonly number[], values: readonly number[]): number => {
  let total = 0
  for (const index of indices) total += values[index]!
  return total
}

/** Narrows the bounds in place until no rule narrows them further; `false` where no table is left. */
const narrow = (rules: readonly IndexedRule[], { low, high }: Bounds): boolean => {
  let changed = true
  while (changed) {
    changed = false
    for (const { more, less } of rules) {
      const spare = sum(more, high) - sum(less, low)
      if (spare < 0) return false
      for (const index of more) if (high[index]! - low[index]! > spare) [low[index], changed] = [high[index]! - spare, true]
      for (const index of less) if (high[index]! - low[index]! > spare) [high[index], changed] = [low[index]! + spare, true]
    }
  }
  return true
}

const withRange = ({ low, high }: Bounds, index: number, from: number, to: number): Bounds => {
  const copy = { low: low.slice(), high: high.slice() }
  copy.low[index] = from
  copy.high[index] = to
  return copy
}

/** A whole table within the bounds that obeys the rules, if there is one. */
const tableWithin = (rules: readonly IndexedRule[], bounds: Bounds): readonly number[] | undefined => {
  if (!narrow(rules, bounds)) return undefined
  const { low, high } = bounds
  const open = low.findIndex((value, index) => value < high[index]!)
  if (open < 0) return low
  const middle = Math.floor((low[open]! + high[open]!) / 2)
  const upper = tableWithin(rules, withRange(bounds, open, middle + 1, high[open]!))
  return upper ?? tableWithin(rules, withRange(bounds, open, low[open]!, middle))
}

/**
 * Searches the tables of these counts that obey the rules. Counts that others depend on should come first in
 * `names`, since they are split first.
 *
 * This is exact. A value is given only with a whole table as its witness. A value is missing only where the search
 * found no table, and the search loses none: narrowing moves a bound only past values that break a rule even with
 * every other count at its best end, and splitting a range in two keeps all of it.
 */
export const tablesUnder = (rules: readonly Rule[], names: readonly string[]): Tables => {
  const at = new Map(names.map((name, index) => [name, index]))
  const indices = (some: readonly string[]) => some.map((name) => at.get(name)!)
  const indexed = rules.map(({ more, less }) => ({ more: indices(more), less: indices(less) }))

  const boundsOf = (known: Ranges): Bounds => {
    const ranges = names.map((name) => known.get(name)!)
    return { low: ranges.map((range) => range[0]), high: ranges.map((range) => range[1]) }
  }

  /** Adds values of one count, and whatever else the witnesses show; `false` where there are not enough. */
  const search = (bounds: Bounds, possible: Map<string, Set<number>>, cell: string, enough: number): boolean => {
    const [index, found] = [at.get(cell)!, possible.get(cell)!]
    for (let value = bounds.low[index]!; value <= bounds.high[index]! && found.size < enough; value += 1) {
      const table = found.has(value) ? undefined : tableWithin(indexed, withRange(bounds, index, value, value))
      if (table) for (const [other, values] of possible) values.add(table[at.get(other)!]!)
    }
    return found.size >= enough
  }

  const empty = (cells: readonly string[]) => new Map(cells.map((cell) => [cell, new Set<number>()]))

  return {
    any: (known) => tableWithin(indexed, boundsOf(known)) !== undefined,
    values(known, cells, enough) {
      const [bounds, possible] = [boundsOf(known), empty(cells)]
      if (narrow(indexed, bounds)) for (const cell of cells) search(bounds, possible, cell, enough)
      return possible
    },
    haveEnough(known, cells, enough) {
      const [bounds, possible] = [boundsOf(known), empty(cells)]
      return narrow(indexed, bounds) && cells.every((cell) => search(bounds, possible, cell, enough))
    },
  }
}
