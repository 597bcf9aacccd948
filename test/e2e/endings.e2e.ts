import * as fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { newPlaces, startKiosk, type Kiosk } from '../support/kiosk'
import { openModule, shown, tap, toModules } from '../support/walk'

describe('every ending leads to a clean start', () => {
  let kiosk: Kiosk
  afterEach(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  const inModule = async (places = newPlaces()): Promise<Page> => {
    kiosk = startKiosk({ places })
    const page = await kiosk.visitor(0)
    await toModules(page, { language: 'ar', module: 'p03' })
    await openModule(page, 'p03')
    return page
  }

  const startsClean = async (screen: 'start' | 'wiped', n = 1): Promise<void> => {
    const next = await kiosk.visitor(n)
    await shown(next, screen)
    if (screen === 'wiped') await tap(next, 'next')
    await shown(next, 'start')
    expect(await next.locator('html').getAttribute('lang')).toBe('sv')
    expect(await next.evaluate(() => [history.length, location.hash, document.title])).toEqual([1, '', 'SES Kiosk'])
    expect(fs.readdirSync(kiosk.places.run).filter((name) => name.startsWith('visit-'))).toHaveLength(1)
  }

  test('the button that hides shows the start page without a receipt', async () => {
    const page = await inModule()
    await tap(page, 'hide-now').catch(() => undefined)
    await startsClean('start')
  })

  test('Esc three times hides, wherever the focus is', async () => {
    const page = await inModule()
    await tap(page, 'help')
    for (const _ of [1, 2, 3]) await page.keyboard.press('Escape').catch(() => undefined)
    await startsClean('start')
  })

  test('leaving in the middle of a module ends with the receipt', async () => {
    const page = await inModule()
    await tap(page, 'done')
    await shown(page, 'end')
    await tap(page, 'end-visit').catch(() => undefined)
    await startsClean('wiped')
  })

  test('a crashed page ends with the receipt', async () => {
    const page = await inModule()
    await page.goto('chrome://crash').catch(() => undefined)
    await startsClean('wiped')
  })

  test('a second start says that the kiosk runs already, and ends', async () => {
    const page = await inModule()
    const second = startKiosk({ places: kiosk.places })
    const code = await new Promise((resolve) => second.child.once('exit', resolve))
    expect(code).toBe(0)
    expect(second.output()).toContain('already running')
    expect(await page.locator('[data-step]').count()).toBe(1)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('%s counts the visit, wipes it and ends', async (signal) => {
    await inModule()
    expect(await kiosk.stop(signal)).toBe(0)
    expect(fs.readdirSync(kiosk.places.run).filter((name) => name.startsWith('visit-'))).toEqual([])
    expect(fs.readFileSync(`${kiosk.places.data}/counts.json`, 'utf8')).toContain('opened:p03')
  })
})
