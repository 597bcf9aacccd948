import { execFile } from 'node:child_process'
import type { Executable } from '../spawn-visitor'

const patienceMs = 10 * 60 * 1000
const mostBytes = 64 * 1024 * 1024

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Runs this program once more as a command, in a process of its own: what it works on may take seconds, and the office
 * has to answer its visits meanwhile. Gives the JSON that it prints, or `undefined` where it could not do its work.
 */
export const askProgram = ({ file, args }: Executable, own: readonly string[], input = ''): Promise<unknown> =>
  new Promise((resolve) => {
    const child = execFile(file, [...args, ...own], { timeout: patienceMs, maxBuffer: mostBytes }, (error, printed) =>
      resolve(error ? undefined : parsed(printed)),
    )
    // One that has ended already reads nothing; that it failed is told by how it ended.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
