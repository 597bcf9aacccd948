import * as path from 'node:path'

/** What decides where the office's files are; passed in, so that every platform can be tested on one. */
export interface Place {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  packaged: boolean
  /** The account's number on Linux; it tells the run directories of two accounts apart in shared memory. */
  uid: number
  /** The folder that relative paths start from. */
  cwd: string
}

/** Where the office's files are; all paths absolute. Source: design.md, "Environment". */
export interface Paths {
  /** The counts and what else the office keeps. */
  data: string
  /** `office.json`. */
  config: string
  /** The parent of the visits' throw-away directories, on Linux in memory. */
  run: string
}

const windowsPaths = ({ env }: Place): Paths => {
  const data = path.win32.join(env.ProgramData ?? 'C:\\ProgramData', 'SES Kiosk')
  return { data, config: path.win32.join(data, 'office.json'), run: path.win32.join(data, 'run') }
}

const linuxPaths = ({ env, packaged, uid, cwd }: Place): Paths => {
  const share = env.XDG_DATA_HOME || path.posix.join(env.HOME || cwd, '.local/share')
  const own = path.posix.join(share, 'ses-kiosk')
  return {
    data: packaged ? '/var/lib/ses-kiosk' : own,
    config: packaged ? '/etc/ses-kiosk/office.json' : path.posix.join(own, 'office.json'),
    run: env.XDG_RUNTIME_DIR ? path.posix.join(env.XDG_RUNTIME_DIR, 'ses-kiosk') : `/dev/shm/ses-kiosk-${uid}`,
  }
}

/** Finds the office's files: where the environment says, or else in the platform's own place. */
export const pathsOf = (place: Place): Paths => {
  const usual = place.platform === 'win32' ? windowsPaths(place) : linuxPaths(place)
  const { resolve } = place.platform === 'win32' ? path.win32 : path.posix
  const chosen = (name: string, otherwise: string) => resolve(place.cwd, place.env[name] || otherwise)
  return {
    data: chosen('SES_KIOSK_DATA_DIR', usual.data),
    config: chosen('SES_KIOSK_CONFIG', usual.config),
    run: chosen('SES_KIOSK_RUN_DIR', usual.run),
  }
}

/** What decides about the files of this very start. */
export const thisPlace = (packaged: boolean): Place => ({
  env: process.env,
  platform: process.platform,
  packaged,
  uid: process.getuid?.() ?? 0,
  cwd: process.cwd(),
})
