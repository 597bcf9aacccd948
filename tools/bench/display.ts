import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The size of the display that everything is measured on. */
export const displaySize = { width: 1366, height: 768 }

/** An X server of our own, by the name of its display. */
export interface Display {
  name: string
  stop(): void
}

/** Starts an X server on a free display; without access control, since the programs run as another account. */
export const startServer = async (program: string, args: readonly string[]): Promise<Display> => {
  const server = spawn(program, ['-displayfd', '3', '-ac', '-nolisten', 'tcp', ...args], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const failed = Promise.race([once(server, 'error'), once(server, 'exit')]).then(([why]) => {
    throw new Error(`${program} could not be started (${String(why)}): install it`)
  })
  const [line] = (await Promise.race([once(server.stdio[3]!, 'data'), failed])) as [Buffer]
  failed.catch(() => undefined)
  return { name: `:${String(line).trim()}`, stop: () => void server.kill() }
}

/** Starts a virtual display, the same for every run. */
export const startDisplay = (args: readonly string[] = []): Promise<Display> =>
  startServer('Xvfb', ['-screen', '0', `${displaySize.width}x${displaySize.height}x24`, ...args])
