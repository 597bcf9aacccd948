import * as fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dealtWith, difference, hardlyAny, missing, standingLook, startDesktop, type Desktop } from '../support/desktop'
import { dragOnto } from '../support/drag'
import { draggables, openDraggable } from '../support/draggable'
import { atRest, escapes, forwardAndBack } from '../support/escapes'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { openModule, tap, toModules } from '../support/walk'
import { whereabouts } from '../support/whereabouts'

const patience = { timeout: 20_000 }
const lacking = missing('xclip')

let desktop: Desktop
beforeAll(async () => {
  desktop = await startDesktop()
})
afterAll(() => desktop.stop())

describe.skipIf(lacking)(`nobody leaves the kiosk${lacking}`, () => {
  let kiosk: Kiosk
  let page: Page
  /** What everything was like before the first try; whatever comes late of one try is seen at the next. */
  let before: Awaited<ReturnType<typeof state>>
  let looked: Uint32Array

  beforeAll(async () => {
    kiosk = startKiosk({ environment: desktop.environment })
    page = await kiosk.visitor(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await toModules(page, { language: 'sv', module: 'p03' })
    await openModule(page, 'p03')
    while ((await page.locator('[data-step-kind="reflect"]').count()) === 0) await tap(page, 'next')
    await kiosk.visitor(1)
    // The last button that comes waits for the voices of the computer.
    await page.locator('[data-action="read-aloud"]').waitFor()
    // The pointer that tapped is another one than the desktop's, and the page follows both.
    await page.mouse.move(20, 700)
    await desktop.hands(...atRest, 'click', '1', 'key', 'Shift_L')
    await dealtWith(desktop, page)
    before = await state()
    looked = await standingLook(desktop)
  })
  afterAll(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  /** The files that are not Chromium's own: those it writes by a clock. */
  const files = () =>
    [kiosk.places.home, kiosk.places.run]
      .flatMap((folder) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      .filter((file) => !/^(office|visit-\w+\/data)(\/|$)/.test(file))
      .sort()

  const state = async () => ({ ...(await whereabouts(desktop, kiosk.child.pid!, page)), files: files() })

  test.each(Object.entries(escapes))('by %s', async (_, { hands }) => {
    await desktop.hands(...hands)
    await dealtWith(desktop, page)
    expect(await state()).toEqual(before)
    await expect.poll(() => difference(desktop.look(), looked)).toBeLessThan(hardlyAny)
  })

  test('by what is written and pasted into a text', async () => {
    const field = page.locator('[data-step] input[type="text"]')
    await field.click()
    // A sign that an input method puts together, from its code.
    await desktop.hands('key', 'ctrl+shift+u', '2', '6', '3', 'a', 'space', 'Multi_key', 'dead_acute', 'e')
    await desktop.run('sh', '-c', 'printf https://example.org/ | xclip -selection primary >/dev/null 2>&1')
    const { x, y } = (await field.boundingBox())!
    await desktop.hands('mousemove', String(x + 20), String(y + 10), 'click', '2', 'click', '3', 'key', 'Menu', 'ctrl+z', 'ctrl+shift+z')
    await dealtWith(desktop, page)
    expect(await field.inputValue()).toContain('☺')
    expect(await field.inputValue()).toContain('https://example.org/')
    expect(await state()).toEqual(before)
  })

  test('by dropping a link or a text of another window', async () => {
    const draggable = await openDraggable(desktop)
    for (const thing of draggables) await dragOnto(desktop, draggable.page, thing, page)
    await draggable.stop()
    await dealtWith(desktop, page)
    expect(await state()).toEqual(before)
  })

  test('by enlarging a part of the page with two fingers', async () => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Input.synthesizePinchGesture', { x: 600, y: 400, scaleFactor: 2, gestureSourceType: 'mouse' })
    await devtools.detach()
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1)
    await dealtWith(desktop, page)
    expect(await state()).toEqual(before)
  })

  test('and nothing comes of it later, nor has another window had the keyboard', async () => {
    expect(await state()).toEqual(before)
    expect(desktop.hadKeyboard()).toEqual([await desktop.withKeyboard()])
  })

  test('by going back, since there is no page to go back to: where there is one, the same buttons go there', async () => {
    await page.evaluate(() => history.pushState(null, '', '#further'))
    await desktop.hands(...forwardAndBack)
    await expect.poll(() => page.evaluate(() => location.hash), patience).toBe('')
  })
})
