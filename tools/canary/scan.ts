import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Needles } from './needles'
import { unpacked } from './unpack'

/** Where something was found. */
export interface Find {
  place: string
  what: string
}

const chunkBytes = 32 * 1024 * 1024

const finds = (place: string, found: string[]): Find[] => found.map((what) => ({ place, what }))

const readable = (file: string): Buffer => {
  try {
    return fs.readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

const scanEntry = (entry: string, needles: Needles, sinceMs: number): Find[] => {
  const named = finds(`name of ${entry}`, needles(Buffer.from(path.basename(entry))))
  const status = fs.lstatSync(entry, { throwIfNoEntry: false })
  if (status?.isDirectory()) return [...named, ...scanDirectory(entry, needles, sinceMs)]
  if (!status?.isFile() || status.ctimeMs < sinceMs) return named
  const bytes = readable(entry)
  return [...named, ...finds(entry, needles(bytes)), ...unpacked(bytes).flatMap((inner) => finds(`packed in ${entry}`, needles(inner)))]
}

const namesIn = (directory: string): string[] => {
  try {
    return fs.readdirSync(directory)
  } catch {
    return []
  }
}

/**
 * Looks for needles in every file below a directory: in names, in contents, and inside what is packed. Contents that
 * were last changed before `sinceMs` (milliseconds since 1970, by the inode's own time) are older than the canaries.
 */
export const scanDirectory = (directory: string, needles: Needles, sinceMs = 0): Find[] =>
  namesIn(directory).flatMap((name) => scanEntry(path.join(directory, name), needles, sinceMs))

/** The writable regions of a process that hold anything at all; most of what is reserved was never touched. */
const regions = (pid: number): [number, number][] =>
  fs
    .readFileSync(`/proc/${pid}/smaps`, 'utf8')
    .split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
    .flatMap((region): [number, number][] => {
      const [, start, end] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(region) ?? []
      const holds = /^(?:Rss|Swap): +[1-9]/m.test(region)
      return start && end && holds ? [[parseInt(start, 16), parseInt(end, 16)]] : []
    })

/** Looks for needles in everything a process can write in its memory. Needs the right to read it (root). */
export const scanMemory = (pid: number, needles: Needles): Find[] => {
  const memory = fs.openSync(`/proc/${pid}/mem`, 'r')
  const chunk = Buffer.alloc(chunkBytes)
  const found = new Set<string>()
  try {
    for (const [start, end] of regions(pid)) {
      for (let at = start; at < end; at += chunkBytes) {
        for (const what of needles(chunk.subarray(0, readAt(memory, chunk, at, end)))) found.add(what)
      }
    }
  } finally {
    fs.closeSync(memory)
  }
  return finds(`memory of ${pid}`, [...found])
}

/** Some regions cannot be read, such as those of a graphics device; they hold no text of a page. */
const readAt = (memory: number, chunk: Buffer, at: number, end: number): number => {
  try {
    return fs.readSync(memory, chunk, 0, Math.min(chunkBytes, end - at), at)
  } catch {
    return 0
  }
}
