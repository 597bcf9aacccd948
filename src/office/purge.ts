import { leftovers } from './run-root'
import { wipe, type WipeResult, type WipeSurroundings } from './wipe'

/**
 * Ends what an earlier run of the kiosk left, for instance after a power cut or a kill: first the processes that
 * still run, then their directories; before any window. Gives the first wipe that could not be proven.
 */
export const purge = async (runRoot: string, around: WipeSurroundings): Promise<WipeResult> => {
  for (const directory of leftovers(runRoot)) {
    const result = await wipe({ leader: 0, directory, reported: [] }, around)
    if (!result.ok) return result
  }
  return { ok: true }
}
