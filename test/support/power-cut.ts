import * as path from 'node:path'
import type { FileSystem } from '../../src/office/durable-file'

/** What a power cut makes of data that nobody flushed: gone, cut in the middle, or as many zero bytes. */
const ruins = ['missing', 'cut', 'zeros'] as const
type Ruin = (typeof ruins)[number]

interface Inode {
  data: string
  /** What is on the disk for certain. */
  flushed: string
  isFlushed: boolean
}

type Entries = ReadonlyMap<string, Inode>
type Change = (entries: Map<string, Inode>) => void

const fault = (code: string): Error => Object.assign(new Error(code), { code })

const ruined = ({ data, flushed, isFlushed }: Inode, ruin: Ruin): Inode => {
  const left = { missing: flushed, cut: data.slice(0, data.length / 2), zeros: '\0'.repeat(data.length) }[ruin]
  const text = isFlushed ? data : left
  return { data: text, flushed: text, isFlushed: true }
}

/**
 * A disk as the kernel keeps it: what is written is seen at once, and on the disk only when it is flushed; files that
 * come, go and are renamed are there after a power cut only up to some point, in their order, until the folder is
 * flushed. `onStep` is told before every operation that changes something, with all the disks a cut there may leave.
 */
export const frailDisk = (onStep: (left: () => FileSystem[]) => void = () => undefined, start: Entries = new Map()): FileSystem => {
  const entries = new Map(start)
  let durable: Entries = new Map(start)
  let pending: Change[] = []
  const handles = new Map<number, Inode | 'folder'>()

  const left = (): FileSystem[] =>
    Array.from({ length: pending.length + 1 }, (_, done) => {
      const after = new Map(durable)
      for (const change of pending.slice(0, done)) change(after)
      return ruins.map((ruin) => frailDisk(undefined, new Map([...after].map(([name, inode]) => [name, ruined(inode, ruin)]))))
    }).flat()

  const change = (what: Change): void => {
    onStep(left)
    what(entries)
    pending.push(what)
  }

  const created = (name: string): Inode => {
    const inode: Inode = { data: '', flushed: '', isFlushed: true }
    change((all) => void all.set(name, inode))
    return inode
  }

  const disk = {
    openSync(file: string, flags: string) {
      const handle = handles.size + 3
      if (flags === 'r' && !entries.has(file)) handles.set(handle, 'folder')
      else handles.set(handle, flags === 'w' ? created(file) : entries.get(file)!)
      return handle
    },
    writeFileSync(target: number | string, data: string) {
      const inode = typeof target === 'number' ? handles.get(target) : created(target)
      onStep(left)
      Object.assign(inode as Inode, { data, isFlushed: false })
    },
    fsyncSync(handle: number) {
      const inode = handles.get(handle)!
      onStep(left)
      if (inode !== 'folder') return Object.assign(inode, { flushed: inode.data, isFlushed: true })
      durable = new Map(entries)
      pending = []
      return undefined
    },
    closeSync: () => undefined,
    renameSync(from: string, to: string) {
      const inode = entries.get(from)
      if (!inode) throw fault('ENOENT')
      change((all) => {
        all.delete(from)
        all.set(to, inode)
      })
    },
    rmSync: (file: string) => change((all) => void all.delete(file)),
    readFileSync(file: string) {
      const inode = entries.get(file)
      if (!inode) throw fault('ENOENT')
      return inode.data
    },
    existsSync: (file: string) => entries.has(file),
    mkdirSync: () => undefined,
    statSync: () => ({ mode: 0o644, uid: 0, gid: 0 }),
    fstatSync: () => ({ mode: 0o644, uid: 0, gid: 0 }),
    fchmodSync: () => undefined,
    fchownSync: () => undefined,
    readdirSync: (directory: string) =>
      [...entries.keys()].filter((file) => path.dirname(file) === directory).map((file) => path.basename(file)),
  }
  return disk as unknown as FileSystem
}

/** What happens between two power cuts: `promise` says what is about to be kept, `acknowledge` that it is. */
export interface Promises<T> {
  promise(next: T): void
  acknowledge(): void
}

/**
 * Lets something write, cuts the power before every single step, and looks at every disk that may be left: gives each
 * state that is neither the last one acknowledged nor the one that was about to be.
 */
export const lostByPowerCuts = <T>(
  first: T,
  act: (disk: FileSystem, promises: Promises<T>) => void,
  read: (disk: FileSystem) => T,
): { cuts: number; lost: { found: T; allowed: T[] }[] } => {
  let [kept, next] = [first, first]
  let cuts = 0
  const lost: { found: T; allowed: T[] }[] = []
  const disk = frailDisk((left) => {
    for (const one of left()) {
      cuts += 1
      const found = read(one)
      const allowed = [kept, next]
      if (!allowed.some((state) => JSON.stringify(state) === JSON.stringify(found))) lost.push({ found, allowed })
    }
  })
  act(disk, { promise: (state) => void (next = state), acknowledge: () => void (kept = next) })
  return { cuts, lost }
}
