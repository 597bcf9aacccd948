import type { ModuleId, ProgrammeId } from '../programme/catalogue'
import type { Felt } from '../step/check-in'
import type { Language } from '../text/language'
import type { UsageEvent } from './event'

/** How a visit ended. */
export type Ending = 'finished' | 'left' | 'hidden' | 'idle' | 'cap' | 'fault'

/** What a running visit will add to the counts: ids, once each, in memory only. */
export interface Tally {
  programme: ProgrammeId | null
  language: Language | null
  opened: readonly ModuleId[]
  completed: readonly ModuleId[]
  felt: Felt | null
}

/** The tally of a visit in which nothing was opened yet; it counts as nothing. */
export const emptyTally: Tally = { programme: null, language: null, opened: [], completed: [], felt: null }
export const noted = (tally: Tally, _event: UsageEvent): Tally => tally
