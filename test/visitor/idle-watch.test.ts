import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ToOffice } from '../../src/ipc/channel'
import type { IdleTimes } from '../../src/ipc/profile'
import { idleWatch } from '../../src/visitor/idle-watch'

const times: IdleTimes = {
  warningSeconds: 20,
  aloneSeconds: 30,
  withAdultSeconds: 60,
  guidedSeconds: 120,
  pauseSeconds: 90,
  capMinutes: 10,
  guidedCapMinutes: 15,
}

const newWatch = () => {
  const said: ToOffice[] = []
  const told: [string, unknown][] = []
  const watch = idleWatch(times, { say: (message) => void said.push(message), on: () => undefined })
  return { watch, said, told, start: () => watch.start((news, value) => void told.push([news, value])) }
}

const passSeconds = (seconds: number) => vi.advanceTimersByTime(seconds * 1000)
const esc = { type: 'keyDown', key: 'Escape', isAutoRepeat: false }

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }))
afterEach(() => void vi.useRealTimers())

test('a start page that nobody has touched stands for as long as it likes', () => {
  const { start, said, told } = newWatch()
  start()
  passSeconds(24 * 3600)
  expect([said, told]).toEqual([[], []])
})

test('what was touched before the visit started does not begin it', () => {
  const { watch, start, told } = newWatch()
  watch.input('mouseDown')
  start()
  passSeconds(60)
  expect(told).toEqual([])
})

describe('after the first touch', () => {
  const touched = () => {
    const all = newWatch()
    all.start()
    all.watch.input('touchStart')
    return all
  }

  test('the page is told to warn, and the office that the visit is over', () => {
    const { said, told } = touched()
    passSeconds(30)
    expect(told).toEqual([['idle', 20]])
    expect(said).toEqual([])
    passSeconds(20)
    expect(told.at(-1)).toEqual(['idle', 1])
    expect(said[0]).toEqual({ kind: 'ended', how: 'idle' })
  })

  test.each(['keyDown', 'rawKeyDown', 'mouseDown', 'mouseWheel', 'touchStart', 'gestureTap', 'pointerDown'])(
    '%s takes the warning away',
    (type) => {
      const { watch, told, said } = touched()
      passSeconds(49)
      watch.input(type)
      expect(told.at(-1)).toEqual(['idle', null])
      passSeconds(29)
      expect(said).toEqual([])
    },
  )

  test('speech and breathing are signs of life without a key', () => {
    const { watch, told } = touched()
    passSeconds(40)
    watch.input()
    expect(told.at(-1)).toEqual(['idle', null])
  })

  test.each(['mouseMove', 'mouseEnter', 'mouseLeave', 'pointerMove', 'keyUp', 'undefined'])('%s is no sign of life', (type) => {
    const { watch, said } = touched()
    passSeconds(49)
    watch.input(type)
    passSeconds(1)
    expect(said[0]).toEqual({ kind: 'ended', how: 'idle' })
  })

  test('the pause page may stand still for longer', () => {
    const { watch, told } = touched()
    watch.pause(true)
    passSeconds(89)
    expect(told).toEqual([])
    passSeconds(1)
    expect(told).toEqual([['idle', 20]])
  })

  test('the longest time is announced, and over whatever the visitor does', () => {
    const { watch, said, told } = touched()
    for (let passed = 0; passed < 600; passed += 10) {
      expect(said).toEqual([])
      passSeconds(10)
      watch.input('keyDown')
    }
    expect(told).toEqual([['cap', 5]])
    expect(said[0]).toEqual({ kind: 'ended', how: 'cap' })
  })
})

describe('Esc', () => {
  test('three times hides the visit, on any page, before it was started as well', () => {
    const { watch, said } = newWatch()
    expect([watch.key(esc), watch.key(esc), watch.key(esc)]).toEqual([false, false, true])
    expect(said).toEqual([{ kind: 'ended', how: 'hidden' }])
  })

  test('three times hides the visit, where only the input tells of it: a switch or an eye tracker pressed it', () => {
    const { watch, said } = newWatch()
    for (const hidden of [false, false, true]) expect(watch.key(esc, 'input')).toBe(hidden)
    expect(said).toEqual([{ kind: 'ended', how: 'hidden' }])
  })

  test('is counted once, where it is told before the page sees it and as input', () => {
    const { watch, said } = newWatch()
    for (let press = 0; press < 2; press += 1) expect([watch.key(esc), watch.key(esc, 'input')]).toEqual([false, false])
    expect(said).toEqual([])
  })

  test('three times, but slowly, does not', () => {
    const { watch, said } = newWatch()
    for (let times = 0; times < 3; times += 1) {
      expect(watch.key(esc)).toBe(false)
      passSeconds(1.5)
    }
    expect(said).toEqual([])
  })
})

test('opening the pause page before the first touch does no harm', () => {
  const { watch, start } = newWatch()
  start()
  expect(() => watch.pause(true)).not.toThrow()
})
