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
  /** How busy the computer was before the run, in processors. */
  load: number
  /** Whether that was too busy for numbers to be quoted. */
  isBusy: boolean
  month: string
}

const quietShare = 0.15

/** This computer, as far as it matters to the numbers. */
export const thisMachine = (now = new Date(), load = os.loadavg()[0]!): Machine => {
  const cores = os.cpus()
  const electron = runtime()
  return {
    processors: `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}`,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()}, ${os.arch()}`,
    versions: `Electron ${electron.version}${electron.kind === 'fallback' ? ' (the stand-in for development and tests)' : ''}, Node.js ${process.versions.node}`,
    display: `Xvfb, ${displaySize.width} × ${displaySize.height}, drawn without a graphics card`,
    load,
    isBusy: load > cores.length * quietShare,
    month: now.toISOString().slice(0, 7),
  }
}
