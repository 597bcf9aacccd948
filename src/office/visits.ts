import type { Ending, Tally } from '../core/usage/tally'
import { takeSeat, type Seat } from './seat'
import type { VisitorProcess } from './visitor-process'
import type { WipeResult } from './wipe'

const watchEveryMs = 1000
const faultRetryMs = 3000
const restartMs = 500
const patience = 5

/** What the course of visits needs; passed in, so that it can be followed in a test without a screen. */
export interface VisitSurroundings {
  /** Starts a visitor process and tells it the office's profile. */
  start(): VisitorProcess
  wipe(visitor: VisitorProcess): Promise<WipeResult>
  /** Counts an ended visit. */
  count(tally: Tally, ending: Ending): void
  /** What the office shows itself: nothing, a neutral cover, or the call for staff. */
  guard: { rest(): void; cover(): void; fault(): void }
  /** A window was closed by hand, which ends the kiosk. */
  onClosed(): void
  nowMs(): number
  wait(ms: number): Promise<unknown>
}

/** After hiding or walking away no receipt is shown: it would tell that somebody was here. */
const showsReceipt = (how: Ending): boolean => how !== 'hidden' && how !== 'idle'

/**
 * The course of visits: one visitor holds the screen, a spare waits, and every ending takes the same road: the
 * spare is shown at once, waiting; the visit is counted, ended, wiped and proven gone; only then does the spare
 * say so and start. If the proof fails, staff are called and nobody starts until it holds.
 */
export const visits = (around: VisitSurroundings) => {
  let current: Seat | undefined
  let spare: Seat | undefined
  let busy = true

  const seat = (): Seat => {
    const taken: Seat = takeSeat(
      around.start(),
      {
        onLanguage: () => void (taken === current && (spare ??= seat())),
        onEnded: (how) => void ended(taken, how),
        onClosed: () => (taken === current ? around.onClosed() : void ended(taken, 'fault')),
      },
      around.nowMs,
    )
    return taken
  }

  const calledStaff = async (visitors: Seat[]): Promise<void> => {
    around.guard.fault()
    for (const one of visitors) {
      while (!(await around.wipe(one.process)).ok) await around.wait(faultRetryMs)
    }
  }

  /** The seat once it is painted; one that ends before that is wiped and followed by another. */
  const painted = async (next: Seat): Promise<Seat> => {
    for (let failures = 0; !(await next.ready); failures += 1) {
      if (failures >= patience || !(await around.wipe(next.process)).ok) await calledStaff([next])
      await around.wait(restartMs)
      next = current = seat()
    }
    return next
  }

  /** Gives the screen to a seat, under the cover for as long as it is not painted. */
  const giveScreen = async (next: Seat): Promise<Seat> => {
    if (!next.isReady()) around.guard.cover()
    const holder = await painted(next)
    holder.process.say({ kind: 'hold' })
    around.guard.rest()
    return holder
  }

  const replaceSpare = async (gone: Seat): Promise<void> => {
    spare = undefined
    if (!(await around.wipe(gone.process)).ok) await calledStaff([gone])
  }

  const ended = async (who: Seat, how: Ending): Promise<void> => {
    if (who === spare) return replaceSpare(who)
    if (who !== current || busy) return
    busy = true
    around.count(who.tally(), how)
    const next = (current = spare ?? seat())
    spare = undefined
    who.process.say({ kind: 'yield' })
    const shown = giveScreen(next)
    const proof = await around.wipe(who.process)
    if (!proof.ok) await calledStaff([who, next])
    const holder = proof.ok ? await shown : await giveScreen((current = seat()))
    holder.process.say({ kind: 'receipt', show: proof.ok && showsReceipt(how) ? 'wiped' : 'start' })
    busy = false
  }

  const watch = async (): Promise<void> => {
    for (;;) {
      await around.wait(watchEveryMs)
      for (const one of [current, spare]) {
        if (one?.isSilent(around.nowMs())) await around.wipe(one.process)
      }
    }
  }

  return {
    /** Starts the first visitor process; before any window, since it takes longest. */
    async begin(): Promise<void> {
      current = seat()
      void watch()
      const holder = await giveScreen(current)
      holder.process.say({ kind: 'receipt', show: 'start' })
      busy = false
    },
    /** Ends everything, for closing the kiosk: counts the running visit and wipes every process. */
    async close(): Promise<void> {
      busy = true
      if (current) around.count(current.tally(), 'left')
      for (const one of [current, spare]) if (one) await around.wipe(one.process)
    },
  }
}
