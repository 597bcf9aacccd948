import type { ChildProcess } from 'node:child_process'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { displaySize } from '../../tools/bench/display'
import { dealtWith, missing, startDesktop, type Desktop } from '../support/desktop'
import { dragOnto } from '../support/drag'
import { draggables, openDraggable, type Draggable } from '../support/draggable'
import { atRest, escapes } from '../support/escapes'
import { intrude } from '../support/intruder'
import type { Kiosk } from '../support/kiosk'
import type { WindowLock } from '../support/loosened/locks'
import { leftOut, unpackKiosk, type Loosened } from '../support/loosened/start'
import { shown, tap } from '../support/walk'
import { whereabouts } from '../support/whereabouts'

const patience = { timeout: 20_000 }
const lacking = missing('xmessage')

let desktop: Desktop
let loosened: Loosened
let kiosk: Kiosk
let page: Page
let intruder: ChildProcess | undefined
let draggable: Draggable | undefined

beforeAll(async () => {
  desktop = await startDesktop()
  loosened = await unpackKiosk()
})
afterEach(async () => {
  intruder?.kill()
  await draggable?.stop()
  draggable = undefined
  await kiosk.stop()
  kiosk.clean()
})
afterAll(async () => {
  loosened.remove()
  await desktop.stop()
})

const state = () => whereabouts(desktop, kiosk.child.pid!, page)

/** The keys of the menu that Electron makes, one group after the other. */
const byMenu = async (): Promise<void> => {
  const visit = await desktop.withKeyboard()
  for (const [name, { hands }] of Object.entries(escapes).filter(([, escape]) => escape.byMenu)) {
    const before = await state()
    await desktop.hands(...hands)
    await expect.poll(state, { ...patience, message: name }).not.toEqual(before)
    // Some make the page load anew, and one puts the window away.
    await desktop.run('wmctrl', '-i', '-a', String(visit))
    await shown(page, 'start')
    await expect.poll(() => page.evaluate(() => document.hasFocus()), patience).toBe(true)
  }
}

/** What comes of a lock that is off; the other tests of threat 10 find each not to be so. */
const comes: Record<WindowLock, () => Promise<void>> = {
  async 'the menu is taken away'() {
    const before = await state()
    await desktop.hands('key', 'ctrl+shift+i')
    await dealtWith(desktop, page)
    expect(await state()).toEqual(before)
    await byMenu()
  },
  async 'the menu is taken away, DevTools are off'() {
    const before = await state()
    await desktop.hands('key', 'ctrl+shift+i')
    await expect.poll(state, patience).not.toEqual(before)
  },
  async 'closing is refused'() {
    const visit = await desktop.withKeyboard()
    await desktop.run('wmctrl', '-i', '-c', String(visit))
    await expect.poll(desktop.windows, patience).not.toContain(visit)
  },
  async 'the keyboard is taken back'() {
    const visit = await desktop.withKeyboard()
    intruder = intrude(desktop)
    await leftOut(kiosk, 'blur')
    // The window says so before the display is asked.
    await expect.poll(() => desktop.hadKeyboard().at(-1), patience).not.toBe(visit)
    expect((await desktop.windows()).at(-1)).toBe(visit)
  },
  async 'the keyboard is taken back, the window is on top'() {
    const visit = await desktop.withKeyboard()
    intruder = intrude(desktop)
    await leftOut(kiosk, 'blur')
    await expect.poll(async () => (await desktop.windows()).at(-1), patience).not.toBe(visit)
  },
  async 'the window has the whole screen'() {
    await leftOut(kiosk, 'setKiosk')
    await dealtWith(desktop, page)
    expect(await page.evaluate(() => [innerWidth, innerHeight])).not.toEqual([displaySize.width, displaySize.height])
  },
  async 'a visit that waits is not seen'() {
    const visit = await desktop.withKeyboard()
    await tap(page, 'language:ar')
    await expect.poll(() => desktop.hadKeyboard().at(-2), patience).not.toBe(visit)
  },
  async 'what is dropped opens nothing, and nothing opens a window'() {
    draggable = await openDraggable(desktop)
    await dragOnto(desktop, draggable.page, draggables[0], page)
    await expect.poll(() => page.context().pages().length, patience).toBe(2)
  },
}

/** In every run; the others in a long one. */
const always: WindowLock[] = [
  'the menu is taken away',
  'closing is refused',
  'the keyboard is taken back',
  'a visit that waits is not seen',
]
const tried = Object.entries(comes).filter(([lock]) => process.env.SES_KIOSK_LONG || always.includes(lock as WindowLock))

describe.skipIf(lacking)(`threat 10: without this lock something gives way${lacking}`, () => {
  test.each(tried)('%s', async (lock, come) => {
    kiosk = loosened.start(lock as WindowLock, { environment: desktop.environment })
    page = await kiosk.visitor(0)
    await shown(page, 'start')
    await expect.poll(() => page.evaluate(() => document.hasFocus()), patience).toBe(true)
    await desktop.hands(...atRest)
    await dealtWith(desktop, page)
    await come()
  })
})
