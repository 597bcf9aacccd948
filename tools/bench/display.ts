import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The size of the display that everything is measured on. */
export const displaySize = { width: 1366, height: 768 }

/** A virtual display of our own, the same for every run; without access control, since the programs run as another account. */
export const startDisplay = async (): Promise<{ name: string; stop(): void }> => {
  const { width, height } = displaySize
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-ac', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const failed = once(server, 'error').then(([error]) => {
    throw new Error(`Xvfb could not be started (${(error as Error).message}): install xvfb`)
  })
  const [line] = (await Promise.race([once(server.stdio[3]!, 'data'), failed])) as [Buffer]
  return { name: `:${String(line).trim()}`, stop: () => void server.kill() }
}
