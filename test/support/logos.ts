import * as zlib from 'node:zlib'

const crcTable = Array.from({ length: 256 }, (_, at) => {
  let crc = at
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc >>> 0
})

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const part = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  crc.writeUInt32BE(crcOf(named))
  return Buffer.concat([length, named, crc])
}

/** A PNG in one grey of some width and height, with further empty parts if wanted. */
export const pngOf = (width: number, height: number, more: readonly string[] = []): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  // Each line begins with its filter: none.
  const lines = zlib.deflateSync(Buffer.alloc((width + 1) * height, 0x80).fill(0, 0, 1))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    ...more.map((name) => part(name, Buffer.alloc(0))),
    part('IDAT', lines),
    part('IEND', Buffer.alloc(0)),
  ])
}

/** An SVG as an office's logo might be, with something more in it if wanted. */
export const svgOf = (more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="40" viewBox="0 0 120 40">` +
  `<style>.sea{fill:#1f4e79}</style><rect class="sea" width="120" height="40" rx="6"/>${more}</svg>`
