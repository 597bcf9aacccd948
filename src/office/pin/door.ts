import type { FileProblem, Outcome } from '../durable-file'
import type { SlotTrouble } from '../two-slot-adapter'
import { afterDamage, isLocked, leftMs, noAttempts, notAhead, withWrong, type Attempts } from './attempts'
import { attemptsFile, type AttemptsStore } from './attempts-store'
import { verifyPin } from './pin'

/** Two clocks: the calendar, which can be set, and the time of this run, which cannot. */
export interface Clocks {
  wallMs: number
  runMs: number
}

/** What follows on a PIN: `wait` in seconds; `problem` where the try could not be kept, and so was not looked at. */
export type DoorAnswer = 'open' | 'wrong' | 'locked' | { wait: number } | { problem: FileProblem }

/** The door to the staff area. */
export interface Door {
  /** How it stands, with nothing tried: `open` is never among it. */
  look(): 'ready' | Exclude<DoorAnswer, 'open' | 'wrong'>
  try(pin: string): DoorAnswer
  /** What staff should be told about the file that keeps the tries. */
  troubles(): readonly SlotTrouble[]
}

/** What a door is made of. */
export interface DoorParts {
  /** The hash in `office.json`, read anew for each try, since an administrator may set another one meanwhile. */
  pin: () => string
  attempts: AttemptsStore
  now?: () => Clocks
}

/** Whole milliseconds: a fraction, added and taken away again, can leave a moment more than a wait has. */
const clocks = (): Clocks => ({ wallMs: Date.now(), runMs: Math.round(performance.now()) })

/**
 * Opens nothing by itself: it looks at PINs. A try is kept as a wrong one before it is looked at, so that cutting the
 * power in between gives no free guess, and a full disk none either. The wait is counted by the calendar once, when the
 * tries are first seen in this run, and from then on by a clock that nobody can set.
 */
export const openDoor = ({ pin, attempts: store, now = clocks }: DoorParts): Door => {
  let troubles: SlotTrouble[] = []
  let seen: { attempts: Attempts; untilMs: number } | undefined

  const isSeen = (attempts: Attempts): boolean =>
    seen !== undefined && seen.attempts.wrong === attempts.wrong && seen.attempts.lastWrongMs === attempts.lastWrongMs

  const see = (attempts: Attempts, { wallMs, runMs }: Clocks): void => {
    if (!isSeen(attempts)) seen = { attempts, untilMs: runMs + leftMs(attempts, wallMs) }
  }

  const save = (attempts: Attempts, at: Clocks): Outcome => {
    const saved = store.save(attempts)
    if (saved.ok) see(attempts, at)
    return saved
  }

  const leftSeconds = ({ runMs }: Clocks): number => Math.ceil(Math.max(0, (seen?.untilMs ?? 0) - runMs) / 1000)

  const standing = (at: Clocks): { ok: true; attempts: Attempts } | { ok: false; problem: FileProblem } => {
    const kept = store.read()
    if ('problem' in kept) return { ok: false, problem: kept.problem }
    if ('fault' in kept) troubles = [{ slot: attemptsFile, fault: kept.fault }]
    // What this run has seen itself is better than what a damaged file leaves to guess.
    const known = 'fault' in kept ? (seen?.attempts ?? afterDamage(at.wallMs)) : kept.attempts
    const attempts = isSeen(known) ? known : notAhead(known, at.wallMs)
    see(attempts, at)
    if ('fault' in kept || attempts !== known) {
      const saved = save(attempts, at)
      if (!saved.ok) return saved
    }
    return { ok: true, attempts }
  }

  const answer = (attempts: Attempts, at: Clocks): 'locked' | { wait: number } | undefined => {
    if (isLocked(attempts)) return 'locked'
    const wait = leftSeconds(at)
    return wait > 0 ? { wait } : undefined
  }

  standing(now())
  return {
    troubles: () => troubles,
    look() {
      const at = now()
      const before = standing(at)
      return before.ok ? (answer(before.attempts, at) ?? 'ready') : { problem: before.problem }
    },
    try(typed) {
      const at = now()
      const before = standing(at)
      if (!before.ok) return { problem: before.problem }
      const closed = answer(before.attempts, at)
      if (closed) return closed
      const counted = withWrong(before.attempts, at.wallMs)
      const kept = save(counted, at)
      if (!kept.ok) return { problem: kept.problem }
      if (!verifyPin(typed, pin())) return answer(counted, at) ?? 'wrong'
      save(noAttempts, at)
      return 'open'
    },
  }
}
