import { app } from 'electron'
import * as path from 'node:path'
import { build } from '../platform/build'
import { pathsOf, thisPlace } from './paths'
import { leftovers, prepareRunRoot } from './run-root'
import { spawnVisitor, type Executable } from './spawn-visitor'

/** The same program once more, with the switches of this start that others share. */
const executable = (): Executable => {
  const shared = ['no-sandbox', 'disable-gpu'].filter((name) => app.commandLine.hasSwitch(name)).map((name) => `--${name}`)
  return { file: process.execPath, args: [...(app.isPackaged ? [] : [app.getAppPath()]), ...shared] }
}

/** A visit of a test build can be driven by a test. */
const forVisits = ({ file, args }: Executable): Executable => ({
  file,
  args: [...args, ...(build === 'test' ? ['--remote-debugging-port=0'] : [])],
})

/** Whether this is the only kiosk on this computer; a second start says so and ends. */
const isOnlyOne = (runRoot: string): boolean => {
  prepareRunRoot(runRoot)
  app.setPath('userData', path.join(runRoot, 'office'))
  if (app.requestSingleInstanceLock()) return true
  process.stdout.write('SES Kiosk is already running on this computer.\n')
  app.exit(0)
  return false
}

/**
 * The office process starts. The first visitor process takes longest to come, so it is started before the rest of the
 * office is read; but only where no earlier visit left anything, since that is purged before any window.
 */
export const startOffice = async (windowed: boolean): Promise<void> => {
  const paths = pathsOf(thisPlace(app.isPackaged))
  // So that a test can drive the staff window.
  if (build === 'test') app.commandLine.appendSwitch('remote-debugging-port', '0')
  if (!isOnlyOne(paths.run)) return
  const program = executable()
  const spawn = () => spawnVisitor(forVisits(program), paths.run)
  const first = leftovers(paths.run).length === 0 ? spawn() : undefined
  const { runOffice } = await import('./office')
  runOffice({ paths, windowed, program, spawn, first })
}
