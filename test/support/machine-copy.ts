import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'

/**
 * Lays a folder in memory over the whole computer, in a mount namespace of its own, and makes the two together its root.
 * Not chroot: Chromium's sandbox cannot be made inside of one.
 */
const layOver = `set -e
mount -t tmpfs tmpfs "$0"
mkdir "$0/changed" "$0/work" "$0/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$0/changed,workdir=$0/work" "$0/root"
for folder in /proc /sys /dev; do mount --rbind "$folder" "$0/root$folder"; done
mount --bind /tmp "$0/root/tmp"
cd "$0/root"
mkdir .before
pivot_root . .before
umount --lazy .before
rmdir .before
`

const asRoot = ['unshare', '--mount', '--propagation', 'private', 'sh', '-c'] as const

const laidOver = (script: string, folder: string): readonly [string, string[]] => [
  asRoot[0],
  [...asRoot.slice(1), layOver + script, folder],
]

const emptyFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-copy-'))

/** Whether such a copy can be made here: it needs root, and a kernel with overlays. */
export const canCopyMachine = (): boolean => {
  const folder = emptyFolder()
  const [command, args] = laidOver('', folder)
  const { status } = spawnSync(command, args, { stdio: 'ignore' })
  fs.rmdirSync(folder)
  return status === 0
}

/** A copy of this computer to install things on. What is changed there is kept in memory, and is gone with the copy. */
export interface MachineCopy {
  /** The command that what runs there is started through, as root or as an ordinary account. */
  readonly through: string[]
  readonly throughOrdinary: string[]
  /** Runs a command there, and gives what it printed. */
  run(command: string, ...args: string[]): string
  /** Where a file of the copy can be read from outside. */
  at(file: string): string
  end(): void
}

/** Makes a copy of this computer, with the same display, processes and temporary folder. */
export const copyMachine = async (): Promise<MachineCopy> => {
  const folder = emptyFolder()
  // It lives as long as somebody holds its input: with the test, even one that is killed, it ends.
  const [command, args] = laidOver('echo ready; exec cat', folder)
  const holder = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  await Promise.race([
    once(holder.stdout, 'data'),
    once(holder, 'exit').then(() => {
      throw new Error('No copy of this computer could be made: see the line above')
    }),
  ])
  const through = ['nsenter', `--mount=/proc/${holder.pid}/ns/mnt`]
  const [enter, ...namespace] = through
  return {
    through,
    throughOrdinary: [...through, 'setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups'],
    run: (program, ...words) =>
      execFileSync(enter!, [...namespace, program, ...words], {
        encoding: 'utf8',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    at: (file) => path.join(`/proc/${holder.pid}/root`, file),
    end() {
      holder.stdin.end()
      fs.rmdirSync(folder)
    },
  }
}
