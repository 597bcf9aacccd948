import type { ChildProcess } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { displaySize } from '../../tools/bench/display'
import { dealtWith, missing, startDesktop, type Desktop } from '../support/desktop'
import { intrude } from '../support/intruder'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { endVisit, shown, tap } from '../support/walk'

const patience = { timeout: 20_000 }
const lacking = missing('xmessage')

let desktop: Desktop
let intruder: ChildProcess | undefined

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
    const firstWindow = await desktop.withKeyboard()
    expect(await first.evaluate(() => [innerWidth, innerHeight])).toEqual([displaySize.width, displaySize.height])
    await tap(first, 'language:ar')
    const spare = await kiosk.visitor(1)
    await spare.locator('body > *').first().waitFor()
    expect(await spare.evaluate(() => document.hasFocus())).toBe(false)
    expect(desktop.hadKeyboard()).toEqual([firstWindow])
    await tap(first, 'programme:parents')
    await endVisit(first, 'hide-now')
    await shown(spare, 'start')
    await expect.poll(() => spare.evaluate(() => document.hasFocus()), patience).toBe(true)
    await expect.poll(desktop.hadKeyboard, patience).toEqual([firstWindow, await desktop.withKeyboard()])
    expect(await desktop.withKeyboard()).not.toBe(firstWindow)
  })

  test('a window that opens, or is brought to the front, gets neither', async () => {
    const page = await kiosk.visitor(1)
    const visit = await desktop.withKeyboard()
    const has = async () => [await desktop.withKeyboard(), (await desktop.windows()).at(-1)]
    const others = async () => (await desktop.windows()).filter((window) => window !== visit)
    // Who had the keyboard for a moment only, no onlooker may have seen; the page itself is told of every loss.
    const lost = await page.evaluateHandle(() => {
      const seen = { times: 0 }
      addEventListener('blur', () => seen.times++)
      return seen
    })
    const timesLost = () => lost.evaluate(({ times }) => times)
    intruder = intrude(desktop)
    await expect.poll(others, patience).toEqual([expect.any(Number)])
    await expect.poll(timesLost, patience).toBe(1)
    await expect.poll(has, patience).toEqual([visit, visit])
    await desktop.hands('windowactivate', String((await others())[0]))
    await expect.poll(timesLost, patience).toBe(2)
    await expect.poll(has, patience).toEqual([visit, visit])
    await dealtWith(desktop, page)
  })

  test('it is not closed by a window manager that asks for it', async () => {
    const page = await kiosk.visitor(1)
    const visit = await desktop.withKeyboard()
    await desktop.run('wmctrl', '-i', '-c', String(visit))
    await dealtWith(desktop, page)
    expect(await desktop.windows()).toContain(visit)
    await shown(page, 'start')
  })

  test('where its window is taken from it by force, a new visit starts', async () => {
    await tap(await kiosk.visitor(1), 'language:sv')
    await kiosk.visitor(2)
    await desktop.hands('windowkill', String(await desktop.withKeyboard()))
    const next = await kiosk.visitor(2)
    await shown(next, 'wiped')
    await dealtWith(desktop, next)
  })
})
