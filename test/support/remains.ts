import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { findsAt, type Find } from '../../tools/canary/find'
import { scanMemory } from '../../tools/canary/memory'
import type { Needles } from '../../tools/canary/needles'
import { scanDirectory, scanFile, type LeftOut } from '../../tools/canary/scan'
import { nobodyMayWriteIn } from './account'
import type { Kiosk } from './kiosk'
import { processesOf } from './kiosk-processes'

/** Whether a test that looks for what remains must be left out: on Linux root may read everything, and nobody else. */
export const cannotLook = process.platform !== 'linux' || process.getuid?.() !== 0

const startedMs = Date.now()

/** Every place on this computer where the account of the kiosk may write. */
const findWritable = (): string[] => {
  const find = 'find / \\( -path /proc -o -path /sys \\) -prune -o \\( -type d -o -type f \\) -writable -print -prune 2>/dev/null; true'
  const found = execFileSync(path.resolve('test/support/as-nobody.sh'), ['sh', '-c', find], { encoding: 'utf8' })
  return found.split('\n').filter((line) => line !== '')
}

let writable: string[] | undefined

/** What there is of some words on the disk, in names and contents, wherever a kiosk may write. */
export const onDisk = ({ sandboxed }: Pick<Kiosk, 'sandboxed'>, needles: Needles): Find[] => {
  const leftOut: LeftOut = { beforeMs: startedMs, directory: (status) => sandboxed && !nobodyMayWriteIn(status) }
  const scan = (place: string) => (fs.statSync(place).isDirectory() ? scanDirectory(place, needles, leftOut) : scanFile(place, needles))
  return (writable ??= findWritable()).flatMap(scan)
}

/** What there is of some words in the memory of everything of a kiosk that runs. */
export const inMemory = (kiosk: Kiosk, needles: Needles): Find[] => processesOf(kiosk).flatMap((pid) => scanMemory(pid, needles))

/** What there is of some words anywhere: on the disk, in memory, and in all that the kiosk has printed. */
export const remainsOf = (kiosk: Kiosk, needles: Needles): Find[] => [
  ...onDisk(kiosk, needles),
  ...inMemory(kiosk, needles),
  ...findsAt('what the kiosk printed', needles(Buffer.from(kiosk.output()))),
]
