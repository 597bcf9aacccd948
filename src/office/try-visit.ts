import { takeSeat, type Seat } from './seat'
import type { VisitorProcess } from './visitor-process'

/** A page that does not come within this time does not come at all. */
const patienceMs = 60_000

/** What a visit is tried with. */
export interface TrySurroundings {
  /** Starts a visitor process and tells it the office's profile. */
  start(): VisitorProcess
  /** Wipes it, and says whether it is proven gone. */
  wiped(one: Seat): Promise<boolean>
  wait(ms: number): Promise<unknown>
}

/** Whether a visit that is started now comes to its page and is proven gone; nobody sees it. */
export const tryVisit = async ({ start, wiped, wait }: TrySurroundings): Promise<boolean> => {
  const tried = takeSeat(start(), { onLanguage() {}, onPosition() {}, onStaff() {}, onEnded() {}, onClosed() {} })
  const isPainted = await Promise.race([tried.ready, wait(patienceMs).then(() => false)])
  return (await wiped(tried)) && isPainted
}
