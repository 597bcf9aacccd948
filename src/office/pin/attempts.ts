const freeTries = 5
const mostTries = 15
const firstWaitMs = 15_000

/** The wrong PINs since the last right one, or since an administrator set a new one. */
export interface Attempts {
  wrong: number
  /** When the last of them was typed, by the calendar; there only where a wait is counted from it. */
  lastWrongMs?: number
}

/** Nobody has typed a wrong PIN. */
export const noAttempts: Attempts = { wrong: 0 }

/** Whether only an administrator can open the staff area again. */
export const isLocked = ({ wrong }: Attempts): boolean => wrong >= mostTries

/** Whether a wait follows on so many wrong PINs. */
export const waits = (wrong: number): boolean => wrong >= freeTries && wrong < mostTries

const after = (wrong: number, wallMs: number): Attempts => ({ wrong, ...(waits(wrong) && { lastWrongMs: wallMs }) })

/** One more wrong PIN. */
export const withWrong = ({ wrong }: Attempts, wallMs: number): Attempts => after(Math.min(mostTries, wrong + 1), wallMs)

/**
 * What holds where the file that kept the tries is damaged: the first wait. Not locked, since a damaged disk is
 * nobody's guess and staff could not work; not nothing, or whoever can spoil the file would have five tries each time.
 */
export const afterDamage = (wallMs: number): Attempts => after(freeTries, wallMs)

/** The whole wait begins again where the last try lies ahead: then the clock was set back, and nobody knows how far. */
export const notAhead = (attempts: Attempts, wallMs: number): Attempts =>
  attempts.lastWrongMs !== undefined && attempts.lastWrongMs > wallMs ? after(attempts.wrong, wallMs) : attempts

/** How long no PIN is looked at yet, by the calendar: 15 s after the fifth wrong one, twice as long after each further one. */
export const leftMs = ({ wrong, lastWrongMs }: Attempts, wallMs: number): number =>
  lastWrongMs === undefined ? 0 : Math.max(0, lastWrongMs + firstWaitMs * 2 ** (wrong - freeTries) - wallMs)
