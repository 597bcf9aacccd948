import * as builtContent from 'virtual:readiness'
import { setImmediate as later } from 'node:timers/promises'
import type { ReadinessItem } from '../../ipc/staff-bridge'
import type { Check, Item } from '../check/item'
import { checks } from '../check/items'
import { thisMachine } from '../check/machine'
import { noKiosk } from '../check/running-kiosk'
import { visit, visitItem } from '../check/visit'
import type { Paths } from '../paths'
import { readOfficeConfig } from '../read-office-config'

/** What a kiosk that runs finds out in another way. */
const otherwise: readonly Check[] = [noKiosk, visit]

/**
 * The readiness report of a kiosk that runs: everything that `--check` looks at but whether a kiosk runs, and one visit
 * that is started, ended and proven gone. Each item by itself, so that the office answers its visits in between.
 */
export const readinessOf = async (paths: Paths, tryVisit: () => Promise<boolean>): Promise<ReadinessItem[]> => {
  const machine = thisMachine()
  const read = readOfficeConfig(paths.config)
  const around = { paths, cwd: process.cwd(), now: new Date() }
  const items: Item[] = [visitItem(await tryVisit())]
  for (const check of checks.filter((one) => !otherwise.includes(one))) {
    items.push(check({ around, machine, config: read.ok ? read.config : undefined, content: builtContent }))
    await later()
  }
  return items
}
