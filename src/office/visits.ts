import type { Ending, Tally } from '../core/usage/tally'
import type { VisitPlan } from '../core/visit/plan'
import type { CourseState } from '../ipc/staff-bridge'
import type { Position, PromptStrip } from '../ipc/visitor-bridge'
import { proofs } from './proofs'
import { takeSeat, type Seat } from './seat'
import { tryVisit } from './try-visit'
import type { VisitorProcess } from './visitor-process'
import type { WipeResult } from './wipe'

const secondMs = 1000
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
  /** Somebody at the screen calls the door to the staff area. */
  onStaff(): void
  /** The visitor on the screen went on to another page or step. */
  onPosition(position: Position): void
  /** What staff are told of the screen beneath theirs has changed. */
  onCourse(): void
  /** A window was closed by hand, which ends the kiosk. */
  onClosed(): void
  /** A visit is over, and the page that follows it has been told. */
  onOver(): void
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
  let closed = false
  let held = false
  let staffAreHere = false
  let page: keyof VisitSurroundings['guard'] = 'rest'

  /** The office itself shows something only while nobody holds the screen, or while staff are called. */
  const arrange = (): void => {
    const wanted = staffAreHere ? 'rest' : staffAreCalled() ? 'fault' : held ? 'rest' : 'cover'
    if (wanted !== page) around.guard[(page = wanted)]()
    around.onCourse()
  }

  const { wiped, purged, callStaff, staffAreCalled, unproven } = proofs({ ...around, onCall: arrange })

  const seat = (): Seat => {
    const taken: Seat = takeSeat(around.start(), {
      onLanguage() {
        if (taken !== current) return
        spare ??= seat()
        around.onCourse()
      },
      onPosition: (position) => taken === current && around.onPosition(position),
      onStaff: () => taken === current && around.onStaff(),
      onEnded: (how) => void ended(taken, how),
      onClosed: () => (taken === current ? around.onClosed() : void ended(taken, 'fault')),
    })
    return taken
  }

  /** The seat once it is painted; one that ends before that is wiped and, while it is still wanted, followed by another. */
  const painted = async (next: Seat): Promise<Seat> => {
    for (let failures = 0; !(await next.ready) && next === current; failures += 1) {
      if (failures >= patience || !(await wiped(next))) await callStaff([next])
      await around.wait(restartMs)
      if (next === current) next = current = seat()
    }
    return next
  }

  const hold = (one: Seat): Seat => {
    held = true
    if (!staffAreHere) one.process.say({ kind: 'hold' })
    arrange()
    return one
  }

  /** Gives the screen to a seat: at once, or from under the cover when it is painted and staff have done what was needed. */
  const giveScreen = async (next: Seat): Promise<Seat> => {
    if (next.isReady() && !staffAreCalled()) return hold(next)
    held = false
    arrange()
    const ready = await painted(next)
    while (staffAreCalled()) await around.wait(restartMs)
    return ready === current ? hold(ready) : ready
  }

  /** Takes the screen from whoever got it before the proof. */
  const nobody = (): Seat[] => {
    const waiting = current
    current = undefined
    held = false
    return waiting ? [waiting] : []
  }

  /** The road of every ending; gives the seat that holds the screen then, and whether every proof held at once. */
  const follow = async (gone: Seat): Promise<{ holder: Seat; proven: boolean }> => {
    const next = (current = spare ?? seat())
    spare = undefined
    gone.process.say({ kind: 'yield' })
    const shown = giveScreen(next)
    const proven = await wiped(gone)
    if (!proven) await callStaff([gone, ...nobody()])
    const holder = proven || closed ? await shown : await giveScreen((current = seat()))
    if (holder.isReady() || holder !== current) return { holder, proven }
    // It died while it waited, and its end found the road taken: it is followed in the same way.
    const later = await follow(holder)
    return { holder: later.holder, proven: proven && later.proven }
  }

  const replaceSpare = async (gone: Seat): Promise<void> => {
    spare = undefined
    if (!(await wiped(gone))) await callStaff([gone])
  }

  const ended = async (who: Seat, how: Ending): Promise<void> => {
    if (who === spare) return replaceSpare(who)
    if (who !== current || busy) return
    busy = true
    around.onCourse()
    around.count(who.tally(), how)
    const { holder, proven } = await follow(who)
    if (closed) return
    holder.process.say({ kind: 'receipt', show: proven && showsReceipt(how) ? 'wiped' : 'start' })
    busy = false
    around.onCourse()
    around.onOver()
  }

  /** Who hangs takes the road of every ending; while somebody else is on it, it is killed, and followed as one that died. */
  const endSilent = async (one: Seat): Promise<void> => {
    if (!busy || one === spare) return ended(one, 'fault')
    if (!(await wiped(one))) await callStaff([one])
  }

  const watch = async (): Promise<void> => {
    for (;;) {
      await around.wait(secondMs)
      for (const one of [current, spare]) if (one?.secondPassed()) void endSilent(one)
    }
  }

  return {
    /**
     * Starts the first visitor process; before any window, since it takes longest. Where an earlier run of the kiosk left
     * something, only when its `purge` is proven.
     */
    async begin(purge?: () => Promise<WipeResult>): Promise<void> {
      if (purge) await purged(purge)
      if (closed) return
      current = seat()
      // Nothing was there before it that could have to be wiped.
      current.process.say({ kind: 'first' })
      void watch()
      const holder = await giveScreen(current)
      holder.process.say({ kind: 'receipt', show: 'start' })
      busy = false
    },
    /** What is on the screen, for staff: nothing of what the visitor does. */
    state: (): CourseState => (staffAreCalled() ? 'fault' : busy ? 'ending' : current?.hasBegun() ? 'visit' : 'free'),
    /** Staff take the screen, or give it back: whoever holds it waits beneath meanwhile, and its clock stands still. */
    staff(areHere: boolean): void {
      staffAreHere = areHere
      if (held) current?.process.say({ kind: areHere ? 'yield' : 'hold' })
      arrange()
    },
    /** Staff hand the screen over to a planned visit: to the page that nobody has touched yet. */
    handOver(plan: VisitPlan, strip: PromptStrip): boolean {
      if (busy || staffAreCalled() || !current || current.hasBegun()) return false
      current.process.say({ kind: 'plan', plan, strip })
      return true
    },
    /** Staff end the visit on the screen. */
    end: (): void => void (current && ended(current, 'left')),
    /** Whether a visit that is started now comes to its page and is proven gone; nobody sees it. */
    tryVisit: (): Promise<boolean> => tryVisit({ ...around, wiped }),
    /** Ends everything, for closing the kiosk: counts the running visit and wipes every process. */
    async close(): Promise<void> {
      if (current) around.count(current.tally(), 'left')
      const all = new Set([...unproven(), current, spare])
      busy = closed = true
      current = spare = undefined
      await Promise.all([...all].map((one) => one && around.wipe(one.process)))
    },
  }
}
