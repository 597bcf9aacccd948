import * as fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { newPlaces, startKiosk, type Kiosk } from '../support/kiosk'
import { openModule, shown, toModules } from '../support/walk'

/** The shortest idle times that an office can set: one minute, and a countdown of twenty seconds. */
const shortest = { idle: { aloneMinutes: 1, warningSeconds: 20 } }
const patienceMs = 120_000

const kiosks: Kiosk[] = []
afterAll(async () => {
  for (const kiosk of kiosks) {
    await kiosk.stop()
    kiosk.clean()
  }
})

/** In a window, so that two kiosks beside each other do not both insist on the keyboard. */
const leftInModule = async (): Promise<{ kiosk: Kiosk; page: Page; warning: ReturnType<Page['locator']> }> => {
  const places = newPlaces()
  fs.writeFileSync(places.config, JSON.stringify(shortest))
  fs.chmodSync(places.config, 0o644)
  const kiosk = startKiosk({ places, environment: { SES_KIOSK_WINDOWED: '1' } })
  kiosks.push(kiosk)
  const page = await kiosk.visitor(0)
  await toModules(page, { language: 'ar', module: 'p03' })
  await openModule(page, 'p03')
  return { kiosk, page, warning: page.locator('[data-panel="idle"]') }
}

test.concurrent(
  'a visit that stands still is warned about, goes on by any key, and keeps its place',
  async () => {
    const { page, warning } = await leftInModule()
    await warning.waitFor({ timeout: patienceMs })
    await page.keyboard.press('Shift')
    await warning.waitFor({ state: 'detached' })
    expect(await page.locator('[data-step="anger-now"]').count()).toBe(1)
  },
  240_000,
)

test.concurrent(
  'without any input the visit is wiped, and the start page says nothing of it',
  async () => {
    const { kiosk, page, warning } = await leftInModule()
    await warning.waitFor({ timeout: patienceMs })
    await page.waitForEvent('close', { timeout: patienceMs })
    const next = await kiosk.visitor(1)
    await shown(next, 'start')
    expect(await next.locator('html').getAttribute('lang')).toBe('sv')
  },
  240_000,
)
