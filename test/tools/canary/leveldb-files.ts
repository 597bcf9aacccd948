const blockBytes = 32 * 1024
const headerBytes = 7
const [full, first, middle, last] = [1, 2, 3, 4] as const

/** A log as LevelDB writes it, but for the checksums, which are left empty. */
export const logOf = (records: readonly string[]): Buffer => {
  let log = Buffer.alloc(0)
  for (const record of records) {
    let rest = Buffer.from(record)
    for (let begun = false; !begun || rest.length > 0; begun = true) {
      const left = blockBytes - (log.length % blockBytes)
      if (left < headerBytes) log = Buffer.concat([log, Buffer.alloc(left)])
      const room = (left < headerBytes ? blockBytes : left) - headerBytes
      const header = Buffer.alloc(headerBytes)
      header.writeUInt16LE(Math.min(room, rest.length), 4)
      header[6] = rest.length > room ? (begun ? middle : first) : begun ? last : full
      log = Buffer.concat([log, header, rest.subarray(0, room)])
      rest = rest.subarray(room)
    }
  }
  return log
}

/**
 * A table that LevelDB 1.20 wrote and compacted: four values below keys that begin alike, among them twice the word
 * kq7m3xw9zr5tn2vd, which snappy has put together from parts of it that came before.
 */
export const compactedTable = Buffer.from(
  'gAs4ABCvBGFuc3dlcjoxAQEABQE0bG9yZW0gaXBzdW0gMCAuDgAAMTIOAAAyMg4AADMyDgAANDIOAAA1Mg4AADYyDgD+YgD+YgD+YgD+YgD+YgD+YgDu' +
    'YgAFYhgHCeEDMgEERTsUAGtxN20gAQUQM3h3OSABBRB6cjV0IAEFKG4ydmQgYmVmb3JlFSIVGBBhZnRlcv4YAv4YAv4YAv4YAv4YAv4YAo4YAggHGAEx' +
    '3zG9BAECKfwgeBcKnQJ6egEDCQ8QZmlyc3T+0wH+0wH+0wH+0wFe0wEcAAAAAAEAAAAB1/UUECgzIQiAnABiBgAAAAAJAAAACwC53bG+ACIDZmlsdGVy' +
    'LmxldmVsZGIuQnVpbHRpbkJsb29tRmlsdGVyMuUBEgAAAAABAAAAAIFW5KkACQNiAf////////8A4AEAAAAAAQAAAAB0ky6G/AEwsQIXAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFf7gIskdUfb',
  'base64',
)
