import { expect, test } from 'vitest'
import type { Machine } from '../../../tools/bench/machine'
import { measuresOf, terminalReport, writtenReport } from '../../../tools/bench/report'
import { noSamples } from '../../../tools/bench/samples'

const machine: Machine = {
  processors: '2 × processor',
  memoryGiB: 24,
  system: 'Linux',
  versions: 'Electron 45',
  display: 'Xvfb',
  month: '2026-11',
}
const quiet = { before: 0.1, during: 0.9 }
const measures = measuresOf(
  { ...noSamples(), kioskStart: [420], helloStart: [300], steps: [16, 24] },
  { scriptsKilobytes: 168, kioskMiB: 210, helloMiB: 200 },
)

test('every measure has its line in the terminal, measured or not', () => {
  const lines = terminalReport(measures, machine, quiet)
  for (const { name } of measures) expect(lines.filter((line) => line.startsWith(`${name}  `))).toHaveLength(1)
})

test('numbers of a busy computer are marked', () => {
  const reportAt = (load: typeof quiet) => terminalReport(measures, machine, load).join('\n')
  expect(reportAt(quiet)).not.toContain('do not quote')
  expect(reportAt({ ...quiet, before: 2 })).toContain('do not quote')
  expect(reportAt({ ...quiet, during: 3 })).toContain('do not quote')
})

test('the page has month, machine and versions, and the command beside every number', () => {
  const page = writtenReport(measures, machine, quiet)
  for (const known of ['2026-11', '2 × processor', 'Electron 45']) expect(page).toContain(known)
  const lines = page.split('\n').filter((line) => measures.some(({ name }) => line.startsWith(`| ${name}`)))
  expect(lines).toHaveLength(measures.length)
  for (const line of lines) expect(line).toContain('`npm run bench`')
})
