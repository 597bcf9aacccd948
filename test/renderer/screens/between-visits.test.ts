// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openApp, panelShown, screen, screenShown } from '../support/app'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

test('waits without a control, in every language of the office', async () => {
  await openApp({ phase: 'waiting' })
  expect([...screen.getByRole('heading').children].map((line) => line.textContent?.trim())).toEqual([
    'Ett ögonblick',
    'One moment',
    'لحظة من فضلكم',
  ])
  expect(screen.queryAllByRole('button')).toEqual([])
  expect(screenShown()).toBeUndefined()
})

test('shows the receipt in the language of the office, and briefly in the others', async () => {
  const { tap } = await openApp({ phase: 'wiped', timers: true })
  expect(screen.getByRole('status').textContent).toMatch(/Besöket är raderat.*Programmen.*Mappen.*Urklippet/)
  expect(screen.getByText(/^The visit has been wiped/).lang).toBe('en')
  await tap('next')
  expect(screenShown()).toBe('start')
})

test('goes from the receipt to the start by itself', async () => {
  await openApp({ phase: 'wiped', timers: true })
  await vi.advanceTimersByTimeAsync(7900)
  expect(screenShown()).toBe('wiped')
  await vi.advanceTimersByTimeAsync(200)
  expect(screenShown()).toBe('start')
})

test('someone who needs help during the receipt gets it, and the start below', async () => {
  const { tap } = await openApp({ phase: 'wiped', timers: true })
  await tap('help')
  expect(panelShown()).toBe('help')
  expect(screenShown()).toBe('start')
})

test('follows what the office says the screen is to show', async () => {
  const { bridge } = await openApp({ phase: 'waiting' })
  await bridge.tell('phase', 'start')
  expect(screenShown()).toBe('start')
})

test('a page that is told to begin before it hears that it is unseen begins', async () => {
  await openApp({ phase: 'unseen', meanwhile: ['phase', 'wiped'] })
  expect(document.querySelector('[data-screen="wiped"]')).not.toBeNull()
})

test('a page that is handed over before it hears that it is unseen begins with what was planned', async () => {
  const plan = { for: 'parent', programme: 'parents', modules: ['p03'], language: 'en', minutes: 30, prompts: false }
  await openApp({ phase: 'unseen', meanwhile: ['plan', { plan, strip: null }] })
  expect(screenShown()).toBe('programme')
})
