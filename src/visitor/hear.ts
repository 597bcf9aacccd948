import type { ToVisitor } from '../ipc/channel'

/** What the office says to this process, unread. */
export interface Heard {
  /** Resolves with the first message. */
  readonly first: Promise<void>
  /** What was said so far, without signs of life. */
  soFar(): readonly unknown[]
  /** Gives a listener everything, also what was said before there was a listener; signs of life from now on alone. */
  on(listener: (raw: unknown) => void): void
}

/** One a second, for as long as a visit waits: whoever comes late has no use for those that were. */
const isSignOfLife = (raw: unknown): boolean => (raw as Partial<ToVisitor> | null)?.kind === 'office-alive'

/**
 * Listens to the office from the first moment on: what it says while the schemas of the line are still being read is
 * kept for whoever reads it.
 */
export const hearOffice = (): Heard => {
  const said: unknown[] = []
  const listeners: ((raw: unknown) => void)[] = []
  const first = new Promise<void>((resolve) => {
    process.on('message', (raw) => {
      if (!isSignOfLife(raw)) said.push(raw)
      resolve()
      for (const listener of listeners) listener(raw)
    })
  })
  return {
    first,
    soFar: () => said,
    on(listener) {
      for (const raw of [...said]) listener(raw)
      listeners.push(listener)
    },
  }
}
