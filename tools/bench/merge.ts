import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { catalogue, programmeIds, type ModuleId } from '../../src/core/programme/catalogue'
import { languages } from '../../src/core/text/language'
import { counted, type Months } from '../../src/core/usage/counts'
import { monthIn } from '../../src/core/usage/month'
import { settled, type Ending } from '../../src/core/usage/tally'
import { mergeUsage } from '../../src/office/export/merge-command'
import type { Measure } from './rows'

const [kiosks, years, visitsPerMonth] = [50, 5, 15]
const months = Array.from({ length: years * 12 }, (_, at) => monthIn(2021 + Math.floor(at / 12), (at % 12) + 1))
const feelings = ['better', 'same', null] as const
const endings: Ending[] = ['finished', 'finished', 'left', 'hidden', 'idle', 'fault']

/** The same numbers from 0 to 1 in every run. */
const numbers = (): (() => number) => {
  let state = 1
  return () => (state = Math.imul(state, 48_271) % 0x7fffffff) / 0x7fffffff
}

const monthsOfKiosk = (next: () => number): Months => {
  const any = <T>(some: readonly T[]): T => some[Math.floor(Math.abs(next()) * some.length)]!
  const visit = () => {
    const programme = any(programmeIds)
    const modules: readonly ModuleId[] = catalogue[programme]
    const opened = [...new Set([any(modules), any(modules)])]
    const tally = {
      first: { programme, language: any(languages) },
      opened,
      completed: opened.slice(1),
      felt: any(feelings),
    }
    return settled(tally, any(endings))
  }
  return months.reduce<Months>(
    (all, month) =>
      Array.from({ length: visitsPerMonth }, visit).reduce((sum, cells) => counted(sum, month, cells), { ...all, [month]: {} }),
    {},
  )
}

/** How long it takes to merge 50 kiosks of 60 months each, in ms; the first time before anything has warmed up, as in a command. */
export const mergeTimes = (times: number): number[] => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-bench-'))
  const paths = { data: path.join(root, 'data'), config: path.join(root, 'office.json'), run: root }
  const next = numbers()
  try {
    const files = Array.from({ length: kiosks }, (_, at) => {
      const file = path.join(root, `${at}.json`)
      fs.writeFileSync(file, JSON.stringify({ version: 1, kiosk: `Kiosk ${at}`, months: monthsOfKiosk(next) }, null, 2))
      return file
    })
    return Array.from({ length: times }, () => {
      const startedAt = performance.now()
      const result = mergeUsage.run([...files, '--out', 'out'], { paths, cwd: root, now: new Date('2026-01-15') })
      if (result?.code !== 0) throw new Error(`merging failed: ${result?.err.join('\n')}`)
      return performance.now() - startedAt
    })
  } finally {
    fs.rmSync(root, { recursive: true, force: true })
  }
}

/** Merging as a measure of the table. */
export const mergeMeasure = (milliseconds: readonly number[]): Measure => ({
  name: 'merging 50 kiosks × 60 months',
  unit: 'ms',
  kiosk: milliseconds,
  limit: { of: 'p95', atMost: 2000 },
})
