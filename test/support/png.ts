import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** What a PNG shows: four bytes a pixel, from red to alpha. */
export interface Picture {
  width: number
  height: number
  pixels: Buffer
}

const perPixel = 4

/** How every PNG begins. */
export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const trueColourWithAlpha = 6

/** The neighbour that a PNG guesses a byte from: left, above or both (PNG specification, "Filtering"). */
const guess = (filter: number, left: number, above: number, corner: number): number => {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [number, number, number]
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner
}

/** Reads a PNG of eight bits a colour with alpha, as Chromium writes them; throws at any other. */
export const readPng = (png: Buffer): Picture => {
  const [width, height, depth, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]
  if (depth !== 8 || kind !== trueColourWithAlpha) throw new Error(`Not a PNG of eight bits with alpha, but ${depth} bits of kind ${kind}.`)
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const [packed, row] = [inflateSync(Buffer.concat(parts)), width * perPixel]
  const pixels = Buffer.alloc(row * height)
  for (let y = 0; y < height; y++) {
    const line = y * (row + 1)
    for (let x = 0; x < row; x++) {
      const at = y * row + x
      const left = x < perPixel ? 0 : pixels[at - perPixel]!
      const above = y === 0 ? 0 : pixels[at - row]!
      const corner = x < perPixel || y === 0 ? 0 : pixels[at - row - perPixel]!
      pixels[at] = packed[line + 1 + x]! + guess(packed[line]!, left, above, corner)
    }
  }
  return { width, height, pixels }
}

/** One part of a PNG: its length, its name, what is in it, and the sum that proves it (PNG specification, "Chunk layout"). */
export const pngPart = (kind: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** Writes a picture as a PNG that `readPng` reads. */
export const writePng = ({ width, height, pixels }: Picture): Buffer => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, trueColourWithAlpha, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const row = width * perPixel
  const lines = Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.alloc(1), pixels.subarray(y * row, (y + 1) * row)]))
  return Buffer.concat([
    pngSignature,
    pngPart('IHDR', header),
    pngPart('IDAT', deflateSync(Buffer.concat(lines))),
    pngPart('IEND', Buffer.alloc(0)),
  ])
}
