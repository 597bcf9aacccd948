import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ToOffice } from '../../src/ipc/channel'
import { takeSeat } from '../../src/office/seat'

/** A seat whose process says what a test says; `ended` counts how often the office was told that it is silent. */
const aSeat = () => {
  let says: (message: ToOffice) => void = () => undefined
  let ended = 0
  const seat = takeSeat(
    {
      processes: { leader: 1, directory: 'visit', reported: [] },
      say: () => undefined,
      onMessage: (listener) => void (says = listener),
      onGone: () => undefined,
    },
    { onLanguage() {}, onPosition() {}, onStaff() {}, onEnded() {}, onClosed() {} },
  )
  return {
    says: (message: ToOffice) => says(message),
    passes(seconds: number): void {
      for (let second = 0; second < seconds; second += 1) ended += Number(seat.secondPassed())
    },
    ended: () => ended,
  }
}

const signs: ToOffice[] = [{ kind: 'alive' }, { kind: 'processes', pids: [] }, { kind: 'usage', events: [] }, { kind: 'ready' }]
const pauses = (most: number) => fc.array(fc.tuple(fc.integer({ min: 0, max: most }), fc.constantFrom(...signs)))

test('a process that gives any sign within ten seconds, again and again, is never taken for silent', () => {
  fc.assert(
    fc.property(pauses(10), (lived) => {
      const { says, passes, ended } = aSeat()
      says({ kind: 'ready' })
      for (const [seconds, sign] of lived) {
        passes(seconds)
        says(sign)
      }
      expect(ended()).toBe(0)
    }),
  )
})

test('one that falls silent is told of once, eleven seconds after its last sign, however long it stays so', () => {
  fc.assert(
    fc.property(pauses(10), fc.integer({ min: 0, max: 1000 }), (lived, more) => {
      const { says, passes, ended } = aSeat()
      says({ kind: 'ready' })
      for (const [seconds, sign] of lived) {
        passes(seconds)
        says(sign)
      }
      passes(10)
      expect(ended()).toBe(0)
      passes(1 + more)
      expect(ended()).toBe(1)
    }),
  )
})

test('one whose page is never painted is told of once, after a minute, whatever signs it gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 60 }), (at) => {
      const { says, passes, ended } = aSeat()
      for (let second = 0; second < 60; second += 1) {
        if (at.includes(second)) says({ kind: 'alive' })
        passes(1)
      }
      expect(ended()).toBe(0)
      passes(500)
      expect(ended()).toBe(1)
    }),
  )
})
