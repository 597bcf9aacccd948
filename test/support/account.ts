import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'

const nobody = 65534
const isRoot = process.getuid?.() === 0

/** Whether the unprivileged account may run a program; a checkout that only root may read is one reason why not. */
export const canRunAsNobody = (program: string): boolean => {
  if (!isRoot) return false
  try {
    execFileSync(path.resolve('test/support/as-nobody.sh'), ['test', '-x', program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The command that runs a program as an ordinary account, sandboxed; without one, root runs it unsandboxed. */
export const asOrdinary = (program: string): { command: string; before: string[]; sandboxed: boolean } => {
  if (!isRoot) return { command: program, before: [], sandboxed: true }
  if (canRunAsNobody(program)) return { command: path.resolve('test/support/as-nobody.sh'), before: [program], sandboxed: true }
  return { command: program, before: [], sandboxed: false }
}

/** Whether the unprivileged account may make something in a directory. */
export const nobodyMayWriteIn = ({ uid, mode }: fs.Stats): boolean => uid === nobody || (mode & 0o002) !== 0

/** A new directory that belongs to the account the kiosk runs as. */
export const ownDirectory = (parent = os.tmpdir()): string => {
  const directory = fs.mkdtempSync(path.join(parent, 'ses-kiosk-test-'))
  if (isRoot) fs.chownSync(directory, nobody, nobody)
  return directory
}
