import type { Range } from './figure'

/** What every table obeys: the cells in `more` together are at least as many as the cells in `less` together. */
export interface Rule {
  more: readonly string[]
  less: readonly string[]
}

/** What is known of each cell. */
export type Ranges = ReadonlyMap<string, Range>

const sum = (cells: readonly string[], ranges: Ranges, end: 0 | 1): number => cells.reduce((total, cell) => total + ranges.get(cell)![end], 0)

/** Narrows every range by one rule; `undefined` where no table obeys it. */
const narrowedBy = (rule: Rule, ranges: Ranges): Ranges | undefined => {
  const spare = sum(rule.more, ranges, 1) - sum(rule.less, ranges, 0)
  if (spare < 0) return undefined
  const next = new Map(ranges)
  for (const cell of rule.more) {
    const [low, high] = ranges.get(cell)!
    next.set(cell, [Math.max(low, high - spare), high])
  }
  for (const cell of rule.less) {
    const [low, high] = ranges.get(cell)!
    next.set(cell, [low, Math.min(high, low + spare)])
  }
  return next
}

const width = (ranges: Ranges): number => [...ranges.values()].reduce((total, [low, high]) => total + high - low, 0)

const narrowed = (rules: readonly Rule[], ranges: Ranges): Ranges | undefined => {
  let before = Infinity
  let now: Ranges | undefined = ranges
  while (now !== undefined && width(now) < before) {
    before = width(now)
    for (const rule of rules) now = now && narrowedBy(rule, now)
  }
  return now
}

/** A whole table within the ranges that obeys the rules, if there is one; narrow, then split the first open range, until it is found or nothing is left. */
const tableWithin = (rules: readonly Rule[], ranges: Ranges): Ranges | undefined => {
  const narrow = narrowed(rules, ranges)
  const open = narrow && [...narrow].find(([, [low, high]]) => low < high)
  if (narrow === undefined || open === undefined) return narrow
  const [cell, [low, high]] = open
  const middle = Math.floor((low + high) / 2)
  return tableWithin(rules, new Map(narrow).set(cell, [middle + 1, high])) ?? tableWithin(rules, new Map(narrow).set(cell, [low, middle]))
}

export const possibleValues = (rules: readonly Rule[], ranges: Ranges, cells: readonly string[]): Map<string, Set<number>> => {
  const possible = new Map(cells.map((cell) => [cell, new Set<number>()]))
  for (const cell of cells) {
    const [low, high] = ranges.get(cell)!
    for (let value = low; value <= high; value += 1) {
      if (possible.get(cell)!.has(value)) continue
      const table = tableWithin(rules, new Map(ranges).set(cell, [value, value]))
      if (table) for (const [other, found] of possible) found.add(table.get(other)![0])
    }
  }
  return possible
}
