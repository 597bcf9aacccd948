import type { ChildProcess } from 'node:child_process'
import * as fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashPin } from '../../src/office/pin/pin'
import { dealtWith } from '../support/desktop'
import { intrude } from '../support/intruder'
import { startKiosk, type Kiosk } from '../support/kiosk'
import type { DisplayLock } from '../support/loosened/locks'
import { leftOut, unpackKiosk, type Loosened } from '../support/loosened/start'
import { callDoor, office, openArea, pin, tapAway } from '../support/staff-area'
import { size, startTwoDisplays, withoutTwoDisplays } from '../support/two-displays'
import { shown, tap } from '../support/walk'

const patience = { timeout: 20_000 }
const lacking = withoutTwoDisplays()
const inMode = ['--mode', `${size.width}x${size.height}`]
const second = ['--output', 'DUMMY1', ...inMode]
/** Where the display on the right begins. */
const right = size.width

describe.skipIf(lacking)(`two displays${lacking}`, () => {
  let desktop: Awaited<ReturnType<typeof startTwoDisplays>>
  let kiosk: Kiosk | undefined
  const others: ChildProcess[] = []

  beforeEach(async () => {
    desktop = await startTwoDisplays()
    await desktop.displays(...second, '--right-of', 'DUMMY0')
  })
  afterEach(async () => {
    for (const other of others.splice(0)) other.kill()
    await kiosk?.stop()
    kiosk?.clean()
    kiosk = undefined
    await desktop.stop()
  })

  /** The windows that one would touch at some places; around a window of its own the window manager has a frame. */
  const windowsAt = async (...places: (readonly [number, number])[]): Promise<string[]> => {
    const said = await desktop.hands(...places.flatMap(([x, y]) => ['mousemove', String(x), String(y), 'getmouselocation', '--shell']))
    return [...new Set([...said.matchAll(/WINDOW=(\d+)/g)].map(([, window]) => window!))]
  }

  const windowInside = async (left: number): Promise<string> => (await windowsAt([left + 300, 300]))[0]!

  const pidOf = async (window: string) => /= (\d+)/.exec(await desktop.run('xprop', '-id', window, '_NET_WM_PID'))?.[1]

  const root = async (): Promise<number> => Number(/Window id: (0x[0-9a-f]+)/.exec(await desktop.run('xwininfo', '-root'))![1])

  const belongsTo = async (window: string): Promise<string> => {
    if (Number(window) === (await root())) return 'nobody'
    const inside = /(0x[0-9a-f]+) "/.exec(await desktop.run('xwininfo', '-children', '-id', window))?.[1]
    const pid = (await pidOf(window)) ?? (inside && (await pidOf(inside)))
    if (!pid) return 'somebody else'
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--visitor') ? 'visit' : 'office'
  }

  /** Who has a display: at its corners, and inside. */
  const whoHas = async (left: number): Promise<string[]> => {
    const places = [0, 300, size.width - 1].flatMap((x) => [0, 300, size.height - 1].map((y) => [left + x, y] as const))
    return [...new Set(await Promise.all((await windowsAt(...places)).map(belongsTo)))].sort()
  }

  /** Waits until the display at one place is the visit's, and the one at the other is covered. */
  const settled = (visit: number, cover: number) =>
    expect.poll(async () => [await whoHas(visit), await whoHas(cover)], patience).toEqual([['visit'], ['office']])

  const intrudeAt = async (left: number): Promise<void> => {
    others.push(intrude(desktop, left))
    const count = others.length
    await expect.poll(async () => (await desktop.run('wmctrl', '-l')).match(/xmessage/g)?.length, patience).toBe(count)
  }

  test('the visit has the primary one, the other one is covered, and neither gives way', async () => {
    expect([await whoHas(0), await whoHas(right)]).toEqual([['nobody'], ['nobody']])
    kiosk = startKiosk({ environment: desktop.environment })
    const page = await kiosk.visitor(0)
    await shown(page, 'start')
    await settled(0, right)
    await intrudeAt(0)
    await intrudeAt(right)
    await settled(0, right)
    for (const window of [await desktop.withKeyboard(), await windowInside(right)])
      await desktop.hands('windowmove', String(window), '200', '200')
    await settled(0, right)
    await desktop.displays(...second, '--left-of', 'DUMMY0')
    await settled(right, 0)
    await desktop.displays('--output', 'DUMMY1', '--primary')
    await settled(0, right)
    await desktop.displays('--output', 'DUMMY0', '--off')
    await expect.poll(() => whoHas(0), patience).toEqual(['visit'])
    await desktop.displays('--output', 'DUMMY0', ...inMode, '--right-of', 'DUMMY1')
    await settled(0, right)
    expect(await page.evaluate(() => document.hasFocus())).toBe(true)
  })

  test('a guide lies over the cover, never takes the keyboard, and goes with its display', async () => {
    kiosk = startKiosk({ places: office({ pin: hashPin(pin), displays: 'guide' }), environment: desktop.environment })
    const page = await kiosk.visitor(0)
    await shown(page, 'start')
    await settled(0, right)
    const cover = await windowInside(right)
    const staff = await callDoor(kiosk, page)
    await openArea(staff, 'plan')
    await tap(staff, 'plan:calm')
    await tapAway(staff, 'hand-over')
    await shown(page, 'programme')
    await expect.poll(() => windowInside(right), patience).not.toBe(cover)
    await settled(0, right)
    const had = desktop.hadKeyboard()
    await desktop.hands('click', '1')
    await dealtWith(desktop, page)
    expect(desktop.hadKeyboard()).toEqual(had)
    await desktop.displays(...second, '--left-of', 'DUMMY0')
    await settled(right, 0)
    await desktop.displays('--output', 'DUMMY1', '--off')
    await expect.poll(() => whoHas(0), patience).toEqual(['visit'])
  })

  const comes: Record<DisplayLock, (page: Page) => Promise<void>> = {
    async 'further displays are covered'() {
      await leftOut(kiosk!, 'getAllDisplays', 'office')
      await expect.poll(() => whoHas(0), patience).toEqual(['visit'])
      expect(await whoHas(right)).toEqual(['nobody'])
    },
    async 'a cover is larger than its display'() {
      await expect.poll(() => whoHas(right), patience).toEqual(['nobody', 'office'])
    },
    async 'a cover cannot have the keyboard'() {
      await settled(0, right)
      await intrudeAt(right)
      await expect.poll(() => whoHas(right), patience).toContain('somebody else')
    },
    async 'windows go with their displays'(page) {
      await settled(0, right)
      await desktop.displays(...second, '--left-of', 'DUMMY0')
      await leftOut(kiosk!, 'setBounds')
      await dealtWith(desktop, page)
      expect(await whoHas(right)).not.toEqual(['visit'])
    },
  }

  describe.runIf(process.env.SES_KIOSK_LONG)('without this lock one of them gives way', () => {
    let loosened: Loosened
    beforeAll(async () => {
      loosened = await unpackKiosk()
    })
    afterAll(() => loosened.remove())

    test.each(Object.entries(comes))('%s', async (lock, come) => {
      kiosk = loosened.start(lock as DisplayLock, { environment: desktop.environment })
      const page = await kiosk.visitor(0)
      await shown(page, 'start')
      await come(page)
    })
  })
})
