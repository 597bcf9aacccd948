// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { byAction, openApp, screen, toModule, toModules, within } from '../support/app'

const situationsShown = () => [...document.querySelectorAll<HTMLElement>('[data-action^="situation:"]')].map((one) => one.dataset.action)

test('first of all comes someone who works here, and 112', async () => {
  const { tap } = await openApp()
  await tap('help')
  const dialog = screen.getByRole('dialog')
  expect(dialog.textContent).toMatch(/Hämta någon som jobbar här.*112.*Vad handlar det om\?/s)
  expect(dialog.textContent).toMatch(/kan synas i din telefon\. Vi kan ringa tillsammans/)
})

test('first the situation, then its lines, with who they are for and when they were checked', async () => {
  const { tap } = await openApp()
  await tap('help')
  expect(screen.queryByText('Kvinnofridslinjen')).toBeNull()
  await tap('situation:afraid-at-home')
  expect(byAction('situation:afraid-at-home').getAttribute('aria-expanded')).toBe('true')
  const line = screen.getByText('Kvinnofridslinjen').parentElement!.parentElement!
  expect(line.textContent).toContain('020\u201150\u00a050\u00a050')
  expect(line.textContent).toMatch(/För kvinnor.*datum saknas/)
  await tap('situation:afraid-at-home')
  expect(screen.queryByText('Kvinnofridslinjen')).toBeNull()
})

test('says in words when a line was checked, with western digits in Arabic', async () => {
  const { tap } = await openApp()
  await tap('language:ar')
  await tap('help')
  await tap('situation:child-afraid-at-home')
  expect(screen.getByText('آخر تحقّق: أغسطس 2025')).toBeTruthy()
})

test('a number stands in one piece, from left to right, and is heard digit by digit', async () => {
  const { tap } = await openApp()
  await tap('help')
  await tap('situation:danger')
  const [shown, heard] = screen.getAllByText('112')[0]!.parentElement!.querySelectorAll('bdi')
  expect(shown!.dir).toBe('ltr')
  expect(heard!.textContent).toBe('1 1 2')
})

test('a parent does not meet what is written for children', async () => {
  const app = await openApp()
  await toModules(app)
  await app.tap('help')
  expect(situationsShown()).toContain('situation:own-actions')
  expect(situationsShown()).not.toContain('situation:child-afraid-at-home')
})

test('offers the lines of the office’s own place', async () => {
  const { tap } = await openApp()
  await tap('help')
  const local = screen.getByRole('heading', { name: 'Här i kommunen' }).parentElement!
  expect(within(local).getByText('Socialjouren')).toBeTruthy()
})

test('a quiet line in a module leads straight to the situation it is about', async () => {
  const app = await openApp()
  await toModule(app)
  while (document.querySelector('[data-action="help:own-actions"]') === null) await app.tap('next')
  await app.tap('help:own-actions')
  expect(byAction('situation:own-actions').getAttribute('aria-expanded')).toBe('true')
})

test('the card for staff is in the language of the visitor and of the office, and sends nothing', async () => {
  const { tap, bridge } = await openApp()
  await tap('language:ar')
  await tap('help')
  await tap('fetch-staff')
  expect(screen.getByText('أريد أن أتحدّث إلى شخص يعمل هنا.').lang).toBe('ar')
  expect(screen.getByText('Jag vill prata med någon som jobbar här.').lang).toBe('sv')
  expect(bridge.usage).not.toHaveBeenCalled()
  expect(bridge.activity).not.toHaveBeenCalled()
})
