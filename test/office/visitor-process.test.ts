import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { visitorProcess } from '../../src/office/visitor-process'

const closedByHand = (windowed: boolean, code: number): boolean[] => {
  const child = new EventEmitter() as ChildProcess
  const told: boolean[] = []
  visitorProcess({ child, directory: '/run/visit-1' }, windowed).onGone((closed) => told.push(closed))
  child.emit('exit', code)
  return told
}

test('only a visit in a window of its own is closed by hand; any other has lost its window, and is followed by a new one', () => {
  expect(closedByHand(true, 0)).toEqual([true])
  expect([closedByHand(true, 1), closedByHand(false, 0), closedByHand(false, 1)]).toEqual([[false], [false], [false]])
})
