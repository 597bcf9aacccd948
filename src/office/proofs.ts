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

  const atLast = async (proven: () => Promise<boolean>): Promise<void> => {
    while (!(await proven())) await around.wait(faultRetryMs)
  }

  /** Calls staff until all of these hold; all are tried at the same time. */
  const callStaffUntil = async (all: readonly (() => Promise<boolean>)[]): Promise<void> => {
    calls += 1
    around.onCall()
    await Promise.all(all.map(atLast))
    calls -= 1
    around.onCall()
  }

  return {
    wiped,
    /** Calls staff until every one of these is proven gone. */
    callStaff: (gone: readonly Seat[]): Promise<void> => callStaffUntil(gone.map((one) => () => wiped(one))),
    /** What an earlier run of the kiosk left is proven gone; staff are called for as long as it is not. */
    async purged(purge: () => Promise<WipeResult>): Promise<void> {
      const proven = async () => (await purge()).ok
      if (!(await proven())) await callStaffUntil([proven])
    },
    staffAreCalled: (): boolean => calls > 0,
    unproven: (): Seat[] => [...unproven],
  }
}
