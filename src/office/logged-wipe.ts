import type { Log } from './log'
import type { WipeResult } from './wipe'

/** A wipe whose failure, and the first proof after one, go into the machine log. */
export const loggedWipe = <Visit extends unknown[]>(wipe: (...visit: Visit) => Promise<WipeResult>, log: Log) => {
  let hindered = false
  return async (...visit: Visit): Promise<WipeResult> => {
    const result = await wipe(...visit)
    if (!result.ok) log(`wipe-failed-${result.left}`)
    else if (hindered) log('wipe-recovered')
    hindered = !result.ok
    return result
  }
}
