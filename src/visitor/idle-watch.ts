import type { IdleTimes } from '../ipc/profile'
import type { TellVisitor } from '../ipc/visitor-bridge'
import { hideKey, type Key } from './hide-key'
import { idleClock, type Company, type IdleNews } from './idle-clock'
import type { OfficeLine } from './office-line'

const tickMs = 250

const signsOfLife = new Set(['keyDown', 'rawKeyDown', 'mouseDown', 'mouseWheel', 'touchStart', 'gestureTap', 'pointerDown'])

/** The clock and the Esc key of a visit, wired to its page and to the office; it rests until the visit starts. */
export const idleWatch = (times: IdleTimes, line: OfficeLine) => {
  const nowMs = () => performance.now()
  const hides = { before: hideKey(), input: hideKey() }
  let clock: ReturnType<typeof idleClock> | undefined
  let tell: TellVisitor = () => undefined
  let watching = false
  let resting = false
  let planned: Company = 'alone'
  let company: Company = planned

  const pass = (news: IdleNews[]) => {
    for (const one of news) {
      if (one.kind === 'warning') tell('idle', one.secondsLeft)
      if (one.kind === 'calm') tell('idle', null)
      if (one.kind === 'cap') tell('cap', one.minutesLeft)
      if (one.kind === 'over') line.say({ kind: 'ended', how: one.why })
    }
  }

  const begin = () => {
    clock = idleClock(times, nowMs())
    clock.with(company)
  }

  return {
    /** Begins to watch for the first touch; a start page that nobody has touched is left alone. */
    start(teller: TellVisitor): void {
      tell = teller
      watching = true
      setInterval(() => clock && !resting && pass(clock.tick(nowMs())), tickMs)
    },
    /** While staff have the screen nobody can touch the page; when they give it back, the time without input begins anew. */
    rest(on: boolean): void {
      resting = on
      if (clock && !on) pass(clock.input(nowMs()))
    },
    /**
     * Input of the visitor. The first touch begins the clock, on the start page too, since even a larger text
     * would tell the next visitor something. A pointer that only moves is no sign of life.
     */
    input(type?: string): void {
      if (type !== undefined && !signsOfLife.has(type)) return
      if (clock) pass(clock.input(nowMs()))
      else if (watching) begin()
    },
    pause: (on: boolean): void => clock?.pause(on),
    /** Who staff said is with the visitor as they handed the screen over; the clock begins with it. */
    handedOver(who: Company): void {
      planned = who
      company = who
      begin()
    },
    /** Whether a programme is open in which an adult sits beside a small child. */
    withAdult(on: boolean): void {
      company = on && planned === 'alone' ? 'adult' : planned
      clock?.with(company)
    },
    /**
     * Whether a key ended the visit by hiding it. A press at the keyboard is told twice, `before` the page sees it
     * and as its `input`; one that a program sends (a switch, an eye tracker) only as input. Each is counted alone.
     */
    key(key: Key, told: 'before' | 'input' = 'before'): boolean {
      const hidden = hides[told](key, nowMs())
      if (hidden) line.say({ kind: 'ended', how: 'hidden' })
      return hidden
    },
  }
}

/** The clock and the Esc key of a visit. */
export type IdleWatch = ReturnType<typeof idleWatch>
