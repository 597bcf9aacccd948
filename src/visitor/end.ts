import { printsConsole } from '../platform/build'
import type { Heard } from './hear'
import { heartbeat } from './heartbeat'

/** The office may be writing to a slow disk, or looking the computer over. */
const officeSilenceSeconds = 30

/** Ends this process at once and without a word; the rest of its tree ends with it. */
const end = (): void => void process.kill(process.pid, 'SIGKILL')

/** Ends this process when the line is cut: the visit is over then, since nobody would wipe it later. */
export const endWhenCut = (): void => {
  if (process.connected) process.once('disconnect', end)
  else end()
}

/** Ends this process at a fault of its own, which Electron would show on the screen: the office goes on with the next one. */
export const endAtFault = (): void => {
  process.on('uncaughtException', (fault) => {
    if (printsConsole) process.stderr.write(`${fault.stack}\n`)
    end()
  })
}

/**
 * Ends an office that says nothing any more, and this process with it: one that hangs can wipe nothing, and is started
 * anew by whoever supervises it.
 */
export const endWhenOfficeHangs = (heard: Heard): void => {
  const office = process.ppid
  const beat = heartbeat(officeSilenceSeconds, () => {
    try {
      // Whoever has become the parent of this process meanwhile is not the office.
      if (process.connected && process.ppid === office) process.kill(office, 'SIGKILL')
    } catch {
      // It has just ended.
    }
    end()
  })
  heard.on(beat.sign)
}
