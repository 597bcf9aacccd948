import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCanary } from '../../tools/canary/needles'
import { dealtWith, difference, hardlyAny, missing, painted, standingLook, startDesktop, type Desktop } from '../support/desktop'
import { escapes } from '../support/escapes'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { endVisit, openModule, passReceipt, shown, tap, toModules } from '../support/walk'

const lacking = missing('xclip')
const field = '[data-step] input[type="text"]'

let desktop: Desktop
let kiosk: Kiosk
/** What the start page looked like before anybody had touched it. */
let untouched: Uint32Array

beforeAll(async () => {
  desktop = await startDesktop()
  await desktop.hands('mousemove', '20', '20')
  kiosk = startKiosk({ environment: desktop.environment })
  const page = await kiosk.visitor(0)
  await shown(page, 'start')
  await dealtWith(desktop, page)
  // The page stands there before its picture has come.
  await page.waitForFunction(() => document.images.length > 0 && [...document.images].every(({ complete }) => complete))
  await painted(page)
  untouched = await standingLook(desktop)
})
afterAll(async () => {
  await kiosk.stop()
  kiosk.clean()
  await desktop.stop()
})

/** Goes to the step of a module that has a line of the visitor's own. */
const toLine = async (page: Page, language: 'sv' | 'ar'): Promise<void> => {
  await toModules(page, { language, module: 'p03' })
  await openModule(page, 'p03')
  while ((await page.locator(field).count()) === 0) await tap(page, 'next')
}

/** Everything by which one visitor could know another one who used the same page before. */
const traces = (page: Page) =>
  page.evaluate(async (name) => {
    const [root] = [document.documentElement]
    return {
      language: root.lang,
      direction: root.dir,
      textScale: root.style.getPropertyValue('--text-scale'),
      written: [...document.querySelectorAll<HTMLInputElement>(name)].map(({ value }) => value),
      selected: String(getSelection()),
      pagesBefore: history.length - 1,
      stored: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie.length],
    }
  }, field)

/** Writes something, copies it, and makes everything large. */
const leaveTraces = async (page: Page, canary: string): Promise<void> => {
  await tap(page, 'text-size')
  await tap(page, 'text-size:200')
  await tap(page, 'close')
  await page.locator(field).fill(canary)
  await page.locator(field).selectText()
  await desktop.hands('key', 'ctrl+c')
  await dealtWith(desktop, page)
}

const nothing = { language: 'sv', direction: 'ltr', textScale: '1', written: [], selected: '', pagesBefore: 0, stored: [0, 0, 0, 0] }
const back = [...escapes.history!.hands, ...escapes['the buttons of a mouse that go forward and back']!.hands]

/** Looks for the last visitor as a curious one would: on the page, by going back, and where that one had written. */
const lookAround = async (page: Page): Promise<void> => {
  expect(await traces(page)).toEqual(nothing)
  await desktop.hands(...back, 'key', 'ctrl+z')
  await dealtWith(desktop, page)
  expect(await traces(page)).toEqual(nothing)
  await toLine(page, 'ar')
  await page.locator(field).focus()
  await desktop.hands('key', 'ctrl+z', 'ctrl+v', 'Down', 'click', '2')
  await dealtWith(desktop, page)
  expect(await traces(page)).toEqual({ ...nothing, language: 'ar', direction: 'rtl', written: [''] })
}

describe.skipIf(lacking)(`threat 1: the next visitor${lacking}`, () => {
  test('finds nothing of the last one, who hid the visit or ended it', async () => {
    const canary = newCanary()
    const first = await kiosk.visitor(0)
    await toLine(first, 'ar')
    await leaveTraces(first, canary)
    // The same look sees all of it as long as the visit lasts.
    expect(await traces(first)).toMatchObject({ language: 'ar', direction: 'rtl', textScale: '2', written: [canary] })
    expect(await desktop.run('xclip', '-o', '-selection', 'clipboard')).toBe(canary)
    await endVisit(first, 'hide-now')

    const second = await kiosk.visitor(1)
    await shown(second, 'start')
    await dealtWith(desktop, second)
    await expect.poll(() => difference(desktop.look(), untouched)).toBeLessThan(hardlyAny)
    await lookAround(second)
    await leaveTraces(second, newCanary())
    await tap(second, 'done')
    await shown(second, 'end')
    await endVisit(second)

    const third = await kiosk.visitor(2)
    await shown(third, 'wiped')
    await passReceipt(third)
    await lookAround(third)
  })
})
