import { readonly, shallowRef, type ShallowRef } from 'vue'
import { markSpoken } from './mark-spoken'
import type { Spoken } from './sentences'

/** Whether something is being read: `paused` keeps its place. */
export type ReadingState = 'still' | 'reading' | 'paused'

/** Reads a page sentence by sentence, with the one that is read marked, and can be held anywhere. */
export interface Reader {
  readonly state: Readonly<ShallowRef<ReadingState>>
  /** Reads some sentences from the first one; what was being read is left. */
  read(sentences: readonly Spoken[]): Promise<void>
  /** Falls silent and keeps the place. */
  pause(): void
  /** Says the sentence at the place again, and goes on from there. */
  again(): Promise<void>
  stop(): void
}

/** A reader that says a sentence through `say`, which resolves when it was said or was cut short by `hush`. */
export const reader = (say: (sentence: Spoken) => Promise<void>, hush: () => void): Reader => {
  const state = shallowRef<ReadingState>('still')
  let all: readonly Spoken[] = []
  let at = 0
  /** A sentence that was cut short resolves as well: only the latest turn goes on from it. */
  let turn = 0

  const halt = (now: ReadingState) => {
    turn += 1
    state.value = now
    hush()
  }
  const stop = () => {
    markSpoken(undefined)
    halt('still')
  }
  const from = async (place: number) => {
    halt('reading')
    const mine = turn
    for (at = place; at < all.length; at += 1) {
      markSpoken(all[at]!.range)
      await say(all[at]!)
      if (turn !== mine) return
    }
    stop()
  }
  return {
    state: readonly(state),
    async read(sentences) {
      all = sentences
      await (all.length > 0 ? from(0) : stop())
    },
    pause: () => state.value === 'reading' && halt('paused'),
    async again() {
      if (state.value !== 'still') await from(at)
    },
    stop,
  }
}
