import { LowSync } from 'lowdb'
import { merged, nothingMerged, type Merged } from '../core/usage/merged'
import { nothingPublished, published, type Published } from '../core/usage/published'
import type { FileSystem, Outcome } from './durable-file'
import type { Format } from './sealed'
import { twoSlotAdapter, Unwritable } from './two-slot-adapter'

/** What has been published, as it stands on disk. */
export interface Store<T> {
  /** What has been published, or `undefined` where that cannot be known any more. */
  read(): T | undefined
  /** Keeps what is about to be published; nothing is written where that is known already. */
  keep(next: T): Outcome
}

/** What this kiosk has published. */
export type PublishedStore = Store<Published>

/** How `published.json` is written. */
export const publishedFormat: Format<Published> = { schema: published, steps: [] }

/** How `merged.json` is written. */
export const mergedFormat: Format<Merged> = { schema: merged, steps: [] }

const storeOf = <T>(directory: string, name: string, format: Format<T>, nothing: T, files?: FileSystem): Store<T> => {
  const adapter = twoSlotAdapter({ directory, name, format, setsAside: false, ...(files && { files }) })
  const read = () => adapter.read() ?? (adapter.troubles().length > 0 ? undefined : nothing)
  return {
    read,
    keep(next) {
      if (JSON.stringify(read()) === JSON.stringify(next)) return { ok: true }
      try {
        new LowSync(adapter, next).write()
        return { ok: true }
      } catch (error) {
        if (error instanceof Unwritable) return { ok: false, problem: error.problem }
        throw error
      }
    },
  }
}

/**
 * Opens `published.json`. The kiosk and a command can use it at the same time, so it is read anew each time and no
 * broken file is moved away; while both files are broken nothing can be published, since it could overlap.
 */
export const openPublished = (directory: string, files?: FileSystem): PublishedStore =>
  storeOf(directory, 'published', publishedFormat, nothingPublished, files)

/** Opens `merged.json`: what has been published here of several kiosks together, which is nothing of this kiosk's own. */
export const openMerged = (directory: string, files?: FileSystem): Store<Merged> =>
  storeOf(directory, 'merged', mergedFormat, nothingMerged, files)
