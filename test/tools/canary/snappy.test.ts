import { describe, expect, test } from 'vitest'
import { unsnapped, unsnappedFrames, varint } from '../../../tools/canary/snappy'

const most = 1_000_000
const stream = (length: number, ...elements: (number | string)[]): Buffer =>
  Buffer.concat([Buffer.from([length]), ...elements.map((one) => (typeof one === 'string' ? Buffer.from(one) : Buffer.from([one])))])

/** The tag of a literal of up to sixty bytes, and of copies of each kind. */
const literal = (length: number) => (length - 1) << 2
const near = (length: number, back: number) => [((back >> 8) << 5) | ((length - 4) << 2) | 1, back & 255]
const far = (length: number, back: number) => [((length - 1) << 2) | 2, back & 255, back >> 8]
const farthest = (length: number, back: number) => [((length - 1) << 2) | 3, back & 255, back >> 8, 0, 0]

describe('raw snappy', () => {
  test.each([
    ['a literal', stream(5, literal(5), 'hello'), 'hello'],
    ['a literal whose length takes a byte of its own', stream(100, 60 << 2, 99, 'x'.repeat(100)), 'x'.repeat(100)],
    ['a copy of what was just made', stream(11, literal(5), 'abcde', ...near(6, 5)), 'abcdeabcdea'],
    ['a copy with two bytes for the way back', stream(9, literal(5), 'abcde', ...far(4, 3)), 'abcdecdec'],
    ['a copy with four bytes for the way back', stream(9, literal(5), 'abcde', ...farthest(4, 5)), 'abcdeabcd'],
  ])('%s', (_, bytes, text) => {
    expect(unsnapped(bytes, most).toString()).toBe(text)
  })

  test('a stream that is cut short, or copies what is not there, is given as far as it goes', () => {
    expect(unsnapped(stream(9, literal(5), 'abc'), most).toString()).toBe('abc')
    expect(unsnapped(stream(9, literal(5), 'abcde', ...near(4, 6)), most).toString()).toBe('abcde')
    expect(unsnapped(stream(9, literal(5), 'abcde', ...far(4, 0)), most).toString()).toBe('abcde')
    expect(unsnapped(Buffer.alloc(0), most)).toHaveLength(0)
  })

  test('nothing grows beyond what it may', () => {
    const endless = Buffer.concat([Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, literal(1)]), Buffer.from('a'), Buffer.from(far(64, 1))])
    expect(unsnapped(endless, most)).toHaveLength(65)
    expect(unsnapped(endless, 10).toString()).toBe('a'.repeat(10))
  })
})

test('framed snappy: packed and plain chunks, whatever lies between them', () => {
  const chunk = (kind: number, body: Buffer) => Buffer.concat([Buffer.from([kind, body.length, 0, 0]), body])
  const checksum = Buffer.alloc(4)
  const frames = Buffer.concat([
    chunk(0xff, Buffer.from('sNaPpY')),
    chunk(0, Buffer.concat([checksum, stream(11, literal(5), 'abcde', ...near(6, 5))])),
    chunk(0xfe, Buffer.from('padding')),
    chunk(1, Buffer.concat([checksum, Buffer.from(' and more')])),
  ])
  expect(unsnappedFrames(frames, most).toString()).toBe('abcdeabcdea and more')
  expect(unsnappedFrames(frames, 5).toString()).toBe('abcde')
})

test('a number of variable length, and one that is cut short', () => {
  expect(varint(Buffer.from([0x96, 0x01, 0xff]), 0)).toEqual({ value: 150, end: 2 })
  expect(varint(Buffer.from([0x7f]), 0)).toEqual({ value: 127, end: 1 })
  expect(varint(Buffer.from([0x80]), 0)).toEqual({ value: 0, end: 1 })
})
