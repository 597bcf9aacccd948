import type { Seat } from './seat'
import type { VisitorProcess } from './visitor-process'
import type { WipeResult } from './wipe'

const faultRetryMs = 3000

/** What proving needs; `onCall` hears when a call for staff begins and when it is over. */
export interface ProofSurroundings {
  wipe(visitor: VisitorProcess): Promise<WipeResult>
  wait(ms: number): Promise<unknown>
  onCall(): void
}

/** Wipes seats, remembers those that are not proven gone yet, and calls staff until they are. */
export const proofs = (around: ProofSurroundings) => {
  const unproven = new Set<Seat>()
  let calls = 0

  const wiped = async (one: Seat): Promise<boolean> => {
    unproven.add(one)
    const { ok } = await around.wipe(one.process)
    if (ok) unproven.delete(one)
    return ok
  }

  const wipedAtLast = async (one: Seat): Promise<void> => {
    while (!(await wiped(one))) await around.wait(faultRetryMs)
  }

  return {
    wiped,
    /** Calls staff until every one of these is proven gone; all are tried at the same time. */
    async callStaff(gone: readonly Seat[]): Promise<void> {
      calls += 1
      around.onCall()
      await Promise.all(gone.map(wipedAtLast))
      calls -= 1
      around.onCall()
    },
    staffAreCalled: (): boolean => calls > 0,
    unproven: (): Seat[] => [...unproven],
  }
}
