import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { vi } from 'vitest'
import { ownDirectory } from './account'

const mayAdministrate = (): boolean => {
  const capabilities = /^CapEff:\s+([0-9a-f]+)$/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'
  return ((BigInt(`0x${capabilities}`) >> 21n) & 1n) === 1n
}

/** Whether a disk of one's own can be mounted here: root can, outside most containers. */
export const canMount = process.platform === 'linux' && fs.existsSync('/dev/loop-control') && mayAdministrate()

/** A small disk, whose blocks can be read past its file system. */
export interface DiskImage {
  /** Makes a directory on it that belongs to the account of the kiosk. */
  directory(): string
  /** Writes to its blocks whatever is in its files now, as the system does by itself within half a minute. */
  write(): void
  /** Deletes everything on it, takes it off so that all is written, and gives the file that holds its blocks. */
  emptied(): Promise<string>
  clean(): Promise<void>
}

const bytes = 32 * 1024 * 1024
const patienceMs = 30_000

/** Makes a disk with an ext4 file system and mounts it. */
export const mountImage = (): DiskImage => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-disk-'))
  const [file, mounted] = [path.join(folder, 'blocks'), path.join(folder, 'mounted')]
  fs.chmodSync(folder, 0o755)
  fs.mkdirSync(mounted)
  fs.writeFileSync(file, '')
  fs.truncateSync(file, bytes)
  execFileSync('mkfs.ext4', ['-q', '-F', file])
  execFileSync('mount', ['-o', 'loop', file, mounted])
  fs.chmodSync(mounted, 0o755)
  let isMounted = true
  /** Whatever has just been killed may still hold it for a moment. */
  const unmount = async () => {
    if (isMounted) await vi.waitFor(() => execFileSync('umount', [mounted], { stdio: 'pipe' }), { timeout: patienceMs })
    isMounted = false
  }
  return {
    directory: () => ownDirectory(mounted),
    write: () => void execFileSync('sync', ['-f', mounted]),
    async emptied() {
      for (const name of fs.readdirSync(mounted)) fs.rmSync(path.join(mounted, name), { recursive: true, force: true })
      await unmount()
      return file
    },
    async clean() {
      await unmount()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}
