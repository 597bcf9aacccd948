import { catalogue, type ModuleId, type ProgrammeId } from '../programme/catalogue'
import type { Felt } from '../step/felt'
import type { Language } from '../text/language'
import type { UsageEvent } from './event'
import type { Cell, CountedEnding } from './measures'

/** How a visit ended, as the office knows it: by the visitor, by hiding, by a clock, or by a fault or a kill. */
export type Ending = 'finished' | 'left' | 'hidden' | 'idle' | 'cap' | 'fault'

/** What the running visit will add to the counts; a few ids in the office's memory, gone when the visit is counted. */
export interface Tally {
  /** The programme and language of the first opened module; a visit without one is not counted at all. */
  first: { programme: ProgrammeId; language: Language } | null
  opened: readonly ModuleId[]
  completed: readonly ModuleId[]
  felt: Felt | null
}

/** The tally of a visit in which nothing has been opened. */
export const emptyTally: Tally = { first: null, opened: [], completed: [], felt: null }

const programmeOf = (module: ModuleId): ProgrammeId =>
  (Object.keys(catalogue) as ProgrammeId[]).find((id) => (catalogue[id] as readonly ModuleId[]).includes(module))!

/**
 * Notes an event of the running visit, each thing once. A visit belongs to the programme of its first opened
 * module, and modules of other programmes are left aside: so a module's count never exceeds its programme's, which
 * `structure.ts` relies on. An event that does not fit changes nothing.
 */
export const noted = (tally: Tally, event: UsageEvent): Tally => {
  switch (event.kind) {
    case 'module-opened': {
      const { module, language } = event
      const first = tally.first ?? { programme: programmeOf(module), language }
      if (tally.opened.includes(module) || programmeOf(module) !== first.programme) return tally
      return { ...tally, first, opened: [...tally.opened, module] }
    }
    case 'module-completed':
      if (!tally.opened.includes(event.module) || tally.completed.includes(event.module)) return tally
      return { ...tally, completed: [...tally.completed, event.module] }
    case 'felt':
      return { ...tally, felt: event.felt }
  }
}

/** Hidden, idle and cap are one count: whether somebody hid the screen must not be told from having walked away. */
const countedEnding = (ending: Ending): CountedEnding =>
  ending === 'hidden' || ending === 'idle' || ending === 'cap' ? 'hidden-or-idle' : ending

/** The counts that an ended visit raises by one, each at most once; none where no module was opened. */
export const settled = ({ first, opened, completed, felt }: Tally, ending: Ending): Cell[] => {
  if (first === null) return []
  return [
    'visits',
    `programme:${first.programme}`,
    `language:${first.language}`,
    `ending:${countedEnding(ending)}`,
    ...opened.map((module): Cell => `opened:${module}`),
    ...completed.map((module): Cell => `completed:${module}`),
    ...(felt !== null && completed.length > 0 ? [`felt:${felt}` as const] : []),
  ]
}
