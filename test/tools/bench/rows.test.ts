import { expect, test } from 'vitest'
import { heading, rowOf, type Measure } from '../../../tools/bench/rows'

const start: Measure = { name: 'start', unit: 'ms', kiosk: [400, 420, 500], beside: [290, 300, 310], limit: { of: 'ratio', atMost: 1.6 } }

test('a measure beside the hello-world program is held against the ratio of the medians', () => {
  expect(rowOf(start)).toEqual(['start', '3', '420 ms', '500 ms', '300 ms', '1.40', '≤ 1.6 ×', 'yes'])
  expect(rowOf({ ...start, beside: [200] }).at(-1)).toBe('no')
})

test('a time of its own is held against its slowest cases', () => {
  const step: Measure = { name: 'step', unit: 'ms', kiosk: [16, 16, 51], limit: { of: 'p95', atMost: 50 } }
  expect(rowOf(step)).toEqual(['step', '3', '16.0 ms', '51.0 ms', '', '', '≤ 50 ms (p95)', 'no'])
})

test('a size is one value', () => {
  const size: Measure = { name: 'scripts', unit: 'kB', kiosk: [168.4], limit: { of: 'value', atMost: 200 } }
  expect(rowOf(size)).toEqual(['scripts', '1', '168 kB', '', '', '', '≤ 200 kB', 'yes'])
})

test('a limit that is just reached is kept', () => {
  expect(rowOf({ ...start, kiosk: [160], beside: [100] }).at(-1)).toBe('yes')
})

test('what could not be measured says so and is not called within', () => {
  for (const missing of [{ kiosk: [] }, { beside: [] }]) {
    const row = rowOf({ ...start, ...missing })
    expect(row).toContain('not measured')
    expect(row.at(-1)).toBe('')
    expect(row).toHaveLength(heading.length)
  }
})
