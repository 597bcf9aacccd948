import * as zlib from 'node:zlib'
import { logContent, tableContent, type Block } from './leveldb'
import { unsnapped, unsnappedFrames } from './snappy'

/** The most that is unpacked from one place, so that nothing small can grow without end; more is an error. */
const mostBytes = 64 * 1024 * 1024

/** How many wrappings are taken off, one after the other. */
const layers = 3

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH, ZSTD_e_flush } = zlib.constants
const until = (finishFlush: number) => ({ finishFlush, maxOutputLength: mostBytes })

const inflated = (bytes: Buffer) => zlib.inflateSync(bytes, until(Z_SYNC_FLUSH))

/** What follows the header of gzip; Node's own reader takes whatever comes after the end for a fault. Source: RFC 1952. */
const gzipBody = (bytes: Buffer): Buffer => {
  const flags = bytes[3]!
  let at = 10
  if (flags & 4) at += 2 + bytes.readUInt16LE(at)
  for (const text of [8, 16]) if (flags & text) at = bytes.indexOf(0, at) + 1
  return bytes.subarray(flags & 2 ? at + 2 : at)
}

/** What begins with a mark, so that it is found wherever it lies; also what is cut short is opened as far as it goes. */
const marked: [mark: number[], open: (bytes: Buffer) => Buffer][] = [
  [[0x1f, 0x8b, 0x08], (bytes) => zlib.inflateRawSync(gzipBody(bytes), until(Z_SYNC_FLUSH))],
  [[0x78, 0x01], inflated],
  [[0x78, 0x5e], inflated],
  [[0x78, 0x9c], inflated],
  [[0x78, 0xda], inflated],
  [[0x28, 0xb5, 0x2f, 0xfd], (bytes) => zlib.zstdDecompressSync(bytes, until(ZSTD_e_flush))],
  [[0xff, 0x06, 0x00, 0x00, 0x73, 0x4e, 0x61, 0x50, 0x70, 0x59], (bytes) => unsnappedFrames(bytes, mostBytes)],
  // How Chromium marks a value of IndexedDB that it has packed.
  [[0xff, 0x11, 0x02], (bytes) => unsnapped(bytes.subarray(3), mostBytes)],
]

const block = ({ bytes, packing }: Block): Buffer => {
  if (packing === 'snappy') return unsnapped(bytes, mostBytes)
  return packing === 'none' ? bytes : zlib.zstdDecompressSync(bytes, until(ZSTD_e_flush))
}

/** What has no mark, and is looked for only from the first byte on. */
const unmarked: ((bytes: Buffer) => Buffer[])[] = [
  (bytes) => [zlib.brotliDecompressSync(bytes, until(BROTLI_OPERATION_FLUSH))],
  (bytes) => [unsnapped(bytes, mostBytes)],
  (bytes) => [logContent(bytes)],
  (bytes) => tableContent(bytes, block),
]

/** What cannot be opened was no such thing; but what is too large to be looked at must not pass for nothing. */
const attempt = (open: () => Buffer[]): Buffer[] => {
  try {
    return open().filter((inner) => inner.length > 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error
    return []
  }
}

function* placesOf(bytes: Buffer, mark: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) yield bytes.subarray(at)
}

function* opened(bytes: Buffer): Generator<Buffer> {
  for (const [mark, open] of marked) for (const place of placesOf(bytes, Buffer.from(mark))) yield* attempt(() => [open(place)])
  for (const open of unmarked) yield* attempt(() => open(bytes))
}

/**
 * Everything that is packed in some bytes, and what is packed in that: gzip, zlib, zstd, framed snappy and packed
 * IndexedDB values wherever they begin; brotli, raw snappy, and LevelDB's logs and tables from the first byte on.
 */
export function* unpacked(bytes: Buffer, deep = layers): Generator<Buffer> {
  for (const inner of opened(bytes)) {
    yield inner
    if (deep > 1) yield* unpacked(inner, deep - 1)
  }
}
