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
  load: 0.1,
  isBusy: false,
  month: '2026-11',
}
const measures = measuresOf({ ...noSamples(), kioskStart: [420], helloStart: [300], steps: [16, 24] }, 168)

test('every measure has its line in the terminal, measured or not', () => {
  const lines = terminalReport(measures, machine)
  for (const { name } of measures) expect(lines.filter((line) => line.startsWith(`${name} `))).toHaveLength(1)
})

test('numbers of a busy computer are marked', () => {
  expect(terminalReport(measures, machine).join('\n')).not.toContain('do not quote')
  expect(terminalReport(measures, { ...machine, isBusy: true }).join('\n')).toContain('do not quote')
})

test('the page has month, machine and versions, and the command beside every number', () => {
  const page = writtenReport(measures, machine)
  for (const known of ['2026-11', '2 × processor', 'Electron 45']) expect(page).toContain(known)
  const lines = page.split('\n').filter((line) => measures.some(({ name }) => line.startsWith(`| ${name}`)))
  expect(lines).toHaveLength(measures.length)
  for (const line of lines) expect(line).toContain('`npm run bench`')
})
