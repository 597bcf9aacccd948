// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { byAction, hasAction, openApp, screen, screenShown, stepShown, toModule, waitFor, within } from '../support/app'

test('shows which module it is, and how far it has come', async () => {
  const app = await openApp()
  await toModule(app)
  expect(screen.getByRole('heading', { level: 1, name: 'Ilskan och pausen' })).toBeTruthy()
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('1 av 11')
  await app.tap('next')
  expect(screen.getByText('2 av 11')).toBeTruthy()
})

test('gives the focus to the heading of each step', async () => {
  const app = await openApp()
  await toModule(app)
  await app.tap('next')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Du får vara arg' }))
})

test('words the way on by what was done, and never closes it', async () => {
  const app = await openApp()
  await toModule(app)
  expect(byAction('next').textContent?.trim()).toBe('Gå vidare')
  await app.user.click(screen.getByRole('radio', { name: /^3/ }))
  expect(byAction('next').textContent?.trim()).toBe('Nästa')
  await app.tap('back')
  expect(screenShown()).toBe('programme')
})

test('every step can be skipped, to the end', async () => {
  const app = await openApp()
  await toModule(app)
  for (let left = 11; left > 0; left--) await app.tap('skip')
  expect(screenShown()).toBe('end')
})

test('a step can lead on by itself', async () => {
  const app = await openApp()
  await toModule(app)
  await app.user.click(screen.getByRole('radio', { name: /^9/ }))
  await app.tap('pick:carry-on')
  expect(stepShown()).toBe('allowed')
})

test('another language keeps the answers and the place', async () => {
  const app = await openApp()
  await toModule(app)
  await app.user.click(screen.getByRole('radio', { name: /^3/ }))
  await app.tap('language')
  await app.tap('language:ar')
  expect(document.documentElement.dir).toBe('rtl')
  expect(stepShown()).toBe('anger-now')
  expect(screen.getByRole('radio', { name: /^3/, checked: true })).toBeTruthy()
  expect(byAction('next').textContent?.trim()).toBe('التالي')
})

test('the page is told its language when it changes, and not with every step: it would be styled anew as a whole', async () => {
  const app = await openApp()
  await toModule(app)
  const told = vi.fn()
  const observer = new MutationObserver(told)
  observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] })
  await app.tap('next')
  await app.tap('next')
  expect(told).not.toHaveBeenCalled()
  await app.tap('language')
  await app.tap('language:ar')
  expect(told).toHaveBeenCalled()
  observer.disconnect()
})

test('choosing safety within a module changes its words and keeps its answers', async () => {
  const app = await openApp()
  await toModule(app)
  await app.user.click(screen.getByRole('radio', { name: /^3/ }))
  await app.tap('next')
  const before = screen.getByRole('main').textContent
  await app.tap('calm-first')
  await app.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Lugn och trygghet först' }))
  await waitFor(() => expect(screen.getByRole('main').textContent).not.toBe(before))
  expect(stepShown()).toBe('allowed')
  expect(hasAction('calm-first')).toBe(false)
  await app.tap('back')
  expect(screen.getByRole('radio', { name: /^3/, checked: true })).toBeTruthy()
})

test('choosing safety within a module that it takes away leads back to the others', async () => {
  const app = await openApp()
  await toModule(app, 'p14')
  while (!hasAction('calm-first')) await app.tap('next')
  await app.tap('calm-first')
  await app.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Lugn och trygghet först' }))
  await waitFor(() => expect(screenShown()).toBe('programme'))
  expect(document.body.innerHTML).not.toMatch(/Meddelanden som lugnar|p14/)
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

test('tells the office where the visitor is, and nothing of what was answered', async () => {
  const app = await openApp()
  await toModule(app)
  await app.user.click(screen.getByRole('radio', { name: /^7/ }))
  await app.tap('next')
  const told = app.bridge.position.mock.calls.map(([position]) => position)
  expect(told.at(-1)).toEqual({ screen: 'visit', language: 'sv', programme: 'parents', module: 'p03', step: 2, of: 11 })
  expect(JSON.stringify([...told, ...app.bridge.usage.mock.calls])).not.toContain('7')
})
