// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/vue'
import { lines } from 'virtual:help'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { helpLineIds } from '../../../src/core/programme/catalogue'
import { byAction, hasAction } from '../support/app'
import { settingsOf } from '../support/settings'
import { openStaff } from '../support/staff'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z'), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const line = (id: string) => document.querySelector<HTMLElement>(`[data-line="${id}"]`)!
const paper = () => document.querySelector<HTMLElement>('.paper')!
const open = async (helpLines = {}) => {
  const staff = await openStaff({ is: 'open' })
  staff.bridge.settings.mockResolvedValue(settingsOf({ helpLines, printing: true }))
  await staff.tap('page:help')
  await vi.waitFor(() => line('bris').textContent)
  return staff
}

test('lists every line, with number, date, source and what is to be done, those to call first', async () => {
  await open()
  const rows = [...document.querySelectorAll<HTMLElement>('[data-line]')]
  expect(rows.map((one) => one.dataset.line).toSorted()).toEqual([...helpLineIds].toSorted())
  const states = rows.map((one) => one.dataset.state)
  expect(states).toEqual(['undated', 'overdue', 'held', 'current'].flatMap((state) => states.filter((one) => one === state)))
  expect(line('women').textContent).toMatch(
    /Kvinnofridslinjen.*women.*020\u201150\u00a050\u00a050.*Ingen vet.*Källa: NCK 2024.*Ring: datum saknas/s,
  )
  expect(line('bris').textContent).toMatch(/bris\.se.*augusti 2025.*Ring: äldre än sex månader/s)
})

test('a held line says why, until the office has called it', async () => {
  await open()
  expect(line('right-to-choose').textContent).toMatch(/Visas inte förrän någon har ringt.*ett försök som pågick/s)
  cleanup()
  await open({ confirmed: { 'right-to-choose': '2026-10' } })
  expect(line('right-to-choose').dataset.state).toBe('current')
  expect(line('right-to-choose').textContent).toMatch(/oktober 2026.*Stämmer/s)
})

test('counts what is left to do, and shows how a call is written down, with the first line to call and this month', async () => {
  const [first] = lines
  await open()
  const held = lines.filter(({ hold }) => hold).length
  expect(document.querySelector('[data-sum]')!.textContent).toBe(`${lines.length - held} att ringa, ${held} visas inte, 0 stämmer`)
  expect(screen.getByText(`"helpLines": { "confirmed": { "${first!.id}": "2026-11" } }`)).toBeTruthy()
})

test('the office’s own numbers stand beside them; without any the page says which usually do', async () => {
  await open({ local: [{ name: { text: 'Socialjouren', lang: 'sv' }, number: '010 123 45 67' }] })
  expect(document.querySelector('[data-local]')!.textContent).toMatch(/Socialjouren.*010\u00a0123/s)
  cleanup()
  await open()
  expect(document.body.textContent).toMatch(/inga egna nummer/)
})

test('prints a list with every number and an empty place for each call', async () => {
  const { tap, bridge } = await open({ local: [{ name: { text: 'Socialjouren', lang: 'sv' }, number: '010 123 45 67' }] })
  const rows = [...paper().querySelectorAll('tbody tr')]
  expect(rows).toHaveLength(lines.length + 1)
  for (const row of rows) expect(row.lastElementChild!.textContent).toBe('')
  expect(paper().textContent).toMatch(/november 2026.*Ringt: datum, signatur.*020-50 50 50.*010 123 45 67/s)
  await tap('print')
  expect(bridge.print).toHaveBeenCalledOnce()
  expect(screen.getByRole('status').textContent).toMatch(/kommer ur skrivaren/)
})

test('where the office has not switched printing on, that is said instead', async () => {
  const { bridge } = await open()
  bridge.settings.mockResolvedValue(settingsOf())
  byAction('page:settings').click()
  byAction('page:help').click()
  await screen.findByText(/Utskrift är avstängd/)
  expect(hasAction('print')).toBe(false)
})

test('a printer that does not answer is said, and what to look at', async () => {
  const { tap, bridge } = await open()
  bridge.print.mockResolvedValue('failed')
  await tap('language:en')
  await tap('print')
  expect(screen.getByRole('status').textContent).toMatch(/does not answer/)
})
