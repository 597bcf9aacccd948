import { expect, test } from 'vitest'
import { stockholmMonth } from '../../src/office/clock'

test.each([
  ['2026-11-30T22:59:59Z', '2026-11'],
  ['2026-11-30T23:00:00Z', '2026-12'],
  ['2026-06-30T21:59:59Z', '2026-06'],
  ['2026-06-30T22:00:00Z', '2026-07'],
  ['2026-12-31T23:30:00Z', '2027-01'],
])('at %s it is %s in Sweden', (moment, month) => expect(stockholmMonth(new Date(moment))).toBe(month))
