import * as fs from 'node:fs'
import { findsAt, type Find } from './find'
import type { Needles } from './needles'

const pageBytes = 4096
const pieceBytes = 1024 * 1024

/** A page that is there or swapped out, by the last byte of its entry in `pagemap`; and one that lies in a file. */
const held = 0b1100_0000
const ofFile = 0b0010_0000

/** The stretches of a region whose pages a process has made its own; most of what is reserved was never touched. */
const stretches = (pages: Buffer, start: number, isWritable: boolean): [number, number][] => {
  const isOwn = (page: number) => {
    const bits = pages[page * 8 + 7] ?? 0
    return (bits & held) !== 0 && (isWritable || (bits & ofFile) === 0)
  }
  const found: [number, number][] = []
  for (let page = 0, from = -1; page <= pages.length / 8; page += 1) {
    const own = isOwn(page)
    if (own && from < 0) from = page
    if (own || from < 0) continue
    found.push([start + from * pageBytes, start + page * pageBytes])
    from = -1
  }
  return found
}

const pagesOf = (pagemap: number, start: number, end: number): Buffer => {
  const pages = Buffer.alloc(((end - start) / pageBytes) * 8)
  return pages.subarray(0, fs.readSync(pagemap, pages, 0, pages.length, (start / pageBytes) * 8))
}

/** Everything in a process that it could write to, now or once, and that holds anything at all. */
const own = (pid: number, pagemap: number): [number, number][] =>
  fs
    .readFileSync(`/proc/${pid}/smaps`, 'utf8')
    .split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
    .flatMap((region) => {
      const [, start, end, writable] = /^([0-9a-f]+)-([0-9a-f]+) .(w?)/.exec(region) ?? []
      if (!start || !end || !/^(?:Rss|Swap): +[1-9]/m.test(region)) return []
      return stretches(pagesOf(pagemap, parseInt(start, 16), parseInt(end, 16)), parseInt(start, 16), writable === 'w')
    })

/** Some regions cannot be read, such as those of a graphics device; they hold no text of a page. */
const readAt = (memory: number, piece: Buffer, at: number, end: number): Buffer => {
  try {
    return piece.subarray(0, fs.readSync(memory, piece, 0, Math.min(piece.length, end - at), at))
  } catch {
    return piece.subarray(0, 0)
  }
}

const scan = (memory: number, pagemap: number, pid: number, needles: Needles): Set<string> => {
  const piece = Buffer.alloc(pieceBytes)
  const found = new Set<string>()
  for (const [start, end] of own(pid, pagemap)) {
    for (let at = start; at < end; at += pieceBytes - pageBytes) for (const what of needles(readAt(memory, piece, at, end))) found.add(what)
  }
  return found
}

/**
 * Looks for needles in everything a process has written in its memory; untouched pages are not read, since reading
 * would make them. Nothing where the process has just ended. Needs the right to read it (root).
 */
export const scanMemory = (pid: number, needles: Needles): Find[] => {
  const handles: number[] = []
  const open = (name: string) => handles.push(fs.openSync(`/proc/${pid}/${name}`, 'r')) && handles.at(-1)!
  try {
    return findsAt(`memory of ${pid}`, [...scan(open('mem'), open('pagemap'), pid, needles)])
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  } finally {
    for (const handle of handles) fs.closeSync(handle)
  }
}
