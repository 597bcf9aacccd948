import * as zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { needlesOf, newCanary, type Needles } from '../../../tools/canary/needles'
import { unpacked } from '../../../tools/canary/unpack'
import { packings } from './hidden'
import { compactedTable } from './leveldb-files'

const [canary, other] = [newCanary(), newCanary()]

const packedIn = (bytes: Buffer, needles: Needles): string[] => [...unpacked(bytes)].flatMap(needles)

test.each(Object.entries(packings))('finds a canary in %s, where a plain search finds nothing', (_, pack) => {
  expect(needlesOf([canary])(pack(canary))).toEqual([])
  expect(packedIn(pack(canary), needlesOf([canary]))).not.toEqual([])
})

test.each(Object.entries(packings))('finds no other canary in %s', (_, pack) => {
  expect(packedIn(pack(other), needlesOf([canary]))).toEqual([])
})

test('finds a word in a table that LevelDB has written, where a plain search finds nothing', () => {
  const needles = needlesOf(['kq7m3xw9zr5tn2vd'])
  expect(needles(compactedTable)).toEqual([])
  expect(packedIn(compactedTable, needles)).not.toEqual([])
})

test('ordinary bytes hold nothing packed that could be searched for long', () => {
  const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * at) % 251))
  expect([...unpacked(bytes)].reduce((sum, inner) => sum + inner.length, 0)).toBeLessThan(bytes.length * 22)
  expect([...unpacked(Buffer.alloc(0))]).toEqual([])
})

test('what is too large to be unpacked does not pass for nothing', () => {
  const bomb = zlib.gzipSync(Buffer.alloc(65 * 1024 * 1024))
  expect(() => [...unpacked(bomb)]).toThrow()
})
