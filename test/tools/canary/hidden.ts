import * as zlib from 'node:zlib'
import { logOf } from './leveldb-files'

/** The forms in which a word can stand in bytes, unpacked. */
export const forms: Record<string, (word: string) => Buffer> = {
  'utf-8': (word) => Buffer.from(`before ${word} after`),
  'utf-16le': (word) => Buffer.from(`before ${word} after`, 'utf16le'),
  'utf-16be': (word) => Buffer.from(`before ${word} after`, 'utf16le').swap16(),
  'small hexadecimal': (word) => Buffer.from(Buffer.from(word).toString('hex')),
  'large hexadecimal': (word) => Buffer.from(Buffer.from(word).toString('hex').toUpperCase()),
  'base64, first phase': (word) => Buffer.from(Buffer.from(`123${word}123`).toString('base64')),
  'base64, second phase': (word) => Buffer.from(Buffer.from(`1${word}12`).toString('base64')),
  'base64, third phase': (word) => Buffer.from(Buffer.from(`12${word}1`).toString('base64')),
  'base64 for addresses': (word) => Buffer.from(Buffer.from(`?${word}?`).toString('base64url')),
  'base64 of utf-16': (word) => Buffer.from(Buffer.from(`1${word}1`, 'utf16le').toString('base64')),
  'reversed utf-8': (word) => Buffer.from([...word].reverse().join('')),
  'reversed utf-16le': (word) => Buffer.from([...word].reverse().join(''), 'utf16le'),
  'its first eight characters': (word) => Buffer.from(word.slice(0, 8)),
  'eight characters of it': (word) => Buffer.from(word.slice(5, 13)),
  'eight characters of it in utf-16le': (word) => Buffer.from(word.slice(-8), 'utf16le'),
}

/** A text long enough to be really packed; some packers leave a short one as it is. */
const essay = (word: string) => `${Array.from({ length: 400 }, (_, at) => `line ${at * at} of ${at}`).join('\n')}${word}\nline 1 of 1`

/** A copy of four bytes from so far back, in raw snappy. */
const copied = (back: number) => [1, back]

/** Raw snappy in which a word of sixteen characters is put together from parts of four that stand apart before it. */
export const snapped = (word: string): Buffer => {
  const parts = Buffer.from(word.replace(/(.{4})/g, '$1-'))
  return Buffer.from([parts.length + word.length, (parts.length - 1) << 2, ...parts, ...[20, 19, 18, 17].flatMap(copied)])
}

const framed = (word: string): Buffer => {
  const body = snapped(word)
  return Buffer.concat([Buffer.from('\xff\x06\0\0sNaPpY\0', 'latin1'), Buffer.from([body.length + 4, 0, 0, 0, 0, 0, 0]), body])
}

/** As a packer of files writes it: with a name, and a comment. */
const named = (zipped: Buffer): Buffer =>
  Buffer.concat([zipped.subarray(0, 3), Buffer.from([8 + 16]), zipped.subarray(4, 10), Buffer.from('name\0words\0'), zipped.subarray(10)])

const noise = Buffer.from('x'.repeat(41))

/** The ways in which a word can be packed, so that a plain search finds nothing. */
export const packings: Record<string, (word: string) => Buffer> = {
  gzip: (word) => Buffer.concat([noise, zlib.gzipSync(essay(word)), noise]),
  'gzip with a name': (word) => Buffer.concat([noise, named(zlib.gzipSync(essay(word)))]),
  'gzip that is cut short': (word) => zlib.gzipSync(essay(word)).subarray(0, -9),
  zlib: (word) => Buffer.concat([noise, zlib.deflateSync(essay(word)), noise]),
  'zlib, packed fast': (word) => Buffer.concat([noise, zlib.deflateSync(essay(word), { level: 1 })]),
  'zlib, packed tight': (word) => Buffer.concat([noise, zlib.deflateSync(essay(word), { level: 9 })]),
  brotli: (word) => zlib.brotliCompressSync(essay(word)),
  zstd: (word) => Buffer.concat([noise, zlib.zstdCompressSync(essay(word))]),
  'raw snappy': snapped,
  'framed snappy': (word) => Buffer.concat([noise, framed(word)]),
  'a packed value of IndexedDB': (word) => Buffer.concat([noise, Buffer.from([0xff, 0x11, 0x02]), snapped(word)]),
  'a LevelDB log, over the end of a block': (word) => logOf([`${'x'.repeat(32 * 1024 - 7 - 10)}${Buffer.from(word).toString('base64')}`]),
  'gzip in zlib in brotli': (word) => zlib.brotliCompressSync(zlib.deflateSync(zlib.gzipSync(essay(word)))),
}
