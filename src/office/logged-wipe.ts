import type { Log } from './log'
import type { WipeResult } from './wipe'

/** A wipe whose failure, and the first proof after one, go into the machine log. */
export const loggedWipe = <T>(wipe: (one: T) => Promise<WipeResult>, log: Log) => {
  let hindered = false
  return async (one: T): Promise<WipeResult> => {
    const result = await wipe(one)
    if (!result.ok) log(`wipe-failed-${result.left}`)
    else if (hindered) log('wipe-recovered')
    hindered = !result.ok
    return result
  }
}
