import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { onTestFinished } from 'vitest'
import { newPlaces, startKiosk, type Kiosk, type Start } from './kiosk'
import { processesOf } from './kiosk-processes'

/** The calls that can give a file a place and a name. */
const makingCalls = ['open', 'openat', 'openat2', 'creat', 'rename', 'renameat', 'renameat2', 'link', 'linkat', 'mknod', 'mknodat']

const makes = /\b(?:open\w*\(.*O_CREAT|(?:creat|rename|link|mknod)\w*\()/

/** Memory that processes share: Chromium makes it as a file in memory and takes its name away at once. */
const isSharedMemory = (file: string) => file.startsWith('/dev/shm/.org.chromium.Chromium.')

const madeBy = (calls: readonly string[]): string[] => {
  const made = calls.filter((call) => makes.test(call) && !call.includes(' = -1 '))
  return [...new Set(made.flatMap((call) => [...call.matchAll(/"([^"]*)"/g)].at(-1)?.[1] ?? []))].filter((file) => !isSharedMemory(file))
}

/** A kiosk of which every file is known that it makes, or that anything makes which it has started. */
export interface WatchedKiosk {
  kiosk: Kiosk
  /** The files that were made since this was last asked, whether they are still there or not. */
  made(): string[]
}

/** Starts a kiosk under a tracer that writes down each call by which a file is made. It ends with the test. */
export const startWatched = ({ places = newPlaces(), ...start }: Start = {}): WatchedKiosk => {
  const file = path.join(places.home, 'trace')
  const tracer = ['strace', '-f', '-qq', '--seccomp-bpf', '-e', `trace=${makingCalls.join(',')}`, '-e', 'signal=none', '-o', file]
  const kiosk = startKiosk({ ...start, places, through: tracer })
  onTestFinished(async () => {
    // The tracer last, or what it traces would go on without an answer to its calls.
    const traced = processesOf(kiosk).filter((pid) => pid !== kiosk.child.pid)
    spawnSync('kill', ['-KILL', ...traced.map(String)])
    await kiosk.stop()
    kiosk.clean()
  })
  let asked = 0
  return {
    kiosk,
    made() {
      const calls = fs.readFileSync(file, 'utf8').split('\n').slice(asked, -1)
      asked += calls.length
      return madeBy(calls)
    },
  }
}
