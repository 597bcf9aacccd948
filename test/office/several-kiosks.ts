import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import type { Months } from '../../src/core/usage/counts'
import { runCommand } from '../../src/office/commands'
import { openCounts } from '../../src/office/counts-store'
import { contentOf, folder } from './broken-files'

const cells = (module: string, language: string) => [
  'visits',
  'programme:parents',
  `language:${language}`,
  'ending:finished',
  `opened:${module}`,
  `completed:${module}`,
  'felt:better',
]

/** An authority's computer with transfer files of its kiosks, on a day of August 2026. */
export const authority = (config: unknown = undefined) => {
  const root = folder()
  const [data, out, file] = [path.join(root, 'data'), path.join(root, 'out'), path.join(root, 'office.json')]
  const set = (value: unknown) => fs.writeFileSync(file, JSON.stringify(value))
  if (config !== undefined) set(config)
  const at = (name: string) => path.join(root, name)
  const around = { paths: { data, config: file, run: root }, cwd: root, now: new Date('2026-08-20T12:00:00Z') }
  return {
    root,
    data,
    out,
    set,
    at,
    write: (name: string, value: unknown) => {
      fs.writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value))
      return name
    },
    merge: (names: readonly string[], more = {}) => runCommand(['--merge-usage', ...names, '--out', 'out'], true, { ...around, ...more })!,
    csv: () => contentOf(out)['ses-kiosk-usage.csv']!,
  }
}

/** What a command of a kiosk writes that had so many visits in each month, on a day. */
export const kioskWith =
  (kioskName: string, visits: Record<string, number>, publish = 'authority', module = 'p03') =>
  (command: string, day = '2026-08-20'): string => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-test-'))
    const [data, config] = [path.join(root, 'data'), path.join(root, 'office.json')]
    try {
      fs.writeFileSync(config, JSON.stringify({ kioskName, publish }))
      const counts = openCounts(data, { countBatchVisits: 20 })
      for (const [month, times] of Object.entries(visits))
        for (let visit = 0; visit < times; visit += 1) counts.add(cells(module, visit % 4 === 0 ? 'ar' : 'sv'), month)
      counts.flush()
      runCommand([command, 'out'], true, { paths: { data, config, run: root }, cwd: root, now: new Date(`${day}T12:00:00Z`) })
      const written = contentOf(path.join(root, 'out'))
      return command === '--export-transfer' ? Object.values(written)[0]! : written['ses-kiosk-usage.csv']!
    } finally {
      fs.rmSync(root, { recursive: true, force: true })
    }
  }

/** What a kiosk hands over. */
export const transferIn = (text: string): { version: number; kiosk: string; months: Months } => JSON.parse(text) as never

/** A kiosk with 41 visits in the first half-year of 2026, and one with 30. */
export const first = kioskWith('Reception 1', { '2026-02': 21, '2026-05': 20 })
export const second = kioskWith('Reception 2', { '2026-05': 30, '2026-07': 4 }, 'authority', 'p04')

/** An authority with the files of both. */
export const withTwo = (config?: unknown) => {
  const place = authority(config)
  place.write('one.json', first('--export-transfer'))
  place.write('two.json', second('--export-transfer'))
  return place
}
