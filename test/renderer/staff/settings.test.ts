// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { settings } from '../../../src/office/settings'
import { settingsOf } from '../support/settings'
import { openStaff } from '../support/staff'

const row = (id: string) => document.querySelector<HTMLElement>(`[data-setting="${id}"]`)!
const note = () => document.querySelector<HTMLElement>('[data-file]')!
const page = () => document.querySelector<HTMLElement>('article')!

const openSettings = async (told = settingsOf()) => {
  const staff = await openStaff({ is: 'open' })
  staff.bridge.settings.mockResolvedValue(told)
  await staff.tap('page:settings')
  await vi.waitFor(() => row('pin').textContent)
  return staff
}

test('shows every setting with what it does, what is set and where that comes from', async () => {
  await openSettings(settingsOf({ office: 'Familjerätten', idle: { aloneMinutes: 5 } }))
  expect([...document.querySelectorAll<HTMLElement>('[data-setting]')].map((one) => one.dataset.setting)).toEqual(Object.keys(settings))
  expect(row('office').textContent).toMatch(/Kontoret.*Står överst på varje sida.*"office": "Familjerätten".*Familjerätten.*I filen/s)
  expect(row('idle.aloneMinutes').textContent).toMatch(/5 min.*I filen/s)
  expect(row('printing').textContent).toMatch(/av.*Standardvärde/s)
})

test('edits nothing', async () => {
  await openSettings()
  expect(page().querySelectorAll('button, input, select, textarea, [contenteditable]')).toHaveLength(0)
})

test('says where the file is, and in which steps it is changed', async () => {
  await openSettings()
  expect(document.body.textContent).toMatch(/\/nowhere\/office\.json.*Så ändrar du.*"idle".*Starta om kiosken.*ses-kiosk --check sv/s)
})

test.each([
  ['read', /använder filen som den står/],
  ['missing', /Filen finns inte.*Skapa den/],
  ['changed', /har ändrats sedan kiosken startade.*Starta om/],
] as const)('a file that is %s is said to be', async (now, words) => {
  await openSettings(settingsOf({}, { now }))
  expect(note().textContent).toMatch(words)
})

test('a file that was broken since says each line, in the language of the page', async () => {
  const problems = [{ en: 'office.json:2:3 printing: write true or false', sv: 'office.json:2:3 printing: skriv true eller false' }]
  const { tap } = await openSettings(settingsOf({}, { now: 'broken', problems }))
  expect(note().textContent).toMatch(/startar inte igen.*skriv true eller false/s)
  await tap('language:en')
  expect(note().textContent).toMatch(/does not start again.*write true or false/s)
  expect(row('office').textContent).toMatch(/The office.*not set.*Default/s)
})
