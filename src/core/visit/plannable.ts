import type { PlanFor } from './plan'
import type { ProgrammeId } from '../programme/catalogue'
import type { ModuleHead } from '../programme/module'

/** The modules that two parents can go through at one screen, with staff. Source: programme.md § 2. */
export const jointModules: readonly string[] = ['p16', 'p17']

/** The programmes of those who come. The smallest never sit alone; with an adult beside them the older ones do not sit at all. */
export const programmesFor: Record<PlanFor, readonly ProgrammeId[]> = {
  parent: ['parents'],
  'both-parents': ['parents'],
  child: ['nxt-6-8', 'nxt-9-12', 'nxt-13-17'],
  'child-with-adult': ['mini', 'nxt-6-8'],
}

/**
 * Whether a module can be planned for those who come, by the rules of who may sit in with a child, and of what waits
 * while an interview by the police is ahead. Source: programme.md §§ 2 and 3.
 */
export const canBePlanned = (head: ModuleHead, who: PlanFor, interviewAhead: boolean): boolean => {
  if (interviewAhead && head.notBeforeInterview) return false
  if (who === 'both-parents') return jointModules.includes(head.id)
  return who !== 'child-with-adult' || head.company !== 'alone'
}
