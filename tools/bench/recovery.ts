import * as fs from 'node:fs'
import { processesBelow } from '../../test/support/processes'
import { paintedAt, reach } from './in-page'
import type { Program } from './program'
import type { Measure } from './rows'
import { openVisit } from './visit'

/** What of a visit is killed: its page, or the main process that holds it. */
export const killed = ['page', 'process'] as const

/** What of a visit is killed. */
export type Killed = (typeof killed)[number]

/** Chromium's own processes part them by spaces. */
const argumentsOf = (pid: number): string[] => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/)

/** The process of the oldest visit below a kiosk; the spare beside it is younger. */
const processOf = (kiosk: Program, what: Killed): number => {
  const main = processesBelow(kiosk.pid).find((pid) => argumentsOf(pid).includes('--visitor'))!
  return what === 'process' ? main : processesBelow(main).find((pid) => argumentsOf(pid).includes('--type=renderer'))!
}

/** How long it takes, in ms, from a kill in the middle of the n-th visit until the next visitor's page is painted, which comes after the proof. */
export const recoveryTime = async (kiosk: Program, n: number, what: Killed): Promise<number> => {
  await openVisit(await kiosk.page(n))
  const next = await kiosk.page(n + 1)
  const pid = processOf(kiosk, what)
  const killedAtMs = performance.timeOrigin + performance.now()
  process.kill(pid, 'SIGKILL')
  const tookMs = (await next.run(paintedAt, '[data-screen="wiped"]')) - killedAtMs
  await next.run(reach, '[data-screen="wiped"] [data-action="next"]', true)
  return tookMs
}

/** Recovery as measures of the table. */
export const recoveryMeasures = (times: Record<Killed, readonly number[]>): Measure[] =>
  killed.map((what) => ({
    name: `killed ${what} to the next clean page`,
    unit: 'ms',
    kiosk: times[what],
    limit: { of: 'p95', atMost: 5000 },
  }))
