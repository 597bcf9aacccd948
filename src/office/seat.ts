import type { Position } from '../ipc/visitor-bridge'
import type { ToOffice } from '../ipc/channel'
import { emptyTally, noted, type Ending, type Tally } from '../core/usage/tally'
import type { VisitorProcess } from './visitor-process'

/** A visitor process has this long to say that it still turns, in milliseconds. */
const silenceLimitMs = 10_000

/** What a seat reports to the office. */
export interface SeatEvents {
  onLanguage(): void
  onStaff(): void
  /** The visitor went on to another page or step. */
  onPosition(position: Position): void
  onEnded(how: Ending): void
  onClosed(): void
}

/** A visitor process with what the office keeps of its visit: ids to count, and whether it is alive. */
export interface Seat {
  readonly process: VisitorProcess
  /** Resolves to `true` when its page is painted, to `false` when it ended before. */
  readonly ready: Promise<boolean>
  isReady(): boolean
  isSilent(nowMs: number): boolean
  /** Whether a visitor has begun: has chosen a language. */
  hasBegun(): boolean
  tally(): Tally
}

/** Puts a visitor process on a seat: keeps its tally, tells what happens to it. */
export const takeSeat = (process: VisitorProcess, events: SeatEvents, nowMs: () => number): Seat => {
  let tally = emptyTally
  let lastSignMs = nowMs()
  let isReady = false
  let hasBegun = false
  let settle: (painted: boolean) => void = () => undefined
  const ready = new Promise<boolean>((resolve) => (settle = resolve))

  const heard: { [K in ToOffice['kind']]?: (message: Extract<ToOffice, { kind: K }>) => void } = {
    ready() {
      isReady = true
      settle(true)
    },
    position({ position }) {
      events.onPosition(position)
      if (position.language === null) return
      hasBegun = true
      events.onLanguage()
    },
    usage(message) {
      tally = message.events.reduce(noted, tally)
    },
    staff: () => events.onStaff(),
    ended: ({ how }) => events.onEnded(how),
  }

  process.onMessage((message) => {
    lastSignMs = nowMs()
    ;(heard[message.kind] as ((message: ToOffice) => void) | undefined)?.(message)
  })
  process.onGone((closed) => {
    isReady = false
    settle(false)
    if (closed) events.onClosed()
    else events.onEnded('fault')
  })
  return {
    process,
    ready,
    isReady: () => isReady,
    isSilent: (atMs) => atMs - lastSignMs > silenceLimitMs,
    hasBegun: () => hasBegun,
    tally: () => tally,
  }
}
