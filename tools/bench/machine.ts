import * as os from 'node:os'
import { runtime } from '../electron-runtime.mjs'
import { displaySize } from './display'

/** Where the numbers come from. */
export interface Machine {
  processors: string
  memoryGiB: number
  system: string
  versions: string
  display: string
  month: string
}

/** How busy the computer was, in processors: before the run, and at most after one of its rounds. */
export interface Load {
  before: number
  during: number
}

/** The run itself rests most of the time; more than this is somebody else's work. */
const quietBefore = 0.3
const quietDuring = 1.2

/** Whether something else was at work: the kiosk uses two processors while it starts, so that even its ratios suffer. */
export const isBusy = ({ before, during }: Load): boolean => before > quietBefore || during > quietDuring

/** The load now, in processors. */
export const loadNow = (): number => os.loadavg()[0]!

/** This computer, as far as it matters to the numbers. */
export const thisMachine = (now = new Date()): Machine => {
  const cores = os.cpus()
  const electron = runtime()
  return {
    processors: `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}`,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()}, ${os.arch()}`,
    versions: `Electron ${electron.version}${electron.kind === 'fallback' ? ' (the stand-in for development and tests)' : ''}, Node.js ${process.versions.node}`,
    display: `Xvfb, ${displaySize.width} × ${displaySize.height}, drawn without a graphics card`,
    month: now.toISOString().slice(0, 7),
  }
}
