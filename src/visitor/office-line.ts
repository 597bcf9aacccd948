import { toVisitor, type ToOffice, type ToVisitor } from '../ipc/channel'

/** The line to the office process; when it is cut, the visit is over, since nobody would wipe it later. */
export interface OfficeLine {
  say(message: ToOffice): void
  on(listener: (message: ToVisitor) => void): void
  onCut(listener: () => void): void
}

/** The line over the pipe that the office process opened when it started this one. */
export const officeLine = (): OfficeLine => ({
  say(message) {
    if (process.connected) process.send?.(message)
  },
  on(listener) {
    process.on('message', (raw) => {
      const message = toVisitor.safeParse(raw)
      if (message.success) listener(message.data)
    })
  },
  onCut(listener) {
    if (process.connected) process.once('disconnect', listener)
    else listener()
  },
})
