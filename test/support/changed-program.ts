import * as fs from 'node:fs'
import * as path from 'node:path'
import { runtime } from '../../tools/electron-runtime.mjs'
import { ownDirectory } from './account'
import type { Start } from './kiosk'

const packaged = path.resolve('release/test/linux-unpacked/resources/app.asar')

/** The kiosk with one expression changed, which must stand in its program once. */
export interface ChangedProgram {
  start: Pick<Start, 'program' | 'args'>
  remove(): void
}

/** The kiosk with an expression of its program replaced by another one of the same length. */
const withChanged = (expression: string, other: string): ChangedProgram => {
  const program = fs.readFileSync(packaged)
  const at = program.indexOf(expression)
  if (other.length !== expression.length) throw new Error(`${other} must be as long as ${expression}`)
  if (at === -1 || program.includes(expression, at + 1)) throw new Error(`This must stand once in ${packaged}: ${expression}`)
  program.write(other, at)
  const directory = ownDirectory()
  const changed = path.join(directory, 'app.asar')
  fs.writeFileSync(changed, program)
  return { start: { program: runtime().exe, args: [changed] }, remove: () => fs.rmSync(directory, { recursive: true, force: true }) }
}

/**
 * The kiosk with a visit's clock changed: its longest time, 120 minutes, is over after 84 seconds. The time without input
 * is told in seconds and stays as it is.
 */
export const withShortMinutes = (): ChangedProgram => withChanged('minuteMs = 60 * secondMs', 'minuteMs = .7 * secondMs')

/** The kiosk with its wipe switched off: it sees no process of a visit, so that it ends none, and takes that for a proof. */
export const withoutWipe = (): ChangedProgram => withChanged('/^\\d+$/.test(name) && belongs(', '/^\\D+$/.test(name) && belongs(')
