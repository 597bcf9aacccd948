import type { Position } from '../ipc/visitor-bridge'
import type { ToOffice } from '../ipc/channel'
import { emptyTally, noted, type Ending, type Tally } from '../core/usage/tally'
import type { VisitorProcess } from './visitor-process'

/** A visitor process has this long to say that it still turns. */
const silenceLimitSeconds = 10

/** Its first page may take longer: a computer that was just switched on is slow. */
const startLimitSeconds = 60

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
  /** Whether its page is there: painted, and neither it nor its process has ended since. */
  isReady(): boolean
  /**
   * A second has passed; says once that there were too many without a sign of life. Seconds are counted rather than times
   * compared, so that neither a computer that wakes from sleep nor an office that was busy itself takes anybody for dead.
   */
  secondPassed(): boolean
  /** Whether a visitor has begun: has chosen a language. */
  hasBegun(): boolean
  tally(): Tally
}

/** Puts a visitor process on a seat: keeps its tally, tells what happens to it. */
export const takeSeat = (process: VisitorProcess, events: SeatEvents): Seat => {
  let tally = emptyTally
  let silentSeconds = 0
  let isReady = false
  let hasBegun = false
  let settle: (painted: boolean) => void = () => undefined
  const ready = new Promise<boolean>((resolve) => (settle = resolve))

  /** Its page is there, or is no more. */
  const has = (page: boolean): void => {
    isReady = page
    settle(page)
  }

  const heard: { [K in ToOffice['kind']]?: (message: Extract<ToOffice, { kind: K }>) => void } = {
    ready: () => has(true),
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
    ended({ how }) {
      if (how === 'fault') has(false)
      events.onEnded(how)
    },
  }

  process.onMessage((message) => {
    ;(heard[message.kind] as ((message: ToOffice) => void) | undefined)?.(message)
    // That its process turns does not bring a page that is not painted.
    if (isReady) silentSeconds = 0
  })
  process.onGone((closed) => {
    has(false)
    if (closed) events.onClosed()
    else events.onEnded('fault')
  })
  return {
    process,
    ready,
    isReady: () => isReady,
    secondPassed: () => (silentSeconds += 1) === (isReady ? silenceLimitSeconds : startLimitSeconds) + 1,
    hasBegun: () => hasBegun,
    tally: () => tally,
  }
}
