import { toVisitor, type ToOffice, type ToVisitor } from '../ipc/channel'
import type { Heard } from './hear'

/** The line to the office process. */
export interface OfficeLine {
  say(message: ToOffice): void
  on(listener: (message: ToVisitor) => void): void
}

/** The line over the pipe that the office process opened when it started this one; what it said already is heard too. */
export const officeLine = (heard: Heard): OfficeLine => ({
  say(message) {
    if (process.connected) process.send?.(message)
  },
  on(listener) {
    heard.on((raw) => {
      const message = toVisitor.safeParse(raw)
      if (message.success) listener(message.data)
    })
  },
})
