// @vitest-environment happy-dom
import { screen } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import type { ExportResult } from '../../../src/ipc/staff-bridge'
import { open, period, published, spring } from './some-statistics'

const files = ['ses-kiosk-usage.csv', 'datapackage.json', 'ses-kiosk-rapport.pdf']
const sticks = [
  { directory: '/media/kiosk/KINGSTON', name: 'KINGSTON', readOnly: false },
  { directory: '/media/kiosk/LOCKED', name: 'LOCKED', readOnly: true },
]

/** An export that goes on until it is told how it ends. */
const slowExport = () => {
  let end!: (result: ExportResult) => void
  const exportTo = vi.fn(() => new Promise<ExportResult>((resolve) => (end = resolve)))
  return { exportTo, end: (result: ExportResult) => end(result) }
}

test('a stick is a button: it says what is being done, and then which files are there', async () => {
  const { exportTo, end } = slowExport()
  const { tap, bridge } = await open(published([spring]), { exportPlaces: () => Promise.resolve(sticks), exportTo })
  await tap('export')
  await screen.findByText('Spara på KINGSTON')
  expect(screen.getByText('LOCKED är skrivskyddat').closest('button')!.disabled).toBe(true)
  await tap('export:0')
  screen.getByText(/Steg 1 av 2/)
  await bridge.tell('exporting', 'files')
  screen.getByText(/Steg 2 av 2/)
  await tap('export:0')
  expect(exportTo).toHaveBeenCalledExactlyOnceWith({ directory: '/media/kiosk/KINGSTON' })
  end({ is: 'exported', files })
  await screen.findByText('Klart. Filerna är skrivna till KINGSTON:')
  for (const file of files) screen.getByText(file)
  expect(screen.queryByText(/Steg/)).toBeNull()
})

test('without a stick the page says so, and a stick that comes is found', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  let places: typeof sticks = []
  const { tap } = await open(published([spring]), { exportPlaces: () => Promise.resolve(places) })
  await tap('export')
  await screen.findByText(/Inget USB-minne hittat/)
  places = sticks
  await vi.advanceTimersByTimeAsync(3000)
  screen.getByText('Spara på KINGSTON')
  vi.useRealTimers()
})

test('a folder can be written, and what stands in the way is said in words', async () => {
  const said = [{ en: 'full', sv: '/srv/statistik: disken är full: frigör utrymme och försök igen (ENOSPC)' }]
  const exportTo = vi.fn(() => Promise.resolve<ExportResult>({ is: 'failed', said }))
  const { tap, user } = await open(published([spring]), { exportTo })
  await tap('export')
  await user.type(screen.getByLabelText('Eller skriv hela sökvägen till en mapp'), '/srv/statistik')
  await tap('export:folder')
  expect(exportTo).toHaveBeenCalledExactlyOnceWith({ directory: '/srv/statistik' })
  await screen.findByText('Ingenting sparades.')
  screen.getByText(said[0]!.sv)
})

test('what was saved of one period is not said of another', async () => {
  const { tap, user } = await open(published([spring, period(55, {}, 2)]), {
    exportTo: () => Promise.resolve({ is: 'exported', files }),
  })
  await tap('export')
  await user.type(screen.getByLabelText('Eller skriv hela sökvägen till en mapp'), '/srv')
  await tap('export:folder')
  await screen.findByText(/Klart/)
  await tap('period:2026-H1')
  expect(screen.queryByText(/Klart/)).toBeNull()
})

test.each([
  ['printed', 'Rapporten är skickad till skrivaren.'],
  ['failed', /Skrivaren tog inte emot rapporten/],
] as const)('the report goes to the printer, and it is said that it %s', async (outcome, words) => {
  const { tap } = await open(published([spring]), { print: () => Promise.resolve(outcome) })
  await tap('export')
  await tap('print')
  await screen.findByText(words)
})

test('where printing is switched off there is no button for it, and it says so', async () => {
  const { tap } = await open(published([spring], { printing: false }))
  await tap('export')
  expect(document.querySelector('[data-action="print"]')).toBeNull()
  screen.getByText(/Utskrift är avstängd/)
})
