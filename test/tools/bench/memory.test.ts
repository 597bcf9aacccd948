import { expect, test } from 'vitest'
import { memoryOf, pssIn } from '../../../tools/bench/memory'

const rollup = `55d0c0000000-7ffd1c9f5000 ---p 00000000 00:00 0    [rollup]
Rss:              153600 kB
Pss:               20480 kB
Pss_Dirty:         10240 kB
`

test('the proportional share is read, in MiB, and not one of the lines like it', () => {
  expect(pssIn(rollup)).toBe(20)
})

test('a file of another form is a fault and no zero', () => {
  expect(() => pssIn('Rss: 1 kB\n')).toThrow('Pss')
})

test.runIf(process.platform === 'linux')('a running process has some', () => {
  expect(memoryOf(process.pid)).toBeGreaterThan(1)
})
