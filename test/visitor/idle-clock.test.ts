import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idleClock, type IdleNews } from '../../src/visitor/idle-clock'
import type { IdleTimes } from '../../src/ipc/profile'

const times: IdleTimes = {
  warningSeconds: 60,
  aloneSeconds: 180,
  withAdultSeconds: 360,
  guidedSeconds: 900,
  pauseSeconds: 600,
  capMinutes: 120,
  guidedCapMinutes: 180,
}
const second = 1000
const minute = 60 * second

/** Lets a clock tick once a second from one time to another, and gives all that it said. */
const ticked = (clock: ReturnType<typeof idleClock>, fromMs: number, toMs: number): IdleNews[] => {
  const news: IdleNews[] = []
  for (let atMs = fromMs; atMs <= toMs; atMs += second) news.push(...clock.tick(atMs))
  return news
}

describe('a visitor who has walked away', () => {
  test('is not warned for three minutes', () => expect(ticked(idleClock(times, 0), 0, 180 * second - 1)).toEqual([]))

  test('is counted down for a whole minute, second by second, and the visit is over at its end', () => {
    const countdown = Array.from({ length: 60 }, (_, index) => ({ kind: 'warning', secondsLeft: 60 - index }))
    expect(ticked(idleClock(times, 0), 0, 240 * second)).toEqual([...countdown, { kind: 'over', why: 'idle' }])
  })

  test('is told every number once, however often the clock ticks', () => {
    const clock = idleClock(times, 0)
    const at = [180_000, 180_250, 180_500, 180_750, 181_000].map((ms) => clock.tick(ms))
    expect(at.flat()).toEqual([
      { kind: 'warning', secondsLeft: 60 },
      { kind: 'warning', secondsLeft: 59 },
    ])
  })

  test('has no visit any more after the computer slept', () => {
    expect(idleClock(times, 0).tick(60 * minute)).toContainEqual({ kind: 'over', why: 'idle' })
  })
})

describe('a visitor who is there', () => {
  test('is told that the countdown is gone, with any input, also in its last second', () => {
    const clock = idleClock(times, 0)
    ticked(clock, 0, 239 * second)
    expect(clock.input(239_999)).toEqual([{ kind: 'calm' }])
    expect(ticked(clock, 240 * second, 239_999 + 179 * second)).toEqual([])
  })

  test('is told nothing with each input', () => {
    const clock = idleClock(times, 0)
    expect(clock.input(second)).toEqual([])
    expect(clock.input(2 * second)).toEqual([])
  })

  test('can extend as often as wanted', () => {
    const clock = idleClock({ ...times, capMinutes: 240 }, 0)
    for (let round = 1; round <= 40; round += 1) {
      const atMs = round * 239 * second
      expect(ticked(clock, atMs - 10 * second, atMs).map((one) => one.kind)).not.toContain('over')
      expect(clock.input(atMs)).toEqual([{ kind: 'calm' }])
    }
  })
})

describe('the pause page', () => {
  test('may stand still for ten minutes', () => {
    const clock = idleClock(times, 0)
    clock.pause(true)
    expect(ticked(clock, 0, 600 * second - 1)).toEqual([])
    expect(clock.tick(600 * second)).toEqual([{ kind: 'warning', secondsLeft: 60 }])
  })

  test('gives the usual time again when it is closed', () => {
    const clock = idleClock(times, 0)
    clock.pause(true)
    clock.pause(false)
    expect(clock.tick(180 * second)).toEqual([{ kind: 'warning', secondsLeft: 60 }])
  })
})

describe('a small child with an adult', () => {
  test('may leave the screen alone for longer, since they talk', () => {
    const clock = idleClock(times, 0)
    clock.with('adult')
    expect(ticked(clock, 0, 360 * second - 1)).toEqual([])
    expect(clock.tick(360 * second)).toEqual([{ kind: 'warning', secondsLeft: 60 }])
  })

  test('has the usual time again in another programme, and the longer one of a pause in a pause', () => {
    const clock = idleClock(times, 0)
    clock.with('adult')
    clock.pause(true)
    expect(clock.tick(360 * second)).toEqual([])
    clock.pause(false)
    clock.with('alone')
    expect(clock.tick(180 * second)).toEqual([{ kind: 'warning', secondsLeft: 60 }])
  })
})

describe('staff in the room', () => {
  test('give the visitor longer, and the visit a later end', () => {
    const clock = idleClock(times, 0)
    clock.with('staff')
    expect(ticked(clock, 0, 900 * second - 1)).toEqual([])
    expect(clock.tick(900 * second)).toEqual([{ kind: 'warning', secondsLeft: 60 }])
    clock.input(900 * second)
    for (let atMs = 900 * second; atMs < 175 * minute; atMs += 600 * second) clock.input(atMs)
    expect(clock.tick(175 * minute)).toEqual([{ kind: 'cap', minutesLeft: 5 }])
    expect(clock.tick(180 * minute)).toContainEqual({ kind: 'over', why: 'cap' })
  })

  test('make a pause no shorter', () => {
    const clock = idleClock(times, 0)
    clock.with('staff')
    clock.pause(true)
    expect(ticked(clock, 0, 900 * second - 1)).toEqual([])
  })
})

describe('the longest time of a visit', () => {
  const awake = (clock: ReturnType<typeof idleClock>, fromMs: number, toMs: number) => {
    const news: IdleNews[] = []
    for (let atMs = fromMs; atMs <= toMs; atMs += second) news.push(...clock.input(atMs), ...clock.tick(atMs))
    return news
  }

  test('is announced once, five minutes before, and ends the visit however busy it is', () => {
    const clock = idleClock(times, 0)
    expect(awake(clock, 0, 115 * minute - second)).toEqual([])
    expect(awake(clock, 115 * minute, 120 * minute)).toEqual([
      { kind: 'cap', minutesLeft: 5 },
      { kind: 'over', why: 'cap' },
    ])
  })

  test('counts from the first touch, not from when the clock of the computer began', () => {
    const clock = idleClock(times, 500 * minute)
    expect(awake(clock, 500 * minute, 614 * minute)).toEqual([])
  })
})

test('whatever happens, a visit that stands still is over, never without a warning while the clock ticks', () => {
  const some = fc.record({
    warningSeconds: fc.integer({ min: 20, max: 120 }),
    aloneSeconds: fc.integer({ min: 10, max: 3600 }),
    withAdultSeconds: fc.integer({ min: 10, max: 3600 }),
    guidedSeconds: fc.integer({ min: 10, max: 3600 }),
    pauseSeconds: fc.integer({ min: 10, max: 3600 }),
    capMinutes: fc.constant(240),
    guidedCapMinutes: fc.constant(240),
  })
  const inputs = fc.array(fc.integer({ min: 0, max: 100 * second }), { maxLength: 5 })
  fc.assert(
    fc.property(some, inputs, fc.boolean(), (chosen, given, paused) => {
      const clock = idleClock(chosen, 0)
      clock.pause(paused)
      let lastMs = 0
      for (const laterMs of given) clock.input((lastMs += laterMs))
      const news = ticked(
        clock,
        lastMs,
        lastMs + (Math.max(paused ? chosen.pauseSeconds : 0, chosen.aloneSeconds) + chosen.warningSeconds) * second,
      )
      expect(news[0]).toEqual({ kind: 'warning', secondsLeft: chosen.warningSeconds })
      expect(news.at(-1)).toEqual({ kind: 'over', why: 'idle' })
      expect(news).toHaveLength(chosen.warningSeconds + 1)
    }),
    { numRuns: 30 },
  )
})
