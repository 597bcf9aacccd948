import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { heartbeat } from '../../src/visitor/heartbeat'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] }))
afterEach(() => void vi.useRealTimers())

const passMs = (ms: number) => vi.advanceTimersByTime(ms)
const limit = fc.integer({ min: 2, max: 40 })

/** A beat with a limit in seconds, and how often it has told that there was none. */
const watched = (seconds: number) => {
  let told = 0
  const { sign } = heartbeat(seconds, () => (told += 1))
  return { sign, told: () => told }
}

test('whoever gives a sign within the limit, again and again, is never told of', () => {
  fc.assert(
    fc.property(limit, fc.array(fc.double({ min: 0, max: 0.999, noNaN: true })), (seconds, pauses) => {
      const { sign, told } = watched(seconds)
      for (const share of pauses) {
        // A second is counted when it ends, so a sign may be nearly a second early.
        passMs(share * (seconds - 1) * 1000)
        sign()
      }
      expect(told()).toBe(0)
    }),
  )
})

test('whoever falls silent is told of once, after the limit and at most a second earlier, however long the silence lasts', () => {
  fc.assert(
    fc.property(limit, fc.array(fc.nat({ max: 900 })), fc.nat({ max: 100_000 }), (seconds, pauses, more) => {
      const { sign, told } = watched(seconds)
      for (const ms of pauses) {
        passMs(ms)
        sign()
      }
      passMs((seconds - 1) * 1000 - 1)
      expect(told()).toBe(0)
      passMs(1001 + more)
      expect(told()).toBe(1)
    }),
  )
})

test('a computer that slept takes nobody for dead when it wakes: a clock that leapt is one second, not many', () => {
  const { sign, told } = watched(10)
  passMs(5000)
  vi.setSystemTime(Date.now() + 8 * 3600 * 1000)
  passMs(4000)
  expect(told()).toBe(0)
  sign()
  passMs(9000)
  expect(told()).toBe(0)
})
