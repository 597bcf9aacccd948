import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { onTestFinished } from 'vitest'

/** A new directory of a test, gone when the test is over. */
export const testDirectory = (): string => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-office-'))
  onTestFinished(() => fs.rmSync(directory, { recursive: true, force: true }))
  return directory
}

const endedWithTest = (child: ChildProcess): ChildProcess => {
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

const endGroup = (leader: number): void => {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // The test has ended it.
  }
}

/** A process that waits for ever and names a directory on its command line. */
export const processNaming = (directory: string): ChildProcess =>
  endedWithTest(spawn('sh', ['-c', 'read -r line', directory], { stdio: ['pipe', 'ignore', 'ignore'] }))

/**
 * A process session of its own that names nothing: its leader, which waits for ever and reaps no child, and one
 * child that runs what is given.
 */
export const processSession = async (childRuns: string): Promise<{ leader: number; child: number; gone: Promise<unknown> }> => {
  const script = `${childRuns} <&- >&- & echo $!; exec sleep 1000`
  const leader = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'], detached: true })
  onTestFinished(() => endGroup(leader.pid!))
  const gone = once(leader, 'exit')
  const [said] = (await once(leader.stdout!, 'data')) as [Buffer]
  return { leader: leader.pid!, child: Number(said.toString()), gone }
}

/** The state of a process as one letter, such as `Z` for one that has ended and was not reaped; nothing where there is none. */
export const stateOf = (pid: number): string | undefined => {
  try {
    return /^State:\s+(\w)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}

/** Whether a process runs. */
export const isRunning = (pid: number): boolean => !['Z', 'X', undefined].includes(stateOf(pid))
