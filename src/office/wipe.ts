import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { killAll, survivorsOf, type VisitProcesses } from './processes'
import { removeRunDirectory } from './run-root'

/** How long a proof may take before staff are called, in milliseconds. Source: design.md, "Processes". */
export const proofLimitMs = 5000

const retryMs = 10

/** A program that keeps clipboards takes them back at once; the proof looks only after it had the time to. */
const settleMs = 40

/** What the wipe and its proof need of the computer; passed in, so that a test can break one part by hand. */
export interface WipeSurroundings {
  nowMs(): number
  clearClipboards(): void
  clipboardsAreEmpty(): Promise<boolean>
}

/** What still stood in the way when the time was over. */
export type WipeResult = { ok: true } | { ok: false; left: 'processes' | 'directory' | 'clipboard' }

const clear = (around: WipeSurroundings): void => {
  try {
    around.clearClipboards()
  } catch {
    // The proof looks for itself.
  }
}

/** Whether the clipboards are empty; one that cannot be asked, or does not answer in time, is no proof. */
const areEmpty = (around: WipeSurroundings, untilMs: number): Promise<boolean> => {
  const late = wait(Math.max(settleMs, untilMs - around.nowMs()), false, { ref: false })
  return Promise.race([around.clipboardsAreEmpty().catch(() => false), late])
}

const remains = async (visit: VisitProcesses, around: WipeSurroundings, untilMs: number): Promise<WipeResult> => {
  if (survivorsOf(visit).length > 0) return { ok: false, left: 'processes' }
  if (existsSync(visit.directory)) return { ok: false, left: 'directory' }
  // Twice, since a program that keeps the clipboard may just be taking it back while it is looked at.
  const wereEmpty = await areEmpty(around, untilMs)
  if (wereEmpty) await wait(settleMs)
  return wereEmpty && (await areEmpty(around, untilMs)) ? { ok: true } : { ok: false, left: 'clipboard' }
}

/**
 * Wipes a visit and proves it: its processes are killed and gone, its directory is gone, both clipboards are
 * empty. It tries until the proof holds or the limit is over; it never takes its own actions for a proof.
 */
export const wipe = async (visit: VisitProcesses, around: WipeSurroundings, limitMs = proofLimitMs): Promise<WipeResult> => {
  const untilMs = around.nowMs() + limitMs
  for (;;) {
    killAll(visit)
    // Only after the last process is gone can nothing be written, or copied, any more.
    if (survivorsOf(visit).length === 0) {
      removeRunDirectory(visit.directory)
      clear(around)
      await wait(settleMs)
    }
    const result = await remains(visit, around, untilMs)
    if (result.ok || around.nowMs() >= untilMs) return result
    await wait(retryMs)
  }
}
