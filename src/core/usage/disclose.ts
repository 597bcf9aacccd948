import { figuresUpTo, rangeOf, smallGroup, type Figure, type Range } from './figure'
import { possibleValues } from './possible'
import type { Structure } from './structure'

/** A period with fewer visits than this says so and nothing else. Source: privacy.md, "Counts". */
export const fewVisits = 10

/** So many of the five counts behind a published "0–4" must stay possible. Source: privacy.md, "Counts". */
export const leastPossible = 4

/** A measure of more counts than this is never left out alone: what that would tell cannot be enumerated. */
const mostEnumerated = 4

/** What would be published of one period: the rounded number of visits, and a figure for every count of every measure. */
export interface Draft {
  visits: number
  figures: ReadonlyMap<string, Figure>
}

/** What a reader knows of every count from the measures that are published. */
const knownFrom = (structure: Structure, { visits, figures }: Draft, published: readonly string[]): Map<string, Range> => {
  const ranges = new Map<string, Range>([['visits', [Math.max(fewVisits, visits - 2), visits + 2]]])
  for (const cell of [...structure.unpublished, ...Object.values(structure.measures).flat()]) ranges.set(cell, [0, visits + 2])
  for (const cell of published.flatMap((measure) => structure.measures[measure]!)) ranges.set(cell, rangeOf(figures.get(cell)!))
  return ranges
}

const possibleIn = (structure: Structure, draft: Draft, published: readonly string[], cells: readonly string[]): Map<string, Set<number>> =>
  possibleValues(structure.rules, knownFrom(structure, draft, published), cells, leastPossible)

const groupsIn = (structure: Structure, { figures }: Draft, published: readonly string[]): string[] =>
  published.flatMap((measure) => structure.measures[measure]!).filter((cell) => figures.get(cell) === smallGroup)

const isSafe = (structure: Structure, draft: Draft, published: readonly string[]): boolean =>
  [...possibleIn(structure, draft, published, groupsIn(structure, draft, published)).values()].every((values) => values.size >= leastPossible)

const allBut = (structure: Structure, left: string): string[] => Object.keys(structure.measures).filter((measure) => measure !== left)

/** The last measure without which all others are safe, as far as their figures go. */
const toLeaveOut = (structure: Structure, draft: Draft): string | undefined =>
  Object.keys(structure.measures)
    .reverse()
    .find((measure) => structure.measures[measure]!.length <= mostEnumerated && isSafe(structure, draft, allBut(structure, measure)))

const patternsOf = function* (cells: readonly string[], figures: readonly Figure[]): Generator<[string, Figure][]> {
  const [cell, ...rest] = cells
  if (cell === undefined) return yield []
  for (const figure of figures) for (const pattern of patternsOf(rest, figures)) yield [[cell, figure], ...pattern]
}

/**
 * Whether leaving out a measure tells too much by itself, since a reader then knows that its figures are some
 * of those that lead here. All of them are gone through: together they must leave every published group, and every
 * small count of the measure itself, as many possible values as a published group has.
 */
const tellsTooMuch = (structure: Structure, draft: Draft, left: string): boolean => {
  const [all, own] = [Object.keys(structure.measures), structure.measures[left]!]
  const watched = [...groupsIn(structure, draft, allBut(structure, left)), ...own]
  const found = new Map(watched.map((cell) => [cell, new Set<number>()]))
  const isHidden = (values: Set<number>) => values.size >= leastPossible
  for (const pattern of patternsOf(own, figuresUpTo(draft.visits + 2))) {
    const other: Draft = { visits: draft.visits, figures: new Map([...draft.figures, ...pattern]) }
    const possible = possibleIn(structure, other, all, watched)
    const isPossible = [...possible.values()].some((values) => values.size > 0)
    if (!isPossible || isSafe(structure, other, all) || toLeaveOut(structure, other) !== left) continue
    for (const [cell, values] of possible) for (const value of values) found.get(cell)!.add(value)
    if ([...found.values()].every(isHidden)) return false
  }
  return ![...found].every(([cell, values]) => isHidden(values) || (own.includes(cell) && Math.min(...values) >= leastPossible + 1))
}

/**
 * The measures that a period has to leave out: none; or one, without which every published "0–4" keeps at least
 * four possible values; or all, where no single one will do. Visits are published in each case.
 *
 * What is enumerated: for each "0–4", every value with which some whole table agrees with all published figures
 * and with the rules between them (`possible.ts`, `structure.ts`). This is all a reader has, because the decision
 * depends on figures alone. Where everything is published, the figures say everything about the decision. Where
 * one measure is left out, that is knowledge too (without this step a brute-force reader of two measures with two
 * counts each pinned a "0–4" down in 28 of 1,871 publications), so `tellsTooMuch` enumerates it; the choice of the
 * measure and that check depend on nothing else, so that they tell nothing more. Where all are left out, no group is
 * published. Errors: none; a table that breaks the rules leaves out what cannot be checked.
 */
export const leftOutOf = (structure: Structure, draft: Draft): string[] => {
  const all = Object.keys(structure.measures)
  if (isSafe(structure, draft, all)) return []
  const one = toLeaveOut(structure, draft)
  return one === undefined || tellsTooMuch(structure, draft, one) ? all : [one]
}
