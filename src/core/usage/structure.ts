import { tablesUnder, type Rule, type Tables } from './possible'

/** The closed lists that the measures count by. */
export interface Lists {
  /** Every programme with its modules. */
  programmes: Readonly<Record<string, readonly string[]>>
  languages: readonly string[]
  endings: readonly string[]
  felt: readonly string[]
}

/** The counts of one table and what ties them to each other. */
export interface Structure {
  /** The counts of each measure, in the order in which they are published. */
  measures: Readonly<Record<string, readonly string[]>>
  /** Counts that are nobody's measure but tie others together. */
  unpublished: readonly string[]
  rules: readonly Rule[]
  /** The tables that the rules allow. */
  tables: Tables
}

const by = (measure: string, keys: readonly string[]): string[] => keys.map((key) => `${measure}:${key}`)

const asMany = (one: readonly string[], other: readonly string[]): Rule[] => [
  { more: one, less: other },
  { more: other, less: one },
]

const rulesOfProgramme = (id: string, modules: readonly string[]): Rule[] => {
  const [programme, someCompleted] = [`programme:${id}`, `some-completed:${id}`]
  return [
    // A visit opens at least one module of its programme, and no other programme's are counted.
    { more: by('opened', modules), less: [programme] },
    { more: [programme], less: [someCompleted] },
    { more: by('completed', modules), less: [someCompleted] },
    ...modules.flatMap((module) => [
      { more: [programme], less: [`opened:${module}`] },
      { more: [`opened:${module}`], less: [`completed:${module}`] },
      { more: [someCompleted], less: [`completed:${module}`] },
    ]),
  ]
}

/**
 * What ties the counts of a table together, as anyone can read in `tally.ts`; a reader of the statistics is
 * assumed to know it. `some-completed` is the number of a programme's visits with at least one completed module:
 * nobody counts it, but without it the rules would allow tables that no visits can make. What is added to
 * `tally.ts` and binds counts further must be added here. Errors: none.
 */
export const structureOf = ({ programmes, languages, endings, felt }: Lists): Structure => {
  const [ids, modules] = [Object.keys(programmes), Object.values(programmes).flat()]
  const measures = {
    programme: by('programme', ids),
    language: by('language', languages),
    ending: by('ending', endings),
    opened: by('opened', modules),
    completed: by('completed', modules),
    felt: by('felt', felt),
  }
  const unpublished = by('some-completed', ids)
  const rules = [
    ...[measures.programme, measures.language, measures.ending].flatMap((cells) => asMany(['visits'], cells)),
    ...Object.entries(programmes).flatMap(([id, ofIt]) => rulesOfProgramme(id, ofIt)),
    { more: unpublished, less: measures.felt },
  ]
  return { measures, unpublished, rules, tables: tablesUnder(rules, ['visits', ...unpublished, ...Object.values(measures).flat()]) }
}
