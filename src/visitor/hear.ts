/** What the office says to this process, unread. */
export interface Heard {
  /** Resolves with the first message. */
  readonly first: Promise<void>
  /** Gives a listener everything, also what was said before there was a listener. */
  on(listener: (raw: unknown) => void): void
}

/**
 * Listens to the office from the first moment on: what it says while the schemas of the line are still being read is
 * kept for whoever reads it.
 */
export const hearOffice = (): Heard => {
  const said: unknown[] = []
  const listeners: ((raw: unknown) => void)[] = []
  const first = new Promise<void>((resolve) => {
    process.on('message', (raw) => {
      said.push(raw)
      resolve()
      for (const listener of listeners) listener(raw)
    })
  })
  return {
    first,
    on(listener) {
      for (const raw of [...said]) listener(raw)
      listeners.push(listener)
    },
  }
}
