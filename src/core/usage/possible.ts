import type { Range } from './figure'

/** What every table obeys: the counts in `more` together are at least as large as the counts in `less` together. */
export interface Rule {
  more: readonly string[]
  less: readonly string[]
}

interface Bounds {
  low: number[]
  high: number[]
}

interface IndexedRule {
  more: readonly number[]
  less: readonly number[]
}

const sum = (indices: readonly number[], values: readonly number[]): number => indices.reduce((total, index) => total + values[index]!, 0)

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

const withRange = ({ low, high }: Bounds, index: number, [from, to]: Range): Bounds => {
  const copy = { low: [...low], high: [...high] }
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
  const upper = tableWithin(rules, withRange(bounds, open, [middle + 1, high[open]!]))
  return upper ?? tableWithin(rules, withRange(bounds, open, [low[open]!, middle]))
}

/**
 * The values that each of `cells` can have, given the range of every count and the rules between them: in whole
 * tables only, smallest first, and no more than needed to find `enough` of each. Empty where no table fits.
 *
 * This is exact. A value is given only with a whole table as its witness. A value is missing only where the search
 * found no table, and the search loses none: narrowing moves a bound only past values that break a rule even with
 * every other count at its best end, and splitting a range in two keeps all of it. Counts that others depend on
 * should come first in `ranges`, since they are split first.
 */
export const possibleValues = (
  rules: readonly Rule[],
  ranges: ReadonlyMap<string, Range>,
  cells: readonly string[],
  enough = Infinity,
): Map<string, Set<number>> => {
  const at = new Map([...ranges.keys()].map((cell, index) => [cell, index]))
  const indices = (names: readonly string[]) => names.map((cell) => at.get(cell)!)
  const indexed = rules.map(({ more, less }) => ({ more: indices(more), less: indices(less) }))
  const bounds = { low: [...ranges.values()].map((range) => range[0]), high: [...ranges.values()].map((range) => range[1]) }
  const possible = new Map(cells.map((cell) => [cell, new Set<number>()]))
  if (!narrow(indexed, bounds)) return possible
  for (const [cell, found] of possible) {
    const index = at.get(cell)!
    for (let value = bounds.low[index]!; value <= bounds.high[index]! && found.size < enough; value += 1) {
      const table = found.has(value) ? undefined : tableWithin(indexed, withRange(bounds, index, [value, value]))
      if (table) for (const [other, values] of possible) values.add(table[at.get(other)!]!)
    }
  }
  return possible
}
