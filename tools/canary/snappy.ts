/** A number of variable length and where it ends, as snappy and LevelDB write it: seven bits a byte, the lowest first. */
export const varint = (bytes: Buffer, at: number): { value: number; end: number } => {
  let value = 0
  for (let end = at, factor = 1; end < bytes.length; end += 1, factor *= 128) {
    value += (bytes[end]! & 127) * factor
    if (bytes[end]! < 128) return { value, end: end + 1 }
  }
  return { value, end: bytes.length }
}

/** A copy of two bytes can make eleven, one of three bytes 64: nothing grows more. */
const mostGrowth = 22

/** The part of a raw stream after a tag: how long a literal or a copy is, how far back the copy lies, and where it ends. */
const element = (bytes: Buffer, at: number): { length: number; back: number; end: number } => {
  const tag = bytes[at]!
  const high = tag >> 2
  const number = (from: number, count: number) => bytes.subarray(from, from + count).reduceRight((sum, byte) => sum * 256 + byte, 0)
  if ((tag & 3) === 1) return { length: 4 + (high & 7), back: (tag >> 5) * 256 + number(at + 1, 1), end: at + 2 }
  const wide = (tag & 3) === 2 ? 2 : 4
  if ((tag & 3) > 1) return { length: high + 1, back: number(at + 1, wide), end: at + 1 + wide }
  const more = Math.max(0, high - 59)
  return { length: 1 + (more > 0 ? number(at + 1, more) : high), back: 0, end: at + 1 + more }
}

/**
 * Unpacks raw snappy as far as it goes: what is left of a cut or damaged stream is given too, since it may be what
 * remained. At most `most` bytes. Source: google/snappy, format_description.txt.
 */
export const unsnapped = (bytes: Buffer, most: number): Buffer => {
  const { value, end: start } = varint(bytes, 0)
  const out = Buffer.alloc(Math.min(value, most, bytes.length * mostGrowth))
  let made = 0
  for (let at = start; at < bytes.length && made < out.length;) {
    const { length, back, end } = element(bytes, at)
    if (back > made || (back === 0 && (bytes[at]! & 3) !== 0)) break
    if (back === 0) made += bytes.copy(out, made, end, end + length)
    else for (const stop = Math.min(made + length, out.length); made < stop; made += 1) out[made] = out[made - back]!
    at = back === 0 ? end + length : end
  }
  return out.subarray(0, made)
}

const headerBytes = 4
const checksumBytes = 4

/** Unpacks snappy in its framed form, chunk by chunk. Source: google/snappy, framing_format.txt. */
export const unsnappedFrames = (bytes: Buffer, most: number): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; at + headerBytes <= bytes.length;) {
    const end = at + headerBytes + bytes.readUIntLE(at + 1, 3)
    const body = bytes.subarray(at + headerBytes + checksumBytes, end)
    if (bytes[at] === 0) parts.push(unsnapped(body, most))
    if (bytes[at] === 1) parts.push(body)
    at = end
  }
  return Buffer.concat(parts).subarray(0, most)
}
