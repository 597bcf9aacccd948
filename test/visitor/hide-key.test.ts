import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideKey } from '../../src/visitor/hide-key'

const press = (key: string, isAutoRepeat = false) => ({ type: 'keyDown', key, isAutoRepeat })
const esc = press('Escape')

/** Presses keys at the times given, in milliseconds, and says which of them hid the visit. */
const pressed = (...keys: [key: Parameters<ReturnType<typeof hideKey>>[0], atMs: number][]) => {
  const hides = hideKey()
  return keys.map(([key, atMs]) => hides(key, atMs))
}

test('Esc three times within two seconds hides the visit', () => {
  expect(pressed([esc, 0], [esc, 900], [esc, 2000])).toEqual([false, false, true])
})

test('the first of three does not count any more after two seconds', () => {
  expect(pressed([esc, 0], [esc, 900], [esc, 2001])).toEqual([false, false, false])
})

test('it does count with the next two, whenever they come', () => {
  expect(pressed([esc, 0], [esc, 5000], [esc, 6000], [esc, 6500]).at(-1)).toBe(true)
})

test('a key that is held down counts once', () => {
  const held = Array.from({ length: 30 }, (_, index) => [press('Escape', index > 0), index * 30] as [typeof esc, number])
  expect(pressed(...held)).not.toContain(true)
})

test('letting go of a key is not another press', () => {
  const up = { ...esc, type: 'keyUp' }
  expect(pressed([esc, 0], [up, 100], [esc, 200], [up, 300])).not.toContain(true)
})

test('another key in between begins the count anew', () => {
  expect(pressed([esc, 0], [esc, 100], [press('a'), 200], [esc, 300])).not.toContain(true)
})

test('a click in between is no key', () => {
  expect(pressed([esc, 0], [esc, 100], [{ type: 'mouseDown' }, 200], [esc, 300]).at(-1)).toBe(true)
})

test('a key that is told raw is a key as well', () => {
  const raw = { ...esc, type: 'rawKeyDown' }
  expect(pressed([raw, 0], [raw, 100], [raw, 200])).toEqual([false, false, true])
})

test('whoever goes on pressing after the third has hidden the visit as well', () => {
  expect(pressed([esc, 0], [esc, 100], [esc, 200], [esc, 300])).toEqual([false, false, true, true])
})

test('the visit is hidden exactly when the last three keys were Esc within two seconds', () => {
  const keys = fc.array(fc.tuple(fc.constantFrom('Escape', 'Escape', 'Escape', 'a'), fc.integer({ min: 0, max: 1500 })), { maxLength: 12 })
  fc.assert(
    fc.property(keys, (list) => {
      let atMs = 0
      const timed = list.map(([key, laterMs]) => ({ key, atMs: (atMs += laterMs) }))
      const expected = timed.map((one, index) => {
        const last = timed.slice(Math.max(0, index - 2), index + 1)
        return last.length === 3 && last.every(({ key }) => key === 'Escape') && one.atMs - last[0]!.atMs <= 2000
      })
      expect(pressed(...timed.map((one) => [press(one.key), one.atMs] as [typeof esc, number]))).toEqual(expected)
    }),
  )
})
