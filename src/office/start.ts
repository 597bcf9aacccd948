import { app } from 'electron'
import * as path from 'node:path'
import { build } from '../platform/build'
import { sharedSwitches } from '../platform/switches'
import { exitCodes } from './exit-codes'
import { pathsOf, thisPlace } from './paths'
import { leftovers, prepareRunRoot } from './run-root'
import { spawnVisitor, type Executable } from './spawn-visitor'

/** The same program once more, with the switches of this start that others share. */
export const executable = (): Executable => ({
  file: process.execPath,
  args: [...(app.isPackaged ? [] : [app.getAppPath()]), ...sharedSwitches(process.argv)],
})

/** A visit of a test build can be driven by a test. */
export const forVisits = ({ file, args }: Executable): Executable => ({
  file,
  args: [...args, ...(build === 'test' ? ['--remote-debugging-port=0'] : [])],
})

/** Ends before anything is shown, and says why. */
const leave = (code: number, why: unknown): never => {
  process.stderr.write(`${String(why)}\n`)
  process.exit(code)
}

/** Ends the office at a fault of its own: otherwise Electron shows it on the screen, or goes on with half an office. */
export const endAtFault = (): void => {
  for (const kind of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(kind, (fault: unknown) => leave(exitCodes.crashed, fault instanceof Error ? fault.stack : fault))
}

/** Whether this is the only office process on the run directories, which it makes. */
export const isOnlyOne = (runRoot: string): boolean => {
  const trouble = prepareRunRoot(runRoot)
  if (trouble !== undefined) leave(exitCodes.refused, trouble)
  app.setPath('userData', path.join(runRoot, 'office'))
  return app.requestSingleInstanceLock()
}

/**
 * The office process starts. The first visitor process takes longest to come, so it is started before the rest of the
 * office is read; but only where no earlier visit left anything, since that is purged before any window.
 */
export const startOffice = async (windowed: boolean): Promise<void> => {
  endAtFault()
  const paths = pathsOf(thisPlace(app.isPackaged))
  // So that a test can drive the staff window.
  if (build === 'test') app.commandLine.appendSwitch('remote-debugging-port', '0')
  if (!isOnlyOne(paths.run)) {
    process.stdout.write('SES Kiosk is already running on this computer.\n')
    return app.exit(exitCodes.closed)
  }
  const program = executable()
  const spawn = () => spawnVisitor(forVisits(program), paths.run)
  const first = leftovers(paths.run).length === 0 ? spawn() : undefined
  const { runOffice } = await import('./office')
  runOffice({ paths, windowed, program, spawn, first })
}
