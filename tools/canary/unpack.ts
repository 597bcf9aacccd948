import * as zlib from 'node:zlib'

const starts: { form: string; magic: Buffer; open: (bytes: Buffer) => Buffer }[] = [
  { form: 'gzip', magic: Buffer.from([0x1f, 0x8b, 0x08]), open: (bytes) => zlib.gunzipSync(bytes, lenient) },
  { form: 'zstd', magic: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), open: (bytes) => zlib.zstdDecompressSync(bytes) },
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => ({
    form: 'zlib',
    magic: Buffer.from([0x78, level]),
    open: (bytes: Buffer) => zlib.inflateSync(bytes, lenient),
  })),
]

const lenient = { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 }

const attempt = (open: () => Buffer): Buffer[] => {
  try {
    return [open()]
  } catch {
    return []
  }
}

const from = (bytes: Buffer, { magic, open }: (typeof starts)[number]): Buffer[] => {
  const opened: Buffer[] = []
  for (let at = bytes.indexOf(magic); at !== -1; at = bytes.indexOf(magic, at + 1)) {
    opened.push(...attempt(() => open(bytes.subarray(at))))
  }
  return opened
}

/** What is packed inside a file: gzip, zlib and zstd wherever one begins, brotli (which has no mark) from its start. */
export const unpacked = (bytes: Buffer): Buffer[] => [
  ...starts.flatMap((start) => from(bytes, start)),
  ...attempt(() => zlib.brotliDecompressSync(bytes, { maxOutputLength: 64 * 1024 * 1024 })),
]
