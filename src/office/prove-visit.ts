import { app } from 'electron'
import { setTimeout as wait } from 'node:timers/promises'
import { exitCodes } from './exit-codes'
import { greet } from './greet'
import { toldOf } from './open-office'
import { pathsOf, thisPlace } from './paths'
import { readOfficeFile } from './read-office-config'
import { spawnVisitor } from './spawn-visitor'
import { endAtFault, executable, isOnlyOne } from './start'
import { tryVisit } from './try-visit'
import { wipe } from './wipe'
import { wiping } from './wiping'

/**
 * What `--check` starts once more to see: an office without a window and without counts that starts one visitor process
 * as every office does, waits until its page is painted, unseen, and wipes it. Its exit code says whether it is proven gone.
 */
export const proveVisit = async (): Promise<void> => {
  endAtFault()
  const paths = pathsOf(thisPlace(app.isPackaged))
  const read = readOfficeFile(paths.config)
  if (!read.ok || !isOnlyOne(paths.run)) return app.exit(exitCodes.refused)
  await app.whenReady()
  const proven = await tryVisit({
    start: () => greet(spawnVisitor(executable(), paths.run), toldOf(read)),
    wiped: async ({ process }) => (await wipe(process.processes, wiping)).ok,
    wait,
  })
  app.exit(proven ? exitCodes.closed : exitCodes.refused)
}
