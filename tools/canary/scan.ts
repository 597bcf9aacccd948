import * as fs from 'node:fs'
import * as path from 'node:path'
import { foundIn, type Needle } from './needles'
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

const scanEntry = (entry: string, needles: readonly Needle[]): Find[] => {
  const named = finds(`name of ${entry}`, foundIn(Buffer.from(path.basename(entry)), needles))
  const status = fs.lstatSync(entry, { throwIfNoEntry: false })
  if (status?.isDirectory()) return [...named, ...scanDirectory(entry, needles)]
  if (!status?.isFile()) return named
  const bytes = readable(entry)
  return [...named, ...finds(entry, foundIn(bytes, needles)), ...unpacked(bytes).flatMap((inner) => finds(`packed in ${entry}`, foundIn(inner, needles)))]
}

const namesIn = (directory: string): string[] => {
  try {
    return fs.readdirSync(directory)
  } catch {
    return []
  }
}

/** Looks for needles in every file below a directory: in names, in contents, and inside what is packed. */
export const scanDirectory = (directory: string, needles: readonly Needle[]): Find[] =>
  namesIn(directory).flatMap((name) => scanEntry(path.join(directory, name), needles))

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
export const scanMemory = (pid: number, needles: readonly Needle[]): Find[] => {
  const memory = fs.openSync(`/proc/${pid}/mem`, 'r')
  const chunk = Buffer.alloc(chunkBytes)
  const found = new Set<string>()
  try {
    for (const [start, end] of regions(pid)) {
      for (let at = start; at < end; at += chunkBytes) {
        for (const what of foundIn(chunk.subarray(0, readAt(memory, chunk, at, end)), needles)) found.add(what)
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
