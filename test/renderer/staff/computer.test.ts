// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import type { Licence, ProgramVersions } from '../../../src/ipc/staff-bridge'
import ComputerPage from '../../../renderer/staff/pages/ComputerPage.vue'
import type { StaffLanguage } from '../../../renderer/staff/staff-i18n'
import { openStaffPage } from './staff-page'

const shipped: ProgramVersions = {
  kiosk: '0.1.0',
  built: '2026-11-22',
  isRelease: true,
  electron: '45.4.1',
  chromium: '150.0.7871.24',
  node: '24.21.0',
  support: { is: 'supported', day: '2027-05-04' },
}
const packages: Licence[] = [
  { name: 'ses-kiosk', version: '0.1.0', licence: 'EUPL-1.2', text: 'EUROPEAN UNION PUBLIC LICENCE' },
  { name: 'vue', version: '3.5.45', licence: 'MIT', text: 'The MIT License\n\nCopyright (c) 2018-present, Yuxi (Evan) You' },
]

const open = async (change: Partial<ProgramVersions> = {}, language: StaffLanguage = 'sv', licences = packages) => {
  const page = openStaffPage(
    ComputerPage,
    {
      versions: () => Promise.resolve({ ...shipped, ...change }),
      licences: () => Promise.resolve(licences),
      readiness: () => Promise.resolve([]),
    },
    language,
  )
  await vi.waitFor(() => page.getByText('Chromium'))
  return page
}
const value = (part: string) => document.querySelector(`[data-version="${part}"]`)!.textContent
const note = () => document.querySelector('[data-support]')!

describe('the version', () => {
  test('is said with the day it was built, and what it is made of', async () => {
    await open()
    expect(['kiosk', 'built', 'electron', 'chromium', 'node'].map(value)).toEqual([
      '0.1.0',
      '22 november 2026',
      '45.4.1',
      '150.0.7871.24',
      '24.21.0',
    ])
  })

  test.each<[ProgramVersions['support'], StaffLanguage, RegExp]>([
    [{ is: 'supported', day: '2027-05-04' }, 'sv', /^Electron 45 får säkerhetsrättelser till 4 maj 2027\.$/],
    [{ is: 'ended', day: '2023-12-05' }, 'sv', /har inte fått säkerhetsrättelser sedan 5 december 2023\. .*installera en nyare version/],
    [{ is: 'ended', day: '2023-12-05' }, 'en', /has had no security updates since 5 December 2023\. .*install a newer version/],
    [{ is: 'unknown', until: 48 }, 'en', /until Electron 48 is out\. Nobody knew which day/],
  ])('%o is said in %s', async (support, language, words) => {
    await open({ support }, language)
    expect(note().textContent!.trim()).toMatch(words)
    expect(note().getAttribute('data-support')).toBe(support.is)
  })

  test('of a build for tests is said to be none for visitors', async () => {
    const { queryByText, unmount } = await open()
    expect(queryByText(/ska inte möta besökare/)).toBeNull()
    unmount()
    const { getByText } = await open({ isRelease: false })
    getByText(/ska inte möta besökare/)
  })
})

describe('the licences', () => {
  const fold = (name: string) => document.querySelector<HTMLElement>(`[data-action="${name}"]`)!
  const text = (name: string) => document.querySelector<HTMLElement>(`[data-licence="${name}"] pre`)!

  test('are asked for when somebody wants to see them, and each text when it is', async () => {
    const { bridge, user } = await open()
    expect(bridge.licences).not.toHaveBeenCalled()
    await user.click(fold('licences'))
    await vi.waitFor(() => fold('licence:vue').textContent)
    expect(fold('licence:vue').textContent).toContain('vue 3.5.45 · MIT')
    expect(text('vue').style.display).toBe('none')
    await user.click(fold('licence:vue'))
    expect(text('vue').style.display).toBe('')
    expect(text('vue').textContent).toBe(packages[1]!.text)
    expect([text('vue').lang, text('vue').dir]).toEqual(['en', 'ltr'])
    await user.click(fold('licence:ses-kiosk'))
    expect([text('vue').style.display, text('ses-kiosk').style.display]).toEqual(['none', ''])
    await user.click(fold('licence:ses-kiosk'))
    expect(fold('licence:ses-kiosk').getAttribute('aria-expanded')).toBe('false')
    await user.click(fold('licences'))
    await user.click(fold('licences'))
    expect(bridge.licences).toHaveBeenCalledOnce()
  })

  test('lead nowhere', async () => {
    const { user } = await open()
    await user.click(fold('licences'))
    await vi.waitFor(() => fold('licence:vue').textContent)
    expect(document.querySelectorAll('a')).toHaveLength(0)
  })

  test('of a program that runs from its sources are not there, and that is said', async () => {
    const { user, findByText } = await open({}, 'sv', [])
    await user.click(fold('licences'))
    await findByText(/Licenserna samlas när det byggs/)
  })
})
