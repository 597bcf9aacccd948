// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { byAction, hasAction, openApp, panelShown, screen, screenShown, toModule, toModules, within } from '../support/app'

type App = Awaited<ReturnType<typeof openApp>>

const ways: Record<string, (app: App) => Promise<unknown>> = {
  start: () => Promise.resolve(),
  'about-you': ({ tap }) => tap('language:sv'),
  programme: (app) => toModules(app),
  visit: (app) => toModule(app),
  end: async (app) => {
    await toModule(app)
    await app.tap('done')
  },
}

test.each(Object.keys(ways))('help, hiding, calm room, text size and privacy are one tap away on the page %s', async (page) => {
  const app = await openApp()
  await ways[page]!(app)
  expect(screenShown()).toBe(page)
  const controls = within(screen.getByRole('navigation')).getAllByRole('button')
  const actions = controls.map((button) => button.dataset.action)
  expect(actions.filter((action) => action !== 'language')).toEqual(['text-size', 'calm-room', 'privacy', 'help', 'hide-now'])
  expect(actions.includes('language')).toBe(page !== 'start')
  for (const action of ['text-size', 'calm-room', 'privacy', 'help']) {
    await app.tap(action)
    expect(panelShown()).toBe(action)
    await app.tap('close')
    expect(panelShown()).toBeUndefined()
  }
})

test('hiding empties the screen at once and asks nothing', async () => {
  const app = await openApp()
  await toModule(app)
  await app.tap('hide-now')
  expect(app.bridge.end).toHaveBeenCalledExactlyOnceWith({ how: 'hidden' })
  expect(screenShown()).toBeUndefined()
  expect(screen.queryAllByRole('button')).toEqual([])
})

test('hiding works from within a panel as well, since the bar above never rests', async () => {
  const app = await openApp()
  await app.tap('privacy')
  expect(byAction('hide-now').closest('[inert]')).toBeNull()
  await app.tap('hide-now')
  expect(app.bridge.end).toHaveBeenCalledExactlyOnceWith({ how: 'hidden' })
})

test('a panel takes the focus, and the page below rests', async () => {
  const app = await openApp()
  await app.tap('language:sv')
  await app.tap('privacy')
  const dialog = screen.getByRole('dialog', { name: 'Vem ser vad jag gör här?' })
  expect(dialog.contains(document.activeElement)).toBe(true)
  expect(screen.getByRole('main').closest('[inert]')).toBeTruthy()
  await app.user.keyboard('{Escape}')
  expect(panelShown()).toBeUndefined()
  expect(screen.getByRole('main').closest('[inert]')).toBeNull()
  expect(document.activeElement).toBe(byAction('privacy'))
})

test('a panel that took the place of another gives the focus back to where it all began', async () => {
  const app = await openApp()
  await app.tap('help')
  await app.tap('fetch-staff')
  expect(panelShown()).toBe('fetch-staff')
  await app.user.keyboard('{Escape}')
  expect(panelShown()).toBeUndefined()
  expect(document.activeElement).toBe(byAction('help'))
})

test('Escape on a page without a panel does nothing here; three times is the office’s own business', async () => {
  const app = await openApp()
  await app.tap('language:sv')
  await app.user.keyboard('{Escape}{Escape}{Escape}')
  expect(screenShown()).toBe('about-you')
  expect(app.bridge.end).not.toHaveBeenCalled()
})

test('can be used by keys alone, from the start page to a panel and back', async () => {
  const app = await openApp()
  for (let presses = 0; presses < 20 && document.activeElement !== byAction('help'); presses++) await app.user.tab()
  await app.user.keyboard('{Enter}')
  expect(panelShown()).toBe('help')
  expect(hasAction('situation:danger')).toBe(true)
})
