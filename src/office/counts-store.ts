import { LowSync } from 'lowdb'
import { addedTo, counted, counts, noCounts, type Counts, type Months } from '../core/usage/counts'
import type { Month } from '../core/usage/month'
import { nothingPublished, openMonth } from '../core/usage/published'
import { makeDirectory, type FileSystem, type Outcome } from './durable-file'
import { openPublished } from './published-store'
import type { Format } from './sealed'
import { twoSlotAdapter, Unwritable, type SlotTrouble } from './two-slot-adapter'

/** How `counts.json` is written. */
export const countsFormat: Format<Counts> = { schema: counts, steps: [] }

const counting = { name: 'counts', format: countsFormat }

/** The counts as a command reads them, while a kiosk may be writing; `lost` where every file that there is cannot be used. */
export interface CountsRead {
  months: Months
  troubles: readonly SlotTrouble[]
  lost: boolean
}

/** Reads the counts without changing anything on disk. */
export const readCounts = (directory: string, files?: FileSystem): CountsRead => {
  const adapter = twoSlotAdapter({ ...counting, directory, setsAside: false, ...(files && { files }) })
  const stored = adapter.read()
  return { months: (stored ?? noCounts).months, troubles: adapter.troubles(), lost: stored === null && adapter.troubles().length > 0 }
}

/** The counts as the kiosk keeps them. An outcome that is not `ok` loses nothing: what was to be written waits for the next try. */
export interface CountsStore {
  /** The files that could not be used when the store was opened. */
  troubles: readonly SlotTrouble[]
  /** What is on disk, without the visits that still wait. */
  months(): Months
  /** Adds what an ended visit raises by one (`settled`), in the clock's month. */
  add(cells: readonly string[], clock: Month): Outcome
  /** Tells the month, so that a change of month writes what waits. */
  tell(clock: Month): Outcome
  /** Writes what waits, as when the kiosk closes. */
  flush(): Outcome
}

/** How the counts are kept. */
export interface CountsOptions {
  /** So many ended visits are written at once, 1 to 20, so that no file shows what a single visit was. */
  countBatchVisits: number
  files?: FileSystem
}

/**
 * Opens the counts for the one process that writes them. Ended visits wait in memory until enough have ended, then
 * both files are written. What is written is acknowledged; a kill or power cut loses at most the visits that wait.
 */
export const openCounts = (directory: string, { countBatchVisits, files }: CountsOptions): CountsStore => {
  makeDirectory(directory, files)
  const adapter = twoSlotAdapter({ ...counting, directory, setsAside: true, ...(files && { files }) })
  const store = new LowSync(adapter, noCounts)
  store.read()
  const troubles = adapter.troubles()
  const publishedStore = openPublished(directory, files)
  let waiting: { months: Months; visits: number; latest: Month | null } = { months: {}, visits: 0, latest: null }

  const withWaiting = (): Months => {
    const published = publishedStore.read() ?? nothingPublished
    return Object.keys(waiting.months)
      .sort()
      .reduce((months, month) => addedTo(months, openMonth(months, published, month), waiting.months[month]!), store.data.months)
  }

  const write = (months: Months): Outcome => {
    const before = store.data
    store.data = { version: 1, months }
    try {
      store.write()
      return { ok: true }
    } catch (error) {
      store.data = before
      if (error instanceof Unwritable) return { ok: false, problem: error.problem }
      throw error
    }
  }

  const flush = (): Outcome => {
    if (waiting.visits === 0) return { ok: true }
    const written = write(withWaiting())
    if (written.ok) waiting = { months: {}, visits: 0, latest: null }
    return written
  }

  const tell = (clock: Month): Outcome => (waiting.latest === null || waiting.latest === clock ? { ok: true } : flush())

  // A slot that was set aside is made again at once; if that fails, the next write tells.
  if (troubles.length > 0) write(store.data.months)

  return {
    troubles,
    months: () => store.data.months,
    add(cells, clock) {
      if (cells.length === 0) return { ok: true }
      const turned = tell(clock)
      waiting = { months: counted(waiting.months, clock, cells), visits: waiting.visits + 1, latest: clock }
      return waiting.visits >= countBatchVisits ? flush() : turned
    },
    tell,
    flush,
  }
}
