import * as fs from 'node:fs'
import type { SyncAdapter } from 'lowdb'
import * as path from 'node:path'
import { fileProblem, writeDurably, type FileProblem, type FileSystem } from './durable-file'
import { seal, unseal, type Fault, type Format } from './sealed'

/** How many broken files of one kind are kept; beyond that the latest replaces the last, so that a disk never fills up with them. */
const keptBroken = 4

/** A slot that could not be used, and under which name it was kept, if it was. */
export interface SlotTrouble {
  slot: string
  fault: Fault
  keptAs?: string
}

/** A store that could not be written; thrown because lowdb's `write` answers nothing, and caught where lowdb is called. */
export class Unwritable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.path)
  }
}

/** The names of the two files. */
export const slotsOf = (name: string): readonly [string, string] => [`${name}.json`, `${name}-backup.json`]

/** Where and what is stored. */
export interface SlotOptions<T> {
  directory: string
  /** The first part of the names: `counts` gives `counts.json`, `counts-backup.json`, `counts-broken-1.json`. */
  name: string
  format: Format<T>
  /** Whether a broken slot is renamed, which only the process that writes the store may do. */
  setsAside: boolean
  files?: FileSystem
}

/** A lowdb adapter that also says which slots it could not use when it last read. */
export interface TwoSlotAdapter<T> extends SyncAdapter<T> {
  troubles(): readonly SlotTrouble[]
}

/**
 * Stores the same content in two files, one after the other. The same and not the state before: a backup of the
 * state before would give the last batch of visits away to whoever compares. The first file is the newest, since
 * it is written first; the second is there for the day the first is broken. A broken file is set aside and said. One
 * that a newer version has written stays where it is: then nothing is read, and nothing is written over it.
 */
export const twoSlotAdapter = <T>({ directory, name, format, setsAside, files = fs }: SlotOptions<T>): TwoSlotAdapter<T> => {
  const slots = slotsOf(name)
  let troubles: SlotTrouble[] = []

  const setAside = (slot: string): string | undefined => {
    const names = Array.from({ length: keptBroken }, (_, index) => `${name}-broken-${index + 1}.json`)
    const free = names.find((one) => !files.existsSync(path.join(directory, one))) ?? names.at(-1)!
    try {
      files.renameSync(path.join(directory, slot), path.join(directory, free))
      return free
    } catch (error) {
      fileProblem(error, slot)
      return undefined
    }
  }

  const textOf = (slot: string): string | undefined | null => {
    try {
      return files.readFileSync(path.join(directory, slot), 'utf8')
    } catch (error) {
      return fileProblem(error, slot).reason === 'missing' ? undefined : null
    }
  }

  const readSlot = (slot: string): T | undefined => {
    const text = textOf(slot)
    if (text === undefined) return undefined
    const read = text === null ? { ok: false as const, fault: 'unreadable' as const } : unseal(text, format)
    if (read.ok) return read.content
    const keptAs = setsAside && read.fault !== 'newer' ? setAside(slot) : undefined
    troubles.push({ slot, fault: read.fault, ...(keptAs !== undefined && { keptAs }) })
    return undefined
  }

  const newer = () => troubles.find(({ fault }) => fault === 'newer')

  return {
    troubles: () => troubles,
    read() {
      troubles = []
      const [first, second] = slots.map(readSlot)
      return newer() ? null : (first ?? second ?? null)
    },
    write(content) {
      const kept = newer()
      if (kept) throw new Unwritable({ reason: 'newer', path: path.join(directory, kept.slot), code: 'newer' })
      for (const slot of slots) {
        const written = writeDurably(path.join(directory, slot), seal(content), files)
        if (!written.ok) throw new Unwritable(written.problem)
      }
    },
  }
}
