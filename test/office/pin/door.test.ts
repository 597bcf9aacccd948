import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { noAttempts } from '../../../src/office/pin/attempts'
import { openAttempts } from '../../../src/office/pin/attempts-store'
import { openDoor } from '../../../src/office/pin/door'
import { hashPin } from '../../../src/office/pin/pin'
import { slotWords } from '../../../src/office/slot-words'
import { contentOf, failingAt, folder, refusing } from '../broken-files'
import { right, world } from './world'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

const kept = (directory: string) => openAttempts(directory).read()
const damage = (directory: string) => fs.writeFileSync(path.join(directory, 'staff-door.json'), '{ "checksum"')

test('the right PIN opens, on whichever keyboard it is typed', () => {
  const { try: type } = world()
  for (const typed of [right, '٤٨٣٩٢٠', '۴۸۳۹۲۰']) expect(type(typed)).toBe('open')
})

test('the course of wrong PINs, from the first to the last', () => {
  const one = world()
  const answers = Array.from({ length: 16 }, () => {
    const answer = one.try('739164')
    if (typeof answer === 'object' && 'wait' in answer) one.pass(answer.wait)
    return answer
  })
  const waits = [15, 30, 60, 120, 240, 480, 960, 1920, 3840, 7680].map((wait) => ({ wait }))
  expect(answers).toEqual([...Array(4).fill('wrong'), ...waits, 'locked', 'locked'])
  one.pass(1e7)
  expect(one.try(right)).toBe('locked')
})

test('while it waits no PIN is looked at, the right one neither, and nothing is counted', () => {
  const one = world()
  one.wrong(4)
  expect(one.try('')).toEqual({ wait: 15 })
  const before = kept(one.directory)
  one.pass(14.5)
  for (const typed of [right, '739164', 'x']) expect(one.try(typed)).toEqual({ wait: 1 })
  expect(kept(one.directory)).toEqual(before)
  one.pass(0.5)
  expect(one.try(right)).toBe('open')
})

test('a right PIN forgets the wrong ones', () => {
  const one = world()
  one.wrong(12)
  expect(one.try(right)).toBe('open')
  expect(kept(one.directory)).toEqual({ attempts: noAttempts })
  expect([1, 2, 3, 4, 5].map(() => one.try('739164'))).toEqual([...Array(4).fill('wrong'), { wait: 15 }])
})

describe('what does not help whoever guesses', () => {
  test('a restart', () => {
    const one = world()
    one.wrong(9)
    one.try('739164')
    one.restart()
    expect(one.try(right)).toEqual({ wait: 480 })
    one.pass(400)
    one.restart()
    expect(one.try(right)).toEqual({ wait: 80 })
    one.pass(80)
    one.wrong(5)
    one.restart()
    expect(one.try(right)).toBe('locked')
  })

  test('a restart; it would, if what was typed were not kept', () => {
    const one = world()
    one.wrong(9)
    one.try('739164')
    for (const file of fs.readdirSync(one.directory)) fs.rmSync(path.join(one.directory, file))
    one.restart()
    expect(one.try(right)).toBe('open')
  })

  test('a restart with the clock set back begins the whole wait again, once', () => {
    const one = world()
    one.wrong(6)
    one.try('739164')
    one.pass(50)
    one.setClock(-86_400)
    one.restart()
    expect(one.try(right)).toEqual({ wait: 60 })
    one.pass(30)
    one.restart()
    expect(one.try(right)).toEqual({ wait: 30 })
    one.pass(30)
    expect(one.try(right)).toBe('open')
  })

  test('a clock set while the kiosk runs, forwards or back, changes nothing', () => {
    const one = world()
    one.wrong(6)
    one.try('739164')
    for (const seconds of [86_400, -2 * 86_400, 3 * 86_400]) {
      one.setClock(seconds)
      one.pass(10)
    }
    expect(one.try(right)).toEqual({ wait: 30 })
    one.pass(30)
    expect(one.try(right)).toBe('open')
  })

  test('a clock set forwards after the start: the wait was counted when the kiosk started', () => {
    const one = world()
    one.wrong(6)
    one.try('739164')
    one.restart()
    one.setClock(86_400)
    expect(one.try(right)).toEqual({ wait: 60 })
  })

  test('cutting the power while a PIN is looked at: it is counted already', () => {
    const directory = folder()
    let counted: unknown
    const store = openAttempts(directory)
    const spying = { ...store, save: (attempts: { wrong: number }) => ((counted ??= attempts), store.save(attempts)) }
    expect(openDoor({ pin: () => hashPin(right, 1), attempts: spying }).try(right)).toBe('open')
    expect(counted).toEqual({ wrong: 1 })
  })
})

test('what an administrator clears is clear at once, for a kiosk that runs too', () => {
  const one = world()
  one.wrong(15)
  expect(one.try(right)).toBe('locked')
  openAttempts(one.directory).save(noAttempts)
  expect(one.try(right)).toBe('open')
})

describe('a damaged file', () => {
  test('at the start is a wait of 15 s, said to staff, and mended', () => {
    const directory = folder()
    damage(directory)
    const one = world(undefined, directory)
    expect(one.door().troubles().map(slotWords)).toEqual([{ en: 'staff-door.json is damaged.', sv: 'staff-door.json är skadad.' }])
    expect(one.try(right)).toEqual({ wait: 15 })
    one.pass(15)
    expect(one.try(right)).toBe('open')
    one.restart()
    expect(one.door().troubles()).toEqual([])
  })

  test('is no way around a wait or a lock that this run knows of', () => {
    const one = world()
    one.wrong(9)
    one.try('739164')
    one.setClock(86_400)
    damage(one.directory)
    expect(one.try(right)).toEqual({ wait: 480 })
    expect(kept(one.directory)).toMatchObject({ attempts: { wrong: 10 } })
    one.pass(480)
    one.wrong(5)
    damage(one.directory)
    expect(one.try(right)).toBe('locked')
  })
})

describe('a disk that fails', () => {
  test('no try that cannot be kept is looked at, the right PIN neither', () => {
    const full = world(refusing('openSync', 'ENOSPC'))
    const problem = { reason: 'full', path: path.join(full.directory, 'staff-door.json'), code: 'ENOSPC' }
    for (const typed of [right, '739164']) expect(full.try(typed)).toEqual({ problem })
    expect(contentOf(full.directory)).toEqual({})
    full.restart({ ...fs })
    expect(full.try(right)).toBe('open')
  })

  test('tries that cannot be read are a problem too', () => {
    const one = world(refusing('readFileSync', 'EIO'))
    expect(one.try(right)).toMatchObject({ problem: { code: 'EIO' } })
  })

  test('damage, or a clock set back, that cannot be written down keeps the door closed', () => {
    const directory = folder()
    damage(directory)
    const one = world(refusing('openSync', 'EROFS'), directory)
    expect(one.try(right)).toMatchObject({ problem: { reason: 'read-only' } })

    const other = world()
    other.wrong(6)
    other.setClock(-86_400)
    other.restart(refusing('openSync', 'EROFS'))
    expect(other.try(right)).toMatchObject({ problem: { reason: 'read-only' } })
  })

  test('a right PIN whose reset cannot be written opens all the same; the tries stand', () => {
    const steps = failingAt(0)
    world(steps).try('739164')
    const one = world(failingAt(steps.steps() + 1))
    expect(one.try(right)).toBe('open')
    expect(kept(one.directory)).toEqual({ attempts: { wrong: 1 } })
  })
})

const unevenMs = 22_691.856504821288

test('by itself it takes the clocks of the computer, whatever fractions they have', () => {
  const now = vi.spyOn(performance, 'now')
  onTestFinished(() => now.mockRestore())
  const door = openDoor({ pin: () => hashPin(right, 1), attempts: openAttempts(folder()) })
  // A moment to which a wait is added and from which it is taken away again, with a little more left than there was.
  now.mockReturnValue(unevenMs)
  expect(unevenMs + 15_000 - unevenMs).toBeGreaterThan(15_000)
  expect([1, 2, 3, 4, 5].map(() => door.try('739164'))).toEqual([...Array(4).fill('wrong'), { wait: 15 }])
  expect(door.try(right)).toEqual({ wait: 15 })
  now.mockReturnValue(unevenMs + 15_001)
  expect(door.try(right)).toBe('open')
})

test('no file holds what was typed', () => {
  const one = world()
  for (const typed of ['739164', '628405', 'hemlig ord']) one.try(typed)
  expect(Object.values(contentOf(one.directory)).join()).not.toMatch(/739164|628405|hemlig/)
})
