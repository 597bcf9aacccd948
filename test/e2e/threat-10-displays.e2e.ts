import { spawn, type ChildProcess } from 'node:child_process'
import * as fs from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { callDoor, office, openArea, tapAway } from '../support/staff-area'
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

  /** The window that one would touch at a place; around a window of its own the window manager has a frame. */
  const windowAt = async (x: number, y: number): Promise<string> => {
    const place = await desktop.hands('mousemove', String(x), String(y), 'getmouselocation', '--shell')
    return /WINDOW=(\d+)/.exec(place)![1]!
  }

  const pidOf = async (window: string) => /= (\d+)/.exec(await desktop.run('xprop', '-id', window, '_NET_WM_PID'))?.[1]

  const belongsTo = async (window: string): Promise<string> => {
    const inside = /(0x[0-9a-f]+) "/.exec(await desktop.run('xwininfo', '-children', '-id', window))?.[1]
    const pid = (await pidOf(window)) ?? (inside && (await pidOf(inside)))
    if (!pid) return 'somebody else'
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--visitor') ? 'visit' : 'office'
  }

  /** Who has a display: at its corners, and inside. */
  const whoHas = async (left: number): Promise<string[]> => {
    const who = new Set<string>()
    for (const x of [0, 300, size.width - 1]) {
      for (const y of [0, 300, size.height - 1]) who.add(await belongsTo(await windowAt(left + x, y)))
    }
    return [...who]
  }

  /** Waits until the display at one place is the visit's, and the one at the other is covered. */
  const settled = (visit: number, cover: number) =>
    expect.poll(async () => [await whoHas(visit), await whoHas(cover)], patience).toEqual([['visit'], ['office']])

  const intrude = async (left: number): Promise<void> => {
    others.push(
      spawn('xmessage', ['-geometry', `+${left + 250}+250`, 'x'.repeat(200)], { env: { ...process.env, ...desktop.environment } }),
    )
    const count = others.length
    await expect.poll(async () => (await desktop.run('wmctrl', '-l')).match(/xmessage/g)?.length, patience).toBe(count)
  }

  test('the visit has the primary one, the other one is covered, and neither gives way', async () => {
    expect([await whoHas(0), await whoHas(right)]).toEqual([['somebody else'], ['somebody else']])
    kiosk = startKiosk({ environment: desktop.environment })
    const page = await kiosk.visitor(0)
    await shown(page, 'start')
    await settled(0, right)
    await intrude(0)
    await intrude(right)
    await settled(0, right)
    for (const window of [await desktop.hands('getwindowfocus'), await windowAt(right + 300, 300)])
      await desktop.hands('windowmove', window, '200', '200')
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
    kiosk = startKiosk({ places: office(), environment: desktop.environment })
    const page = await kiosk.visitor(0)
    await shown(page, 'start')
    await settled(0, right)
    const cover = await windowAt(right + 300, 300)
    const staff = await callDoor(kiosk, page)
    await openArea(staff, 'plan')
    await tap(staff, 'plan:calm')
    await tapAway(staff, 'hand-over')
    await shown(page, 'programme')
    await expect.poll(() => windowAt(right + 300, 300), patience).not.toBe(cover)
    await settled(0, right)
    await desktop.hands('click', '1')
    expect(await page.evaluate(() => document.hasFocus())).toBe(true)
    await desktop.displays(...second, '--left-of', 'DUMMY0')
    await settled(right, 0)
    await desktop.displays('--output', 'DUMMY1', '--off')
    await expect.poll(() => whoHas(0), patience).toEqual(['visit'])
  })
})
