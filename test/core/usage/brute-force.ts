import { fewVisits, leftOutOf } from '../../../src/core/usage/disclose'
import { figureOf, smallGroup, type Figure } from '../../../src/core/usage/figure'
import type { Structure } from '../../../src/core/usage/structure'

/** What a reader gets of one period, and everything that lies behind the same publication. */
export interface Published {
  /** The rounded number of visits; one of several where it is not published. */
  visits: number
  /** `undefined` where nothing of the period is published. */
  leftOut: readonly string[] | undefined
  figures: ReadonlyMap<string, Figure>
  tables: number
  /** For each count the values it has in some table that is published exactly so, left-out measures included. */
  behind: ReadonlyMap<string, ReadonlySet<number>>
}

/** Calls back with every table of so many visits: all numbers for all counts, dropped as soon as a rule is broken. */
const eachTable = (structure: Structure, names: readonly string[], visits: number, back: (table: readonly number[]) => void): void => {
  const rules = structure.rules.map(({ more, less }) => [more, less].map((cells) => cells.map((cell) => names.indexOf(cell))))
  const decidedAt = names.map((_, last) => rules.filter((sides) => Math.max(...sides.flat()) === last))
  const table = names.map(() => 0)
  const sum = (indices: readonly number[]) => indices.reduce((total, index) => total + table[index]!, 0)
  const fill = (at: number): void => {
    if (at === names.length) return back(table)
    for (let count = at === 0 ? visits : 0; count <= visits; count += 1) {
      table[at] = count
      if (decidedAt[at]!.every(([more, less]) => sum(more!) >= sum(less!))) fill(at + 1)
    }
  }
  fill(0)
}

/**
 * Publishes every table that there is up to a number of visits and puts together those that are published alike:
 * what a reader with endless patience would do. It shares no code with the audit but the decision itself.
 */
export const publishAll = (structure: Structure, mostVisits: number, decideOn = leftOutOf): Published[] => {
  const cells = Object.values(structure.measures).flat()
  const names = ['visits', ...cells, ...structure.unpublished]
  type Growing = Omit<Published, 'behind'> & { behind: Map<string, Set<number>> }
  const [decided, all] = [new Map<string, Growing>(), new Map<string, Growing>()]

  const decide = (visits: number, figures: Map<string, Figure>): Growing => {
    const leftOut = decideOn(structure, { visits, figures })
    const shown = Object.entries(structure.measures).map(([measure, own]) =>
      leftOut?.includes(measure) ? '-' : own.map((cell) => figures.get(cell)).join(' '),
    )
    const key = leftOut === undefined ? 'nothing' : `${visits} ${shown.join(' | ')}`
    const publication: Growing = all.get(key) ?? {
      visits,
      leftOut,
      figures,
      tables: 0,
      behind: new Map(cells.map((cell) => [cell, new Set<number>()])),
    }
    all.set(key, publication)
    return publication
  }

  for (let trueVisits = fewVisits; trueVisits <= mostVisits; trueVisits += 1) {
    const visits = figureOf(trueVisits) as number
    eachTable(structure, names, trueVisits, (table) => {
      const own = table.slice(1, cells.length + 1)
      const draft = `${visits} ${own.map(figureOf).join(' ')}`
      const publication = decided.get(draft) ?? decide(visits, new Map(cells.map((cell, at) => [cell, figureOf(own[at]!)])))
      decided.set(draft, publication)
      publication.tables += 1
      cells.forEach((cell, at) => publication.behind.get(cell)!.add(own[at]!))
    })
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
