import { execFile } from 'node:child_process'
import * as path from 'node:path'
import { promisify } from 'node:util'
import { findsAt, type Find } from '../../tools/canary/find'
import { scanMemory } from '../../tools/canary/memory'
import type { Needles } from '../../tools/canary/needles'
import { scanPlace, type LeftOut } from '../../tools/canary/scan'
import { nobodyMayWriteIn } from './account'
import type { Kiosk } from './kiosk'
import { processesOf } from './kiosk-processes'

/** Whether a test that looks for what remains must be left out: on Linux root may read everything, and nobody else. */
export const cannotLook = process.platform !== 'linux' || process.getuid?.() !== 0

const startedMs = Date.now()

/** Every place on this computer where the account of the kiosk may write. */
const findWritable = async (): Promise<string[]> => {
  const find = 'find / \\( -path /proc -o -path /sys \\) -prune -o \\( -type d -o -type f \\) -writable -print -prune 2>/dev/null; true'
  const { stdout } = await promisify(execFile)(path.resolve('test/support/as-nobody.sh'), ['sh', '-c', find])
  return stdout.split('\n').filter((line) => line !== '')
}

let writable: Promise<string[]> | undefined

/** Begins to look for the places, which takes a while where the computer has read none of its directories yet. */
export const lookAround = (): Promise<string[]> => (writable ??= findWritable())

/** What there is of some words on the disk, in names and contents, wherever a kiosk may write. */
export const onDisk = async ({ sandboxed }: Pick<Kiosk, 'sandboxed'>, needles: Needles): Promise<Find[]> => {
  const leftOut: LeftOut = { beforeMs: startedMs, directory: (status) => sandboxed && !nobodyMayWriteIn(status) }
  return (await lookAround()).flatMap((place) => scanPlace(place, needles, leftOut))
}

/** What there is of some words in the memory of everything of a kiosk that runs. */
export const inMemory = (kiosk: Kiosk, needles: Needles): Find[] => processesOf(kiosk).flatMap((pid) => scanMemory(pid, needles))

/** What there is of some words anywhere: on the disk, in memory, and in all that the kiosk has printed. */
export const remainsOf = async (kiosk: Kiosk, needles: Needles): Promise<Find[]> => [
  ...(await onDisk(kiosk, needles)),
  ...inMemory(kiosk, needles),
  ...findsAt('what the kiosk printed', needles(Buffer.from(kiosk.output()))),
]
