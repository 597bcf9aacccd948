import * as builtContent from 'virtual:readiness'
import { setImmediate as later } from 'node:timers/promises'
import type { ReadinessItem } from '../../ipc/staff-bridge'
import type { Item } from '../check/item'
import { checks } from '../check/items'
import { thisMachine } from '../check/machine'
import { noKiosk } from '../check/running-kiosk'
import type { Paths } from '../paths'
import { readOfficeConfig } from '../read-office-config'

const visitItem = (proven: boolean): Item =>
  proven
    ? {
        id: 'visit',
        verdict: 'pass',
        said: { en: 'one was started, ended and proven gone', sv: 'ett startades, avslutades och visades vara borta' },
      }
    : {
        id: 'visit',
        verdict: 'fail',
        said: {
          en: 'one that was started could not be shown, or not be proven gone',
          sv: 'ett som startades kunde inte visas, eller inte visas vara borta',
        },
        advice: {
          en: 'Restart the kiosk. If it happens again: see that the account of the kiosk may start processes and write to the run directory.',
          sv: 'Starta om kiosken. Händer det igen: se till att kioskens konto får starta processer och skriva i körkatalogen.',
        },
      }

/**
 * The readiness report of a kiosk that runs: everything that `--check` looks at but whether a kiosk runs, and one visit
 * that is started, ended and proven gone. Each item by itself, so that the office answers its visits in between.
 */
export const readinessOf = async (paths: Paths, tryVisit: () => Promise<boolean>): Promise<ReadinessItem[]> => {
  const machine = thisMachine()
  const read = readOfficeConfig(paths.config)
  const around = { paths, cwd: process.cwd(), now: new Date() }
  const items: Item[] = [visitItem(await tryVisit())]
  for (const check of checks.filter((one) => one !== noKiosk)) {
    items.push(check({ around, machine, config: read.ok ? read.config : undefined, content: builtContent }))
    await later()
  }
  return items
}
