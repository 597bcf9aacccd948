import type { IdleTimes } from '../ipc/profile'

/** Who is with the visitor: nobody, an adult beside a small child, staff. */
export type Company = 'alone' | 'adult' | 'staff'

/** What the clock says when something has to happen. */
export type IdleNews =
  { kind: 'warning'; secondsLeft: number } | { kind: 'calm' } | { kind: 'cap'; minutesLeft: number } | { kind: 'over'; why: 'idle' | 'cap' }

const capNoticeMinutes = 5
const secondMs = 1000
const minuteMs = 60 * secondMs

/**
 * Watches that a visit does not stand open to the next person: without input a countdown begins, any input ends
 * it, as often as wanted; a longest time is announced five minutes before. Time is passed in, in milliseconds of
 * a clock that never jumps; `tick` is called about once a second and says what is new.
 */
export const idleClock = (times: IdleTimes, startMs: number) => {
  let lastInputMs = startMs
  let paused = false
  let company: Company = 'alone'
  let warned: number | null = null
  let announced = false

  const unpausedSeconds: Record<Company, number> = { alone: times.aloneSeconds, adult: times.withAdultSeconds, staff: times.guidedSeconds }
  const limitMs = () => Math.max(paused ? times.pauseSeconds : 0, unpausedSeconds[company]) * secondMs
  const capMs = () => (company === 'staff' ? times.guidedCapMinutes : times.capMinutes) * minuteMs

  const idleNews = (nowMs: number): IdleNews[] => {
    const overMs = nowMs - lastInputMs - limitMs()
    const secondsLeft = Math.max(0, Math.ceil(times.warningSeconds - overMs / secondMs))
    if (overMs < 0 || secondsLeft === warned) return []
    if (secondsLeft === 0) return [{ kind: 'over', why: 'idle' }]
    warned = secondsLeft
    return [{ kind: 'warning', secondsLeft }]
  }

  const capNews = (nowMs: number): IdleNews[] => {
    const leftMs = startMs + capMs() - nowMs
    if (leftMs <= 0) return [{ kind: 'over', why: 'cap' }]
    if (announced || leftMs > capNoticeMinutes * minuteMs) return []
    announced = true
    return [{ kind: 'cap', minutesLeft: Math.ceil(leftMs / minuteMs) }]
  }

  return {
    /** A key, a touch, a click, speech: the countdown is gone. */
    input(nowMs: number): IdleNews[] {
      lastInputMs = nowMs
      if (warned === null) return []
      warned = null
      return [{ kind: 'calm' }]
    },
    /** The pause page may stand still for longer. */
    pause(on: boolean): void {
      paused = on
    },
    /** Whoever is beside the visitor talks with them, and both leave the screen alone meanwhile. */
    with(who: Company): void {
      company = who
    },
    tick: (nowMs: number): IdleNews[] => [...capNews(nowMs), ...idleNews(nowMs)],
  }
}
