import { figuresUpTo, rangeOf, smallGroup, type Figure, type Range } from './figure'
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

const groupsIn = (structure: Structure, { figures }: Draft, published: readonly string[]): string[] =>
  published.flatMap((measure) => structure.measures[measure]!).filter((cell) => figures.get(cell) === smallGroup)

const isSafe = (structure: Structure, draft: Draft, published: readonly string[]): boolean => {
  const groups = groupsIn(structure, draft, published)
  return groups.length === 0 || structure.tables.haveEnough(knownFrom(structure, draft, published), groups, leastPossible)
}

const allBut = (structure: Structure, left: string): string[] => Object.keys(structure.measures).filter((measure) => measure !== left)

/** The last measure without which all others are safe, as far as their figures go. */
const toLeaveOut = (structure: Structure, draft: Draft): string | undefined =>
  Object.keys(structure.measures)
    .reverse()
    .find((measure) => structure.measures[measure]!.length <= mostEnumerated && isSafe(structure, draft, allBut(structure, measure)))

/** The draft with every other set of figures that some of its counts could have. */
const otherDrafts = function* (structure: Structure, draft: Draft, cells: readonly string[]): Generator<Draft> {
  const [cell, ...rest] = cells
  if (cell === undefined) return yield draft
  for (const figure of figuresUpTo(draft.visits + 2)) {
    const other = { visits: draft.visits, figures: new Map(draft.figures).set(cell, figure) }
    const known = knownFrom(structure, other, Object.keys(structure.measures))
    for (const open of rest) known.set(open, [0, draft.visits + 2])
    if (structure.tables.any(known)) yield* otherDrafts(structure, other, rest)
  }
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
  for (const other of otherDrafts(structure, draft, own)) {
    if (isSafe(structure, other, all) || toLeaveOut(structure, other) !== left) continue
    const possible = structure.tables.values(knownFrom(structure, other, all), watched, leastPossible)
    for (const [cell, values] of possible) for (const value of values) found.get(cell)!.add(value)
    if ([...found.values()].every(isHidden)) return false
  }
  return ![...found].every(([cell, values]) => isHidden(values) || (own.includes(cell) && Math.min(...values) > rangeOf(smallGroup)[1]))
}

/**
 * The measures that a period has to leave out: none; or one, without which every published "0–4" keeps at least four
 * possible values. `undefined` where no single one will do: then nothing of the period is published, visits neither.
 *
 * What is enumerated: for each "0–4", every value with which some whole table agrees with all published figures
 * and with the rules between them (`possible.ts`, `structure.ts`). This is all that a reader has, because the decision
 * depends on figures alone. Where everything is published, the figures say everything about the decision too. Where
 * one measure is left out, that is knowledge as well: without `tellsTooMuch`, a brute-force reader of two measures of
 * two counts each narrowed a "0–4" down in 28 of 1,871 publications. The choice of the measure depends on nothing but
 * the figures that it enumerates, and so tells nothing more. Where nothing is published, not even the visits say which
 * of all such tables it was. Errors: none; a table that breaks the rules is left out as far as it cannot be checked.
 */
export const leftOutOf = (structure: Structure, draft: Draft): string[] | undefined => {
  if (isSafe(structure, draft, Object.keys(structure.measures))) return []
  const one = toLeaveOut(structure, draft)
  return one === undefined || tellsTooMuch(structure, draft, one) ? undefined : [one]
}
