import * as builtContent from 'virtual:readiness'
import { failed, type Command } from '../command'
import { readOfficeConfig } from '../read-office-config'
import type { BuiltContent } from './item'
import { checks } from './items'
import { thisMachine, type Machine } from './machine'
import { reportLines } from './report'
import { kioskRunsOn } from './running-kiosk'

const kioskRuns = {
  en: 'A kiosk runs on the same data directory, or one of another account that may: close it first. Nothing was checked.',
  sv: 'En kiosk körs på samma datamapp, eller en i ett annat konto som kanske gör det: stäng den först. Ingenting kontrollerades.',
}

/** `--check` on a computer: what is passed in can be any. */
export const checkOn = (machineNow: () => Machine, content: BuiltContent): Command => ({
  use: { en: '--check [sv]', sv: '--check [sv]' },
  run: (operands, around) => {
    const [language = 'en', ...more] = operands
    if (more.length > 0 || (language !== 'en' && language !== 'sv')) return undefined
    const machine = machineNow()
    if (kioskRunsOn(machine, around.paths.data)) return failed(kioskRuns)
    const read = readOfficeConfig(around.paths.config, around.files)
    const items = checks.map((check) => check({ around, machine, config: read.ok ? read.config : undefined, content }))
    return { code: items.some(({ verdict }) => verdict === 'fail') ? 1 : 0, out: reportLines(items, language), err: [] }
  },
})

/**
 * `--check`: whether this computer is ready for visitors. It looks, and writes nothing but an empty file that it
 * removes again; the one visit that it starts where there is a display is wiped as every visit is. In English, with what to do in both languages; `--check sv` says everything in Swedish.
 */
export const check: Command = checkOn(thisMachine, builtContent)
