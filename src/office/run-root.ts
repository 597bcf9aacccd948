import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { writeNoTheme } from './no-theme'
import { linkVoices, writeSpeechConfig } from './speech-config'

const visitPrefix = 'visit-'

/** The directories below a visit's run directory, by the environment variable that points at each. */
const homes = {
  HOME: 'home',
  TMPDIR: 'tmp',
  XDG_CONFIG_HOME: 'config',
  XDG_CACHE_HOME: 'cache',
  XDG_DATA_HOME: 'share',
  XDG_STATE_HOME: 'state',
  XDG_RUNTIME_DIR: 'run',
}

/** A throw-away directory of one visit, and the environment that keeps every file of the visit inside it. */
export interface RunDirectory {
  path: string
  environment: Record<string, string>
}

/** Makes the parent of all run directories, for this account alone; says what to do where that cannot be. */
export const prepareRunRoot = (root: string): string | undefined => {
  try {
    fs.mkdirSync(root, { recursive: true, mode: 0o700 })
    const { uid } = fs.lstatSync(root)
    if (process.getuid && uid !== process.getuid()) return `${root} belongs to another account: remove it, or set SES_KIOSK_RUN_DIR.`
    fs.chmodSync(root, 0o700)
    return undefined
  } catch {
    return `${root} cannot be made: let the account of the kiosk write there, or set SES_KIOSK_RUN_DIR.`
  }
}

/** Makes the run directory of a new visit; its name is random and says nothing. */
export const makeRunDirectory = (root: string): RunDirectory => {
  const directory = path.join(root, visitPrefix + randomBytes(8).toString('hex'))
  fs.mkdirSync(directory, { mode: 0o700 })
  const environment: Record<string, string> = {}
  for (const [name, folder] of Object.entries(homes)) {
    environment[name] = path.join(directory, folder)
    fs.mkdirSync(environment[name], { mode: 0o700 })
  }
  if (process.platform === 'linux') {
    writeSpeechConfig(environment.XDG_CONFIG_HOME!)
    linkVoices(environment.HOME!)
    writeNoTheme(environment.XDG_DATA_HOME!)
  }
  return { path: directory, environment }
}

/** The run directories that earlier visits left, for instance after a power cut. */
export const leftovers = (root: string): string[] =>
  fs
    .readdirSync(root)
    .filter((name) => name.startsWith(visitPrefix))
    .map((name) => path.join(root, name))

/** Removes a run directory. Whether it is gone is for the proof to say, so a failure is no exception here. */
export const removeRunDirectory = (directory: string): void => {
  try {
    fs.rmSync(directory, { recursive: true, force: true, maxRetries: 2 })
  } catch {
    // The proof looks for itself.
  }
}
