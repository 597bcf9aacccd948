import { fewVisits, leftOutOf } from '../../../src/core/usage/disclose'
import { figureOf, smallGroup, type Figure } from '../../../src/core/usage/figure'
import type { Structure } from '../../../src/core/usage/structure'

type Table = Readonly<Record<string, number>>

/** What a reader gets of one period, and everything that lies behind the same publication. */
export interface Published {
  /** The rounded number of visits; the largest of them where it is not published. */
  visits: number
  /** `undefined` where nothing of the period is published. */
  leftOut: readonly string[] | undefined
  figures: ReadonlyMap<string, Figure>
  tables: number
  /** For each count the values it has in some table that is published exactly so, left-out measures included. */
  behind: ReadonlyMap<string, ReadonlySet<number>>
}

const obeys = (table: Table, { rules }: Structure): boolean => {
  const sum = (cells: readonly string[]) => cells.reduce((total, cell) => total + table[cell]!, 0)
  return rules.every(({ more, less }) => sum(more) >= sum(less))
}

/** Every table of so many visits, by going through all numbers; rules that no cell is missing for are applied on the way. */
const tablesOf = function* (structure: Structure, cells: readonly string[], table: Table): Generator<Table> {
  const [cell, ...rest] = cells
  if (cell === undefined) return yield table
  const done = new Set([...Object.keys(table), cell])
  const rules = structure.rules.filter(({ more, less }) => [...more, ...less].every((one) => done.has(one)))
  for (let count = 0; count <= table.visits!; count += 1) {
    const next = { ...table, [cell]: count }
    if (obeys(next, { ...structure, rules })) yield* tablesOf(structure, rest, next)
  }
}

/**
 * Publishes every table that there is up to a number of visits and puts together those that are published alike:
 * what a reader with endless patience would do. It shares no code with the audit but the decision itself.
 */
export const publishAll = (structure: Structure, mostVisits: number): Published[] => {
  const cells = Object.values(structure.measures).flat()
  const decided = new Map<string, readonly string[] | undefined>()
  const all = new Map<string, Published & { behind: Map<string, Set<number>> }>()
  for (let trueVisits = fewVisits; trueVisits <= mostVisits; trueVisits += 1) {
    const visits = figureOf(trueVisits) as number
    for (const table of tablesOf(structure, [...cells, ...structure.unpublished], { visits: trueVisits })) {
      const figures = new Map(cells.map((cell) => [cell, figureOf(table[cell]!)]))
      const draft = `${visits} ${[...figures.values()].join(' ')}`
      if (!decided.has(draft)) decided.set(draft, leftOutOf(structure, { visits, figures }))
      const leftOut = decided.get(draft)
      const shown = Object.entries(structure.measures).map(([measure, own]) => (leftOut?.includes(measure) ? '-' : own.map((cell) => figures.get(cell)).join(' ')))
      const key = leftOut === undefined ? 'nothing' : `${visits} ${shown.join(' | ')}`
      const seen = all.get(key) ?? { visits, leftOut, figures, tables: 0, behind: new Map(cells.map((cell) => [cell, new Set<number>()])) }
      for (const cell of cells) seen.behind.get(cell)!.add(table[cell]!)
      seen.tables += 1
      all.set(key, seen)
    }
  }
  // Figures whose largest visits were not gone through are not complete.
  return [...all.values()].filter(({ visits, leftOut }) => leftOut === undefined || visits + 2 <= mostVisits)
}

/** The published groups "0–4", and the counts of left-out measures, that such a reader could narrow down. */
export const narrowedDown = (structure: Structure, { leftOut, figures, behind }: Published): string[] =>
  Object.entries(structure.measures).flatMap(([measure, cells]) =>
    cells.filter((cell) => {
      const values = behind.get(cell)!
      const isSmall = leftOut === undefined || leftOut.includes(measure) ? Math.min(...values) <= 4 : figures.get(cell) === smallGroup
      return isSmall && values.size < 4
    }),
  )
