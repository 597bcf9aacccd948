import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { onTestFinished } from 'vitest'
import { newPlaces, startKiosk, type Kiosk, type Start } from './kiosk'
import { processesOf } from './kiosk-processes'

/** A kiosk under a tracer that writes down some calls of all its processes to the system. */
export interface Traced {
  kiosk: Kiosk
  /** The calls until now, one a line. */
  calls(): string[]
}

/** Starts a kiosk under a tracer; `watched` are names of calls as strace knows them. It ends with the test. */
export const startTraced = (watched: readonly string[], { places = newPlaces(), ...start }: Start = {}): Traced => {
  const file = path.join(places.home, 'trace')
  const tracer = ['strace', '-f', '-qq', '--seccomp-bpf', '-e', `trace=${watched.join(',')}`, '-e', 'signal=none', '-o', file]
  const kiosk = startKiosk({ ...start, places, through: tracer })
  onTestFinished(async () => {
    // The tracer last, or what it traces would go on without an answer to its calls.
    spawnSync('kill', [
      '-KILL',
      ...processesOf(kiosk)
        .filter((pid) => pid !== kiosk.child.pid)
        .map(String),
    ])
    await kiosk.stop()
    kiosk.clean()
  })
  return { kiosk, calls: () => fs.readFileSync(file, 'utf8').split('\n') }
}

/** The calls that can give a file a place and a name. */
export const makingCalls = ['open', 'openat', 'openat2', 'creat', 'rename', 'renameat', 'renameat2', 'link', 'linkat', 'mknod', 'mknodat']

const makes = /\b(?:open\w*\(.*O_CREAT|(?:creat|rename|link|mknod)\w*\()/

/** Memory that processes share: Chromium makes it as a file in memory and takes its name away at once. */
const isSharedMemory = (file: string) => file.startsWith('/dev/shm/.org.chromium.Chromium.')

/** The files that some calls have made, whoever made them, and whether they are still there or not. */
export const madeIn = (calls: readonly string[]): string[] => {
  const made = calls.filter((call) => makes.test(call) && !call.includes(' = -1 '))
  return [...new Set(made.flatMap((call) => [...call.matchAll(/"([^"]*)"/g)].at(-1)?.[1] ?? []))].filter((file) => !isSharedMemory(file))
}
