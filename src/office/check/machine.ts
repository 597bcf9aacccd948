import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { build, version, type Build } from '../../platform/build'
import { hasDisplay } from '../../platform/display'
import { sharedSwitches } from '../../platform/switches'

const patienceMs = 10_000
const ownPatienceMs = 90_000

/** The computer as the readiness report sees it; passed in, so that every computer can be tested on one. Nothing here throws. */
export interface Machine {
  platform: NodeJS.Platform
  architecture: string
  build: Build
  /** The day this version was built, as in "2026-11-22". */
  built: string
  /** The program that this is, and its number among the processes. */
  executable: string
  pid: number
  /** The account's number on Linux. */
  uid: number | undefined
  /** The versions of what the app is made on: `electron`, `chrome`, `node`. */
  versions: Readonly<Record<string, string | undefined>>
  /** A file's text, as far as it can be read. */
  text(file: string): string | undefined
  /** The names in a folder; none where it cannot be read. */
  names(directory: string): string[]
  exists(file: string): boolean
  /** Where a link leads. */
  target(link: string): string | undefined
  /** The path without any link in it. */
  real(file: string): string | undefined
  /** The number of the account that a file belongs to. */
  owner(file: string): number | undefined
  /** Whether this account may make files in a folder. */
  mayWrite(directory: string): boolean
  /** Whether this account can change a file, or what lies in a folder: it may write to it, or let itself do so. */
  mayChange(file: string): boolean
  freeBytes(directory: string): number | undefined
  /** Whether there is a desktop to show a window on. */
  display: boolean
  /** Whether this program itself, started once more with this option, ends well. */
  again(option: string): boolean
  /** What a program prints, or `undefined` where it cannot be run or fails. */
  output(program: string, args: readonly string[]): string | undefined
}

const known = <T>(ask: () => T): T | undefined => {
  try {
    return ask()
  } catch {
    return undefined
  }
}

/** Programs answer in English, and of the computer: not of what this account has set for itself. */
const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, {
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: patienceMs,
  })

/** Where the app is not packaged, it is the folder that the program runs. */
const runAgain = (option: string): true => {
  const args = [...(process.defaultApp ? [process.argv[1]!] : []), ...sharedSwitches(process.argv), option]
  execFileSync(process.execPath, args, { stdio: 'ignore', timeout: ownPatienceMs, killSignal: 'SIGKILL' })
  return true
}

const free = (directory: string): number => {
  const { bavail, bsize } = fs.statfsSync(directory)
  return bavail * bsize
}

/** Electron shows an archive as a folder of whoever asks, unless it is told not to. */
const ofFile = <T>(ask: () => T): T | undefined => {
  process.noAsar = true
  try {
    return known(ask)
  } finally {
    process.noAsar = false
  }
}

/** This computer. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  architecture: process.arch,
  build,
  built: version.built,
  executable: process.execPath,
  pid: process.pid,
  uid: process.getuid?.(),
  versions: process.versions,
  text: (file) => known(() => fs.readFileSync(file, 'utf8')),
  names: (directory) => known(() => fs.readdirSync(directory)) ?? [],
  exists: (file) => fs.existsSync(file),
  target: (link) => known(() => fs.readlinkSync(link)),
  real: (file) => known(() => fs.realpathSync(file)),
  owner: (file) => known(() => fs.lstatSync(file).uid),
  mayWrite: (directory) => known(() => fs.accessSync(directory, fs.constants.W_OK | fs.constants.X_OK) ?? true) ?? false,
  mayChange: (file) =>
    ofFile(() => fs.lstatSync(file).uid === process.getuid?.() || (fs.accessSync(file, fs.constants.W_OK) ?? true)) ?? false,
  freeBytes: (directory) => known(() => free(directory)),
  display: hasDisplay(),
  again: (option) => known(() => runAgain(option)) ?? false,
  output: (program, args) => known(() => run(program, args)),
})
