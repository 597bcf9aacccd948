import { catalogue, type ModuleId, type ProgrammeId } from '../programme/catalogue'
import type { Felt } from '../step/felt'
import { languages, type Language } from '../text/language'
import { structureOf } from './structure'

/** The ways of ending that are told apart in the counts. */
export const countedEndings = ['finished', 'left', 'hidden-or-idle', 'fault'] as const

/** A way of ending as it is counted. */
export type CountedEnding = (typeof countedEndings)[number]

const felt: readonly Felt[] = ['better', 'same', 'worse']

/** The name of one count: a measure and, after a colon, one of its keys; visits have no keys. */
export type Cell =
  | 'visits'
  | `programme:${ProgrammeId}`
  | `language:${Language}`
  | `ending:${CountedEnding}`
  | `opened:${ModuleId}`
  | `completed:${ModuleId}`
  | `felt:${Felt}`

/** The name of a measure. */
export type MeasureId = Cell extends infer C ? (C extends `${infer M}:${string}` ? M : C) : never

/** A counted thing in a sentence; shown, published and kept in PRIVACY.md exactly as it stands here. */
export interface Measure {
  /** What the counts are told apart by; empty for visits. */
  keys: readonly string[]
  sv: string
  en: string
}

/**
 * Everything that is ever counted, per calendar month, each measure on its own. The list is closed: a count that
 * is not here cannot be written, published or sent. Unit: visits. Source: privacy.md, "Counts".
 */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  visits: {
    keys: [],
    sv: 'Besök där minst en modul öppnades.',
    en: 'Visits in which at least one module was opened.',
  },
  programme: {
    keys: Object.keys(catalogue),
    sv: 'Besök per program; ett besök hör till det program vars modul öppnades först.',
    en: 'Visits per programme; a visit belongs to the programme whose module was opened first.',
  },
  language: {
    keys: languages,
    sv: 'Besök per språk; det språk som gällde när den första modulen öppnades.',
    en: 'Visits per language; the language in use when the first module was opened.',
  },
  ending: {
    keys: countedEndings,
    sv: 'Besök per sätt att sluta: avslutat till slutet (finished), avslutat i förtid (left), dolt, övergivet eller längre än den längsta tiden – räknat tillsammans (hidden-or-idle), tekniskt fel (fault).',
    en: 'Visits per way of ending: finished, left before the end (left), hidden, walked away from or longer than the longest time – counted together (hidden-or-idle), technical fault (fault).',
  },
  opened: {
    keys: Object.values(catalogue).flat(),
    sv: 'Besök där modulen öppnades; varje modul räknas högst en gång per besök, och bara moduler i besökets eget program.',
    en: "Visits in which the module was opened; each module counts once a visit at most, and only modules of the visit's own programme.",
  },
  completed: {
    keys: Object.values(catalogue).flat(),
    sv: 'Besök där modulens avslutande fråga nåddes; varje modul räknas högst en gång per besök.',
    en: "Visits in which the module's closing question was reached; each module counts once a visit at most.",
  },
  felt: {
    keys: felt,
    sv: 'Besök där frågan i början och i slutet av en modul fick var sitt svar: om det då kändes bättre (better), likadant (same) eller sämre (worse). Den senaste modulen gäller, och svaren själva sparas aldrig.',
    en: 'Visits in which the question at the start and at the end of a module was answered: whether it then felt better, the same or worse. The latest such module counts, and the answers themselves are never kept.',
  },
}

/** The counts of every measure except visits, in the order in which they are published, and what ties them together. */
export const structure = structureOf({ programmes: catalogue, languages, endings: countedEndings, felt })
