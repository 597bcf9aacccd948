import { spawn, type ChildProcess } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { dealtWith, missing, startDesktop, type Desktop } from '../support/desktop'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { openPlainWindow, type PlainWindow } from '../support/plain-window'
import { endVisit, shown, tap } from '../support/walk'

const patience = { timeout: 20_000 }
const lacking = missing('xmessage')

let desktop: Desktop
let intruder: ChildProcess | undefined

/** Opens a window of another program, which asks for the keyboard as every new window does. */
const intrude = (): void => {
  intruder = spawn('xmessage', ['another window'], { stdio: 'ignore', env: { ...process.env, ...desktop.environment } })
}

const windowsFromBottom = async (): Promise<number[]> =>
  ((await desktop.run('xprop', '-root', '_NET_CLIENT_LIST_STACKING')).match(/0x[0-9a-f]+/g) ?? []).map(Number)

const withKeyboard = async (): Promise<number> => Number(await desktop.hands('getwindowfocus'))

beforeAll(async () => {
  desktop = await startDesktop()
})
afterEach(() => void intruder?.kill())
afterAll(() => desktop.stop())

describe.skipIf(lacking)(`the visit keeps keyboard and screen${lacking}`, () => {
  let kiosk: Kiosk
  afterAll(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  test('from one visit to the next, only the one on the screen has the keyboard', async () => {
    kiosk = startKiosk({ environment: desktop.environment })
    const first = await kiosk.visitor(0)
    await shown(first, 'start')
    await expect.poll(() => first.evaluate(() => document.hasFocus()), patience).toBe(true)
    const firstWindow = await withKeyboard()
    await tap(first, 'language:ar')
    const spare = await kiosk.visitor(1)
    await spare.locator('body > *').first().waitFor()
    expect(await spare.evaluate(() => document.hasFocus())).toBe(false)
    expect(desktop.hadKeyboard()).toEqual([firstWindow])
    await tap(first, 'programme:parents')
    await endVisit(first, 'hide-now')
    await shown(spare, 'start')
    await expect.poll(() => spare.evaluate(() => document.hasFocus()), patience).toBe(true)
    expect(desktop.hadKeyboard()).toEqual([firstWindow, await withKeyboard()])
    expect(await withKeyboard()).not.toBe(firstWindow)
  })

  test('a window that opens, or is brought to the front, gets neither', async () => {
    const visit = await withKeyboard()
    const before = desktop.hadKeyboard().length
    const since = () => desktop.hadKeyboard().slice(before)
    intrude()
    // It has the keyboard for a moment, and the visit takes it back.
    await expect.poll(since, patience).toEqual([expect.any(Number), visit])
    const [other] = since()
    await desktop.hands('windowactivate', String(other))
    await expect.poll(since, patience).toEqual([other, visit, other, visit])
    expect(await withKeyboard()).toBe(visit)
    expect((await windowsFromBottom()).at(-1)).toBe(visit)
    await dealtWith(desktop, await kiosk.visitor(1))
  })

  test('it is not closed by a window manager that asks for it', async () => {
    const page = await kiosk.visitor(1)
    const visit = await withKeyboard()
    await desktop.run('wmctrl', '-i', '-c', String(visit))
    await dealtWith(desktop, page)
    expect(await windowsFromBottom()).toContain(visit)
    await shown(page, 'start')
  })

  test('where its window is taken from it by force, a new visit starts', async () => {
    await tap(await kiosk.visitor(1), 'language:sv')
    await kiosk.visitor(2)
    await desktop.hands('windowkill', String(await withKeyboard()))
    const next = await kiosk.visitor(2)
    await shown(next, 'wiped')
    await dealtWith(desktop, next)
  })
})

describe.skipIf(lacking)(`a window that nobody has locked${lacking}`, () => {
  let plain: PlainWindow
  beforeAll(async () => {
    plain = await openPlainWindow(desktop, { kiosk: true })
  })
  afterAll(() => plain.stop())

  test('loses the keyboard to a window that opens', async () => {
    const own = await withKeyboard()
    intrude()
    await expect.poll(() => desktop.hadKeyboard().at(-1), patience).not.toBe(own)
    expect(await plain.page.evaluate(() => document.hasFocus())).toBe(false)
  })

  test('is closed by a window manager that asks for it', async () => {
    const [own] = await windowsFromBottom()
    await desktop.run('wmctrl', '-i', '-c', String(own))
    await expect.poll(windowsFromBottom, patience).not.toContain(own)
  })
})
