import * as fs from 'node:fs'
import * as path from 'node:path'
import { runtime } from '../../tools/electron-runtime.mjs'
import { ownDirectory } from './account'
import type { Start } from './kiosk'

const packaged = path.resolve('release/test/linux-unpacked/resources/app.asar')

/** What a minute is by the clock of a visit, as it stands in the program. */
const minute = 'minuteMs = 60 * secondMs'

/**
 * The kiosk with a visit's clock changed: the longest time of a visit, 120 minutes, is over after 84 seconds. The time
 * without input is told in seconds and stays as it is.
 */
export const withShortMinutes = (): { start: Pick<Start, 'program' | 'args'>; remove(): void } => {
  const program = fs.readFileSync(packaged)
  const at = program.indexOf(minute)
  if (at === -1 || program.includes(minute, at + 1)) throw new Error(`${packaged} does not say once what a minute is: look for ${minute}`)
  program.write(minute.replace('60', '.7'), at)
  const directory = ownDirectory()
  const changed = path.join(directory, 'app.asar')
  fs.writeFileSync(changed, program)
  return { start: { program: runtime().exe, args: [changed] }, remove: () => fs.rmSync(directory, { recursive: true, force: true }) }
}
