// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { byAction, openApp, screen, screenShown } from '../support/app'

test('offers the languages of the office by their own names, each as large as the others', async () => {
  await openApp()
  const names = screen.getAllByRole('button', { name: /^(Svenska|English|العربية)/ }).map((button) => button.dataset.action)
  expect(names).toEqual(['language:sv', 'language:en', 'language:ar'])
  expect(byAction('language:ar').dir).toBe('rtl')
})

test('offers only the languages the office has', async () => {
  const app = await openApp({ profile: { office: '', municipality: '', languages: ['sv', 'ar'] } })
  expect(document.querySelector('[data-action="language:en"]')).toBeNull()
  expect(screen.getByText('SES Kiosk')).toBeTruthy()
  await app.tap('language:ar')
  expect(document.documentElement.dir).toBe('rtl')
})

test('names the way to help in every language before one is chosen', async () => {
  const { tap } = await openApp()
  expect(byAction('help').textContent).toMatch(/Behöver du hjälp nu\?.*Need help now\?.*مساعدة الآن/)
  await tap('language:en')
  expect(byAction('help').textContent?.trim()).toBe('Need help now?')
})

test('the page after it says in three lines why, who sees what and what disappears, and takes the focus', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  expect(screenShown()).toBe('about-you')
  expect(screen.getAllByRole('listitem')).toHaveLength(3)
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Innan du börjar' }))
  await tap('programme:parents')
  expect(screenShown()).toBe('programme')
})
