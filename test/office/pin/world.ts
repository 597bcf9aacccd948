import * as fs from 'node:fs'
import type { FileSystem } from '../../../src/office/durable-file'
import { openAttempts } from '../../../src/office/pin/attempts-store'
import { openDoor, type Door, type DoorAnswer } from '../../../src/office/pin/door'
import { hashPin } from '../../../src/office/pin/pin'
import { folder } from '../broken-files'

/** The PIN of the door under test. */
export const right = '483920'

/** The real file system without waiting for the disk: nothing here cuts the power. */
export const quick: FileSystem = { ...fs, fsyncSync: () => undefined }

const hash = hashPin(right, 1)

/** A kiosk with a door, in a world where time passes, clocks are set and kiosks are restarted. */
export interface World {
  directory: string
  /** Milliseconds that have truly passed, whatever a clock says. */
  trueMs(): number
  door(): Door
  try(pin: string): DoorAnswer
  /** Types wrong PINs where nothing has to be waited for, and waits after each as long as it says. */
  wrong(times: number): void
  pass(seconds: number): void
  setClock(seconds: number): void
  restart(files?: FileSystem): void
}

/** Begins a world with a door that nobody has tried. */
export const world = (files = quick, directory = folder()): World => {
  let [trueMs, offsetMs, startMs] = [0, Date.UTC(2026, 10, 3, 9), 0]
  const start = (system: FileSystem): Door =>
    openDoor({
      pin: () => hash,
      attempts: openAttempts(directory, system),
      now: () => ({ wallMs: trueMs + offsetMs, runMs: trueMs - startMs }),
    })
  let door = start(files)
  return {
    directory,
    trueMs: () => trueMs,
    door: () => door,
    try: (pin) => door.try(pin),
    wrong(times) {
      for (let typed = 0; typed < times; typed += 1) {
        const answer = door.try('739164')
        if (typeof answer === 'object' && 'wait' in answer) trueMs += answer.wait * 1000
      }
    },
    pass: (seconds) => void (trueMs += seconds * 1000),
    setClock: (seconds) => void (offsetMs += seconds * 1000),
    restart(system = files) {
      startMs = trueMs
      door = start(system)
    },
  }
}
