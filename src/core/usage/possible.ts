import { narrow, networkOf, withRange, type Bounds, type Network } from './bounds'
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

/** A whole table within narrowed bounds that obeys the rules, if there is one; each count as near to `wanted` as comes first. */
const tableWithin = (network: Network, bounds: Bounds, wanted: number, from = 0): readonly number[] | undefined => {
  const { low, high } = bounds
  let open = from
  while (open < low.length && low[open] === high[open]) open += 1
  if (open === low.length) return low
  const near = Math.min(Math.max(wanted, low[open]!), high[open]!)
  const within = (first: number, last: number) => {
    if (first > last) return undefined
    const part = withRange(bounds, open, first, last)
    return narrow(network, part, network.of[open]!) ? tableWithin(network, part, wanted, open) : undefined
  }
  return within(near, near) ?? within(low[open]!, near - 1) ?? within(near + 1, high[open]!)
}

/**
 * Searches the tables of these counts that obey the rules. Counts that others depend on should come first in
 * `names`, since they are split first.
 *
 * This is exact. A value is given only with a whole table as its witness. A value is missing only where the search
 * found no table, and the search loses none: narrowing moves a bound only past values that break a rule even with
 * every other count at its best end, and splitting a range in parts keeps all of it.
 */
export const tablesUnder = (rules: readonly Rule[], names: readonly string[]): Tables => {
  const at = new Map(names.map((name, index) => [name, index]))
  const indices = (some: readonly string[]) => some.map((name) => at.get(name)!)
  const network = networkOf(
    rules.map(({ more, less }) => ({ more: indices(more), less: indices(less) })),
    names.length,
  )

  const boundsOf = (known: Ranges): Bounds | undefined => {
    const ranges = names.map((name) => known.get(name)!)
    const bounds = { low: ranges.map((range) => range[0]), high: ranges.map((range) => range[1]) }
    return narrow(network, bounds, network.all) ? bounds : undefined
  }

  const note = (possible: Map<string, Set<number>>, table: readonly number[] | undefined): void => {
    if (table) for (const [cell, values] of possible) values.add(table[at.get(cell)!]!)
  }

  /** Adds values of one count, and whatever else the witnesses show; `false` where there are not enough. */
  const search = (bounds: Bounds, possible: Map<string, Set<number>>, cell: string, enough: number): boolean => {
    const [index, found] = [at.get(cell)!, possible.get(cell)!]
    for (let value = bounds.low[index]!; value <= bounds.high[index]! && found.size < enough; value += 1) {
      if (found.has(value)) continue
      const one = withRange(bounds, index, value, value)
      const table = narrow(network, one, network.of[index]!) ? tableWithin(network, one, value) : undefined
      note(possible, table)
    }
    return found.size >= enough
  }

  const empty = (cells: readonly string[]) => new Map(cells.map((cell) => [cell, new Set<number>()]))

  return {
    any(known) {
      const bounds = boundsOf(known)
      return bounds !== undefined && tableWithin(network, bounds, Infinity) !== undefined
    },
    values(known, cells, enough) {
      const [bounds, possible] = [boundsOf(known), empty(cells)]
      if (bounds) for (const cell of cells) search(bounds, possible, cell, enough)
      return possible
    },
    haveEnough(known, cells, enough) {
      const [bounds, possible] = [boundsOf(known), empty(cells)]
      if (bounds === undefined) return false
      // A few tables that differ in all counts show most values at once.
      for (let wanted = 0; wanted < enough; wanted += 1) note(possible, tableWithin(network, bounds, wanted))
      // The count with the fewest is the one to fail, if any does.
      const fewestFirst = [...cells].sort((one, other) => possible.get(one)!.size - possible.get(other)!.size)
      return fewestFirst.every((cell) => search(bounds, possible, cell, enough))
    },
  }
}
