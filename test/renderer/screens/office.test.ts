// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { byAction, openApp, screen, screenShown, within } from '../support/app'

const hours = { sv: 'Måndag till fredag 9–16', en: 'Monday to Friday 9 to 4', ar: 'من الاثنين إلى الجمعة' }
const programmes = () =>
  [...document.querySelectorAll<HTMLElement>('[data-action^="programme:"]')].map((one) => one.dataset.action!.slice('programme:'.length))

afterEach(() => void document.documentElement.removeAttribute('style'))

describe('the name of an office', () => {
  const logo = () => document.querySelector<HTMLImageElement>('header img')
  const mark = () => document.querySelector('header svg.mark')

  test('stands beside its logo, which says nothing of its own to those who listen', async () => {
    await openApp({ profile: { logo: true } })
    expect([logo()!.getAttribute('src'), logo()!.alt]).toEqual(['office/logo', ''])
    expect(within(screen.getByRole('banner')).getByText('Familjerätten')).toBeTruthy()
    expect(mark()).toBeNull()
  })

  test('stands beside the mark of the kiosk without one', async () => {
    await openApp()
    expect([logo(), mark()]).toEqual([null, expect.anything()])
  })

  test('keeps that mark where the logo turns out to be no picture', async () => {
    await openApp({ profile: { logo: true } })
    await fireEvent.error(logo()!)
    expect([logo(), mark()]).toEqual([null, expect.anything()])
  })
})

describe('the accent colour of an office', () => {
  const worn = (name: string) => document.documentElement.style.getPropertyValue(name)

  test('is given to the styles', async () => {
    await openApp({ profile: { accent: { accent: '#1f4e79', strong: '#163857', soft: '#e4eaef' } } })
    expect(['', '-strong', '-soft'].map((part) => worn(`--office-accent${part}`))).toEqual(['#1f4e79', '#163857', '#e4eaef'])
  })

  test('is nothing where there is none', async () => {
    await openApp()
    expect(worn('--office-accent')).toBe('')
  })
})

describe('the opening hours', () => {
  test('stand on the start page in every language the office offers', async () => {
    await openApp({ profile: { openingHours: hours, languages: ['sv', 'ar'] } })
    expect(screen.getByText(hours.sv).lang).toBe('sv')
    expect(screen.getByText(hours.ar).dir).toBe('rtl')
    expect(screen.queryByText(hours.en)).toBeNull()
  })

  test('that are in one language are marked with it', async () => {
    await openApp({ profile: { openingHours: { text: hours.sv, lang: 'sv' }, defaultLanguage: 'ar' } })
    expect(screen.getByText(hours.sv).lang).toBe('sv')
  })

  test('stand with the help of the place, in the language of the visitor, also where there are no numbers', async () => {
    const { tap } = await openApp({ profile: { openingHours: hours, helpLines: { local: [], confirmed: {} } } })
    await tap('language:ar')
    await tap('help')
    const local = screen.getByRole('heading', { name: 'في هذه البلدية' }).parentElement!
    expect(local.textContent).toContain(`أوقات العمل: ${hours.ar}`)
  })

  test('are nowhere where they are not set', async () => {
    const { tap } = await openApp({ profile: { helpLines: { local: [], confirmed: {} } } })
    expect(document.querySelector('.hours')).toBeNull()
    await tap('language:sv')
    await tap('help')
    expect(screen.queryByRole('heading', { name: 'Här i kommunen' })).toBeNull()
  })
})

describe('the programmes of an office', () => {
  test('are those that can be chosen, in the order of the ages', async () => {
    const { tap } = await openApp({ profile: { programmes: ['nxt-9-12', 'parents'] } })
    await tap('language:sv')
    expect(programmes()).toEqual(['parents', 'nxt-9-12'])
  })

  test('may be one, which is still chosen: nobody is taken for a parent without saying so', async () => {
    const { tap } = await openApp({ profile: { programmes: ['nxt-13-17'] } })
    await tap('language:sv')
    expect(programmes()).toEqual(['nxt-13-17'])
    await tap('programme:nxt-13-17')
    expect(screenShown()).toBe('programme')
  })

  test.each([
    [['parents'], /^För föräldrar som går isär/],
    [['mini', 'nxt-6-8'], /^För barn och unga/],
    [['parents', 'mini'], /^För föräldrar och barn/],
  ] as const)('%j: the start page says for whom it is', async (offered, words) => {
    await openApp({ profile: { programmes: [...offered] } })
    expect(within(byAction('language:sv')).getByText(words)).toBeTruthy()
  })
})

describe('help lines that an office has called', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z'), toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  const called = async (confirmed: object, situation: string) => {
    const { tap } = await openApp({ profile: { helpLines: { local: [], confirmed } } })
    await tap('help')
    await tap(`situation:${situation}`)
  }
  const card = (name: string) => screen.getByText(name).closest('.line')!

  test('say when: the later of its month and the one in the content', async () => {
    await called({ women: '2026-10', bris: '2025-01' }, 'afraid-at-home')
    expect(card('Kvinnofridslinjen').textContent).toContain('Senast kontrollerat: oktober 2026')
    expect(card('Stödlinjen för män').textContent).toContain('datum saknas')
  })

  test('an older call than the content’s own changes nothing', async () => {
    await called({ bris: '2025-01' }, 'child-afraid-at-home')
    expect(card('Bris').textContent).toContain('augusti 2025')
  })

  test.each([{}, { 'right-to-choose': '2026-04' }])('a held line is not shown without a fresh call: %j', async (confirmed) => {
    await called(confirmed, 'relatives-decide')
    expect(card('UD-jouren')).toBeTruthy()
    expect(screen.queryByText('Rätt att välja')).toBeNull()
  })

  test('a held line is shown with one', async () => {
    await called({ 'right-to-choose': '2026-05' }, 'relatives-decide')
    expect(card('Rätt att välja').textContent).toContain('Senast kontrollerat: maj 2026')
  })
})
