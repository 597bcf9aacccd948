import type { Ending, Tally } from '../../src/core/usage/tally'
import type { ToOffice, ToVisitor } from '../../src/ipc/channel'
import type { VisitorProcess } from '../../src/office/visitor-process'
import { visits } from '../../src/office/visits'
import { fakeClock, settled } from './fake-clock'

/** A visitor process that does what a test says; numbered from 1 in the order of starting. */
export interface FakeVisitor extends VisitorProcess {
  readonly number: number
  /** Whether it says every second that it still turns. */
  turns: boolean
  /** Whether its page can be painted; one that has met with a fault is none any more. */
  hasPage(): boolean
  says(message: ToOffice): Promise<void>
  /** It is gone; `closed` where its window was closed by hand. */
  dies(closed?: boolean): Promise<void>
  /** It is painted and can be shown. */
  paints(): Promise<void>
  /** Its visitor chooses a language, and goes on to the next page. */
  chooses(): Promise<void>
}

const said = (message: ToVisitor): string => (message.kind === 'receipt' ? `receipt ${message.show}` : message.kind)

const fakeVisitor = (number: number, heard: (what: string) => void): FakeVisitor => {
  const onMessage: ((message: ToOffice) => void)[] = []
  const onGone: ((closed: boolean) => void)[] = []
  let alive = true
  let hasPage = true
  const says = (message: ToOffice) => {
    if (message.kind === 'ended' && message.how === 'fault') hasPage = false
    if (alive) for (const listener of onMessage) listener(message)
    return settled()
  }
  return {
    number,
    turns: true,
    hasPage: () => hasPage,
    processes: { leader: number, directory: `visit-${number}`, reported: [] },
    // What is said to a process that is gone is lost, as on the real line.
    say: (message) => void (alive && heard(said(message))),
    onMessage: (listener) => void onMessage.push(listener),
    onGone: (listener) => void onGone.push(listener),
    says,
    dies(closed = false) {
      const wasAlive = alive
      alive = false
      if (wasAlive) for (const listener of onGone) listener(closed)
      return settled()
    },
    paints: () => (hasPage ? says({ kind: 'ready' }) : settled()),
    chooses: () =>
      says({ kind: 'position', position: { screen: 'programme', language: 'sv', programme: 'parents', module: null, step: 0, of: 0 } }),
  }
}

/**
 * A course of visits among fakes. `road` is all that happened, in order, as in "hold 2": what the office said to
 * which visitor, what it showed itself, what it wiped and counted; `overAfter` is what had happened last when a visit was
 * said to be over. A wipe takes `wipeMs`.
 */
export const startCourse = (wipeMs = 0) => {
  const road: string[] = []
  const overAfter: (string | undefined)[] = []
  const visitors: FakeVisitor[] = []
  const counted: [Tally, Ending][] = []
  const hindered = new Set<number>()
  const slow = new Map<number, Promise<void>>()
  const clock = fakeClock(() => {
    for (const one of visitors) if (one.turns) void one.says({ kind: 'alive' })
  })
  const note = (what: string) => void road.push(what)

  const course = visits({
    start() {
      const number = visitors.length + 1
      const visitor = fakeVisitor(number, (what) => note(`${what.split(' ')[0]} ${number}${what.slice(what.split(' ')[0]!.length)}`))
      visitors.push(visitor)
      note(`start ${number}`)
      return visitor
    },
    async wipe(process) {
      const { leader } = process.processes
      note(`wipe ${leader}`)
      // The process is killed at once; that it is gone is heard of later, as of a real one.
      setImmediate(() => void visitors[leader - 1]!.dies())
      await slow.get(leader)
      if (wipeMs > 0) await clock.wait(wipeMs)
      if (hindered.has(leader)) return { ok: false, left: 'processes' }
      note(`wiped ${leader}`)
      return { ok: true }
    },
    count(tally, ending) {
      counted.push([tally, ending])
      note(`count ${ending}`)
    },
    guard: { rest: () => note('rest'), cover: () => note('cover'), fault: () => note('fault') },
    onOver: () => void overAfter.push(road.at(-1)),
    onStaff: () => note('door called'),
    onPosition: () => undefined,
    onCourse: () => undefined,
    onClosed: () => note('closed'),
    wait: clock.wait,
  })

  const visitor = (number: number): FakeVisitor => visitors[number - 1]!

  return {
    course,
    counted,
    overAfter,
    visitors,
    visitor,
    pass: clock.pass,
    /** What happened since the last time this was asked. */
    news: (): string[] => road.splice(0),
    /** The wipe of a visitor cannot be proven until the hindrance is removed. */
    hinder: (number: number) => void hindered.add(number),
    unhinder: (...numbers: number[]) => numbers.forEach((number) => hindered.delete(number)),
    /** The wipe of a visitor takes until the function it gives is called. */
    slowWipe(number: number): () => Promise<void> {
      let go: () => void = () => undefined
      slow.set(number, new Promise<void>((resolve) => (go = resolve)))
      return () => {
        go()
        return settled()
      }
    },
    /** Begins, and gives the first visitor, at the start page. */
    async begun(): Promise<FakeVisitor> {
      void course.begin()
      await visitor(1).paints()
      return visitor(1)
    },
    /** Begins; the first visitor has chosen a language, and a spare is painted. */
    async withSpare(): Promise<[FakeVisitor, FakeVisitor]> {
      void course.begin()
      await visitor(1).paints()
      await visitor(1).chooses()
      await visitor(2).paints()
      road.length = 0
      return [visitor(1), visitor(2)]
    },
  }
}
