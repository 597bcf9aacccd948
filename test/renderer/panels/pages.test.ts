// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { byAction, openApp, panelShown, screen, toModule, toModules } from '../support/app'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const open = () => openApp({ timers: true })

test('the privacy page leads on to the page about the app', async () => {
  const { tap } = await open()
  await tap('privacy')
  expect(screen.getByRole('heading', { level: 3, name: 'Vem ser' })).toBeTruthy()
  await tap('about')
  expect(panelShown()).toBe('about')
  expect(screen.getByText('Granskade moduler: 0 av 48.')).toBeTruthy()
})

test('a word of the law opens its explanation', async () => {
  const { tap } = await open()
  await tap('privacy')
  await tap('term:social-services')
  expect(screen.getByRole('dialog', { name: 'socialtjänsten' }).dataset.panel).toBe('term')
})

test('the calm room has no task and no clock; after a minute it says one kind line', async () => {
  const { tap } = await open()
  await tap('calm-room')
  const dialog = screen.getByRole('dialog', { name: 'Lugna rummet' })
  expect(dialog.textContent).not.toMatch(/\d/)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(dialog.textContent).toContain('En minut har gått')
  await tap('close')
  expect(panelShown()).toBeUndefined()
})

test('the calm room can be left at any time, and its minute ends with it', async () => {
  const { tap } = await open()
  const before = vi.getTimerCount()
  await tap('calm-room')
  await tap('close')
  expect(vi.getTimerCount()).toBe(before)
})

test('a pause tells the clock that it begins and that it is over', async () => {
  const app = await open()
  await toModule(app)
  await app.tap('pause')
  expect(panelShown()).toBe('pause')
  expect(app.bridge.pause).toHaveBeenLastCalledWith({ on: true })
  await app.tap('close')
  expect(app.bridge.pause).toHaveBeenLastCalledWith({ on: false })
  expect(document.activeElement).toBe(byAction('pause'))
})

test('the text grows on every page until the visit ends', async () => {
  const { tap } = await open()
  await tap('text-size')
  await tap('text-size:150')
  expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1.5')
  expect(screen.getByRole('radio', { name: /^150/, checked: true })).toBeTruthy()
})

test('a page of calm days is read, and not counted', async () => {
  const app = await open()
  await toModules(app, { choice: 'calm-first' })
  await app.tap('page:contact-at-distance')
  expect(screen.getByRole('dialog', { name: 'Kontakt på avstånd' })).toBeTruthy()
  expect(app.bridge.usage).not.toHaveBeenCalled()
})

test('how the page looks is chosen at once, and pictures that only set the mood go', async () => {
  const { tap } = await openApp()
  await tap('text-size')
  for (const action of ['theme:dark', 'calm-motion', 'wide-spacing', 'hide-pictures']) await tap(action)
  expect({ ...document.documentElement.dataset }).toMatchObject({ theme: 'dark', motion: 'calm', spacing: 'wide' })
  expect(document.querySelector('img')).toBeNull()
  await tap('hide-pictures')
  expect(document.querySelector('img')).not.toBeNull()
})
