import { varint } from './snappy'

const logBlockBytes = 32 * 1024
const logHeaderBytes = 7
const lastLogKind = 4

/**
 * What a LevelDB log holds, in one piece: a record that reaches into the next block of 32 KiB is cut there by a header.
 * A damaged block is left, as LevelDB itself does. Source: google/leveldb, doc/log_format.md.
 */
export const logContent = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; at + logHeaderBytes <= bytes.length;) {
    const blockEnd = at - (at % logBlockBytes) + logBlockBytes
    const end = at + logHeaderBytes + bytes.readUInt16LE(at + 4)
    const kind = bytes[at + 6]!
    const isWhole = kind >= 1 && kind <= lastLogKind && end <= blockEnd
    if (isWhole) parts.push(bytes.subarray(at + logHeaderBytes, end))
    at = isWhole && blockEnd - end >= logHeaderBytes ? end : blockEnd
  }
  return Buffer.concat(parts)
}

const footerBytes = 48
const magic = Buffer.from('57fb808b247547db', 'hex')

/** A block of a table as it lies in the file, and how it is packed. */
export interface Block {
  bytes: Buffer
  packing: 'none' | 'snappy' | 'other'
}

/** Opens a block. */
export type Open = (block: Block) => Buffer

const packings = ['none', 'snappy'] as const

interface Entry {
  key: Buffer
  value: Buffer
}

/** The entries of an opened block; a key is written as what differs from the one before it, and given whole. */
const entriesOf = (block: Buffer): Entry[] => {
  const entries: Entry[] = []
  if (block.length < 4) return entries
  const restarts = 4 + 4 * block.readUInt32LE(block.length - 4)
  let key = Buffer.alloc(0)
  for (let at = 0; at < block.length - restarts;) {
    const shared = varint(block, at)
    const own = varint(block, shared.end)
    const held = varint(block, own.end)
    const keyEnd = held.end + own.value
    key = Buffer.concat([key.subarray(0, shared.value), block.subarray(held.end, keyEnd)])
    entries.push({ key, value: block.subarray(keyEnd, keyEnd + held.value) })
    at = keyEnd + held.value
  }
  return entries
}

const blockAt = (table: Buffer, handle: Buffer, from = 0): Block => {
  const offset = varint(handle, from)
  const end = offset.value + varint(handle, offset.end).value
  return { bytes: table.subarray(offset.value, end), packing: packings[table[end] ?? 2] ?? 'other' }
}

/**
 * What a LevelDB table holds, block by block, each key and value whole; nothing where the bytes are no table.
 * Source: google/leveldb, doc/table_format.md.
 */
export const tableContent = (bytes: Buffer, open: Open): Buffer[] => {
  const footer = bytes.subarray(-footerBytes)
  if (footer.length < footerBytes || !footer.subarray(-magic.length).equals(magic)) return []
  const index = varint(footer, varint(footer, 0).end).end
  return entriesOf(open(blockAt(bytes, footer, index)))
    .map(({ value }) => open(blockAt(bytes, value)))
    .map((block) => Buffer.concat(entriesOf(block).flatMap(({ key, value }) => [key, value])))
}
