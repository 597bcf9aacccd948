import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchFor } from '../../../tools/canary/search'

const bytes = (least: number, most: number) => fc.uint8Array({ minLength: least, maxLength: most, max: 3 })

test('finds exactly the patterns that a plain search finds', () => {
  fc.assert(
    fc.property(fc.array(bytes(2, 6), { minLength: 1, maxLength: 8 }), bytes(0, 200), (patterns, text) => {
      const plain = patterns.flatMap((pattern, index) => (Buffer.from(text).includes(Buffer.from(pattern)) ? [index] : []))
      expect([...searchFor(patterns)(text)].sort((one, other) => one - other)).toEqual(plain)
    }),
  )
})

test('a needle of one byte is refused', () => {
  expect(() => searchFor([Uint8Array.of(1)])).toThrow('two bytes')
})
