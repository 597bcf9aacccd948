import { expect } from 'vitest'
import { countsOf } from './aftermath'
import type { Places } from './kiosk'

/** As many ended visits as wait to be written, where an office has set nothing else; with one more they are written. */
const openBatch = 4

/** What the counts of a kiosk may hold, from one start of it to the next: a visit that waited then was lost. */
export const countedVisits = (places: Places) => {
  const counted = (): number => countsOf(places).visits ?? 0
  let before = 0
  let ended = 0
  let perhaps = 0
  return {
    /** The kiosk starts. */
    begin(): void {
      before = counted()
      ended = perhaps = 0
    },
    /** A visit has ended: one to be counted, or perhaps one, since nobody can know on which side of a kill it was. */
    ended(counts: boolean | 'perhaps'): void {
      if (counts === 'perhaps') perhaps += 1
      else if (counts) ended += 1
    },
    /** The counts can be read, hold no visit that was not, and miss none but those that wait to be written. */
    hold(waiting = openBatch): void {
      expect(counted()).toBeGreaterThanOrEqual(before + ended - waiting)
      expect(counted()).toBeLessThanOrEqual(before + ended + perhaps)
    },
  }
}
