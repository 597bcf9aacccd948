import { LowSync } from 'lowdb'
import { nothingPublished, published, type Published } from '../core/usage/published'
import type { FileSystem, Outcome } from './durable-file'
import { twoSlotAdapter, Unwritable } from './two-slot-adapter'

/** What has been published, as it stands on disk beside the counts. */
export interface PublishedStore {
  /** What has been published, or `undefined` where that cannot be known any more. */
  read(): Published | undefined
  /** Keeps what is about to be published; nothing is written where that is known already. */
  keep(next: Published): Outcome
}

/**
 * Opens `published.json`. The kiosk and a command can use it at the same time, so it is read anew each time and no
 * broken file is moved away; while both files are broken nothing can be published, since it could overlap.
 */
export const openPublished = (directory: string, files?: FileSystem): PublishedStore => {
  const adapter = twoSlotAdapter({ directory, name: 'published', schema: published, version: 1, setsAside: false, ...(files && { files }) })
  const read = () => adapter.read() ?? (adapter.troubles().length > 0 ? undefined : nothingPublished)
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
