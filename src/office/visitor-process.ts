import { toOffice, type ToOffice, type ToVisitor } from '../ipc/channel'
import { isModest } from '../ipc/modest'
import type { VisitProcesses } from './processes'
import type { SpawnedVisitor } from './spawn-visitor'

/** A visitor process as the office sees it. */
export interface VisitorProcess {
  readonly processes: VisitProcesses
  say(message: ToVisitor): void
  onMessage(listener: (message: ToOffice) => void): void
  /** `closed`: it ended by itself because its window was closed, which only a windowed one can be. */
  onGone(listener: (closed: boolean) => void): void
}

/**
 * The line to a visitor process: what it says is read, and what is malformed is not heard. Only a `windowed` one can be
 * closed by hand: another one whose window is taken away by force says as well that it ended without a fault (measured).
 */
export const visitorProcess = ({ child, directory }: SpawnedVisitor, windowed = false): VisitorProcess => {
  const processes: VisitProcesses & { reported: number[] } = { leader: child.pid ?? 0, directory, reported: [] }
  return {
    processes,
    say(message) {
      if (child.connected) child.send(message, () => undefined)
    },
    onMessage(listener) {
      child.on('message', (raw) => {
        if (!isModest(raw)) return
        const message = toOffice.safeParse(raw)
        if (!message.success) return
        if (message.data.kind === 'processes') processes.reported = message.data.pids
        listener(message.data)
      })
    },
    onGone(listener) {
      child.once('exit', (code) => listener(windowed && code === 0))
      child.once('error', () => listener(false))
    },
  }
}
