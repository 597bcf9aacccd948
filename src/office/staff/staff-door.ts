import type { DoorState } from '../../ipc/staff-bridge'
import { fileWords } from '../durable-file'
import { openAttempts } from '../pin/attempts-store'
import { openDoor, type Door, type DoorAnswer } from '../pin/door'
import type { Paths } from '../paths'
import { readOfficeConfig } from '../read-office-config'

const stateOf = (answer: DoorAnswer | 'ready'): DoorState => {
  if (typeof answer === 'string') return { is: answer }
  return 'wait' in answer ? { is: 'waiting', seconds: answer.wait } : { is: 'failed', said: fileWords(answer.problem) }
}

/** The PIN that holds now: an administrator may set one while the kiosk runs. While the file is broken there is none. */
const pinNow = (paths: Paths): string | undefined => {
  const read = readOfficeConfig(paths.config)
  return read.ok ? read.config.pin : undefined
}

/** The door as the staff window sees it. Where no PIN was ever set it stays closed: nobody sets one at the screen. */
export const staffDoor = (paths: Paths) => {
  // Of one run, since the waits are counted by its clock.
  let door: Door | undefined
  const atDoor = (ask: (door: Door) => DoorAnswer | 'ready'): DoorState => {
    if (pinNow(paths) === undefined) return { is: 'closed' }
    door ??= openDoor({ pin: () => pinNow(paths) ?? '', attempts: openAttempts(paths.data) })
    return stateOf(ask(door))
  }
  return {
    look: (): DoorState => atDoor((one) => one.look()),
    try: (pin: string): DoorState => atDoor((one) => one.try(pin)),
  }
}
