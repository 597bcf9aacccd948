// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { byAction, openApp, screen, toModule } from '../support/app'

const idle = () => screen.queryByRole('alertdialog', { name: 'Är du kvar?' })
const said = () => document.querySelector('[aria-live="assertive"]')!.textContent

test('counts down where a visit stands still, and goes as soon as there is life again', async () => {
  const app = await openApp()
  await toModule(app)
  byAction('next').focus()
  await app.bridge.tell('idle', 42)
  expect(idle()?.textContent).toContain('42 sekunder kvar')
  expect(document.activeElement).toBe(byAction('extend'))
  expect(screen.getByRole('main').closest('[inert]')).toBeTruthy()
  await app.tap('extend')
  expect(app.bridge.activity).toHaveBeenCalledOnce()
  await app.bridge.tell('idle', null)
  expect(idle()).toBeNull()
  expect(document.activeElement).toBe(byAction('next'))
})

test('is heard when it starts and twice more, not every second', async () => {
  const app = await openApp()
  const heard: (string | null)[] = []
  for (const seconds of [45, 44, 43, 30, 29, 10, 9]) {
    await app.bridge.tell('idle', seconds)
    heard.push(said())
  }
  expect(heard.map((text) => text?.match(/\d+/)?.[0])).toEqual(['45', '45', '45', '30', '30', '10', '10'])
  await app.bridge.tell('idle', null)
  expect(said()).toBe('')
})

test('lies over an open panel, which is still there afterwards', async () => {
  const app = await openApp()
  await app.tap('privacy')
  await app.bridge.tell('idle', 20)
  expect(screen.getByRole('dialog').closest('[inert]')).toBeTruthy()
  await app.user.keyboard('{Escape}')
  await app.bridge.tell('idle', null)
  expect(screen.getByRole('dialog').closest('[inert]')).toBeNull()
})

test('nothing counts down on a start page that nobody has touched', async () => {
  await openApp()
  expect(idle()).toBeNull()
})

test('says politely that the time of the visit is nearly over, and leaves the page alone', async () => {
  const app = await openApp()
  await toModule(app)
  await app.bridge.tell('cap', 5)
  const notice = screen.getByText(/^5 minuter kvar av besöket/)
  expect(notice.closest('[aria-live="polite"]')).toBeTruthy()
  expect(screen.getByRole('main').closest('[inert]')).toBeNull()
  await app.tap('close')
  expect(screen.queryByText(/minuter kvar/)).toBeNull()
})

test('counts in the six plural forms of Arabic', async () => {
  const app = await openApp()
  await app.tap('language:ar')
  const texts = []
  for (const seconds of [60, 11, 5, 2, 1]) {
    await app.bridge.tell('idle', seconds)
    texts.push(screen.getByRole('alertdialog').querySelector('p')!.textContent)
  }
  expect(texts).toEqual(['60 ثانية', '11 ثانية', '5 ثوانٍ', 'ثانيتان', 'ثانية واحدة'])
})
