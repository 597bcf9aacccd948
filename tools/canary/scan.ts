import * as fs from 'node:fs'
import * as path from 'node:path'
import { findsAt, type Find } from './find'
import type { Needles } from './needles'
import { unpacked } from './unpack'

/** Larger files are read in pieces; each begins before the last one ended, so that nothing is cut in two. */
const pieceBytes = 64 * 1024 * 1024
const overlapBytes = 64 * 1024

function* piecesOf(file: string): Generator<Buffer> {
  const handle = fs.openSync(file, 'r')
  const status = fs.fstatSync(handle)
  // Longer than what overlaps, since a file may grow while it is read.
  const piece = Buffer.alloc(status.isFile() ? Math.min(pieceBytes, Math.max(2 * overlapBytes, status.size + 1)) : pieceBytes)
  try {
    for (let at = 0, read = piece.length; read === piece.length; at += read - overlapBytes) {
      read = fs.readSync(handle, piece, 0, piece.length, at)
      yield piece.subarray(0, read)
    }
  } finally {
    fs.closeSync(handle)
  }
}

const foundIn = (file: string, needles: Needles): Set<string> => {
  const found = new Set<string>()
  for (const piece of piecesOf(file)) {
    for (const what of needles(piece)) found.add(what)
    for (const inner of unpacked(piece)) for (const what of needles(inner)) found.add(`${what}, packed`)
  }
  return found
}

/** What may happen while others use the disk: it is gone before it was looked at. Anything else is said, as a find. */
const readable = (place: string, look: () => Find[]): Find[] => {
  try {
    return look()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : findsAt(place, [`could not be read: ${code ?? String(error)}`])
  }
}

/** Looks for needles in the content of a file, plain and packed; also in a disk, or the image of one, block by block. */
export const scanFile = (file: string, needles: Needles): Find[] => readable(file, () => findsAt(file, [...foundIn(file, needles)]))

/** What need not be looked at. */
export interface LeftOut {
  /** Contents that were last changed before, in milliseconds since 1970 by the inode's own time: older than the canaries. */
  beforeMs?: number
  /** Directories that whoever is looked after could not write to. */
  directory?: (status: fs.Stats) => boolean
}

const scanEntry = (entry: string, needles: Needles, leftOut: LeftOut): Find[] => {
  const named = findsAt(`name of ${entry}`, needles(Buffer.from(path.basename(entry))))
  const status = fs.lstatSync(entry)
  if (status.isDirectory()) return leftOut.directory?.(status) ? named : [...named, ...scanDirectory(entry, needles, leftOut)]
  if (status.isSymbolicLink()) return [...named, ...findsAt(`link ${entry}`, needles(Buffer.from(fs.readlinkSync(entry))))]
  return status.isFile() && status.ctimeMs >= (leftOut.beforeMs ?? 0) ? [...named, ...scanFile(entry, needles)] : named
}

/**
 * Looks for needles in everything below a directory: in names, in what links point at, in contents, and inside what is
 * packed. What cannot be read is a find as well: it was not looked at.
 */
export const scanDirectory = (directory: string, needles: Needles, leftOut: LeftOut = {}): Find[] =>
  readable(directory, () =>
    fs.readdirSync(directory).flatMap((name) => {
      const entry = path.join(directory, name)
      return readable(entry, () => scanEntry(entry, needles, leftOut))
    }),
  )

/** Looks for needles in a file, or in everything below a directory; what is gone by now holds nothing. */
export const scanPlace = (place: string, needles: Needles, leftOut: LeftOut = {}): Find[] =>
  readable(place, () => (fs.statSync(place).isDirectory() ? scanDirectory(place, needles, leftOut) : scanFile(place, needles)))
