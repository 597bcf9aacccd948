import * as zlib from 'node:zlib'
import { pngPart, pngSignature } from './png'

/** A PNG in one grey of some width and height, with further empty parts if wanted. */
export const pngOf = (width: number, height: number, more: readonly string[] = []): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  // Each line begins with its filter: none.
  const lines = zlib.deflateSync(Buffer.alloc((width + 1) * height, 0x80).fill(0, 0, 1))
  return Buffer.concat([
    pngSignature,
    pngPart('IHDR', head),
    ...more.map((name) => pngPart(name, Buffer.alloc(0))),
    pngPart('IDAT', lines),
    pngPart('IEND', Buffer.alloc(0)),
  ])
}

/** An SVG as an office's logo might be, with something more in it if wanted. */
export const svgOf = (more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="40" viewBox="0 0 120 40">` +
  `<style>.sea{fill:#1f4e79}</style><rect class="sea" width="120" height="40" rx="6"/>${more}</svg>`
