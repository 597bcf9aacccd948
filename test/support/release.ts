import { execFileSync, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { asOrdinary } from './account'

const releaseFolder = path.resolve('release/linux-unpacked')

/** The release build. */
export const release = path.join(releaseFolder, 'ses-kiosk')

/** Whether the release build can be started here: it does not run as root. */
export const { sandboxed: startsHere } = asOrdinary(release)

/** The name of what needs the release build to start, with the reason where it cannot. */
export const onRelease = (name: string): string =>
  startsHere ? name : `${name} (not run: no account but root may run the release build here)`

/** How a start ended by itself. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  out: string
  err: string
}

/** Starts a program as an ordinary account, through a command where one is given, and waits until it ends by itself. */
export const startToItsEnd = (program: string, args: readonly string[], env: NodeJS.ProcessEnv, through: readonly string[] = []): Ended => {
  const { command, before } = asOrdinary(program)
  const [first, ...rest] = [...through, command, ...before, ...args]
  const { status, signal, stdout, stderr } = spawnSync(first!, rest, {
    env,
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
  return { code: status, signal, out: stdout, err: stderr }
}

/** The lines of ours among what the platform itself complains of. */
export const ours = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('SES Kiosk'))

const marked = (home: string) => path.join(home, 'marked')

/** Writes a program that leaves a file if anybody runs it: see `hasRun`. */
export const marker = (home: string): string => {
  const file = path.join(home, 'marker.cjs')
  fs.writeFileSync(file, `require('node:fs').writeFileSync(${JSON.stringify(marked(home))}, 'ran')\n`, { mode: 0o644 })
  return file
}

/** Whether somebody has run the program that `marker` wrote. */
export const hasRun = (home: string): boolean => fs.existsSync(marked(home))

/** A copy of the release build to be tampered with, beside it, since it is made of links to the same files. */
export const copiedRelease = () => {
  const folder = fs.mkdtempSync(path.resolve('release/tampered-'))
  fs.chmodSync(folder, 0o755)
  const copy = path.join(folder, 'copy')
  execFileSync('cp', ['-al', releaseFolder, copy])
  return {
    program: path.join(copy, 'ses-kiosk'),
    resources: path.join(copy, 'resources'),
    /** Makes one of its files its own, so that changing it leaves the release build alone. */
    own(name: string): string {
      const file = path.join(copy, name)
      const { mode } = fs.statSync(file)
      fs.rmSync(file)
      fs.copyFileSync(path.join(releaseFolder, name), file)
      fs.chmodSync(file, mode)
      return file
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}
