import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { listenTo, type Listening } from '../support/listening'
import { openModule, shown, tap, throughModule } from '../support/walk'

let kiosk: Kiosk
beforeEach(() => {
  kiosk = startKiosk()
})
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
})

const mostTabs = 60

/** Goes on by Tab until something is said that fits, choosing on the way what `choose` fits, and presses that. */
const find = async (listening: Listening, wanted: RegExp, choose?: RegExp): Promise<void> => {
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const said = await listening.press('Tab')
    if (wanted.test(said)) return
    if (choose?.test(said)) {
      expect(await listening.press('Space')).toMatch(/(?<!inte )(valt|vald|ikryssad)\.$/)
      choose = undefined
    }
  }
  throw new Error(`nothing says ${String(wanted)}: ${(await listening.heard()).slice(-mostTabs).join(' | ')}`)
}

/** Goes to a control that says what it is, presses it, and waits until another page stands there. */
const goBy = async (page: Page, listening: Listening, wanted: RegExp, choose?: RegExp): Promise<void> => {
  await find(listening, wanted, choose)
  const before = await page.evaluate(() => document.querySelector('[data-reading]')!.textContent)
  await page.keyboard.press('Enter')
  await page.waitForFunction((text) => document.querySelector('[data-reading]')?.textContent !== text, before)
}

describe('a module can be finished', () => {
  test('without sight: by ear and keys alone, every page said as it comes', { timeout: 240_000 }, async () => {
    const page = await kiosk.visitor(0)
    await shown(page, 'start')
    const listening = await listenTo(page)
    // Keys are heard as soon as the rest of the page is there.
    await page.locator('[data-panels]').waitFor({ state: 'attached' })
    expect(await listening.press('F2')).toMatch(/F2/)
    await listening.allSaid()
    await goBy(page, listening, /^Svenska\b.*knapp/)
    await listening.allSaid()
    await goBy(page, listening, /förälder.*knapp/i)
    await listening.allSaid()
    await goBy(page, listening, /^Visa allt\. knapp/)
    await listening.allSaid()
    await goBy(page, listening, /Ilskan och pausen.*knapp/)
    let steps = 0
    for (; (await page.locator('[data-screen="end"]').count()) === 0; steps += 1) {
      await listening.allSaid()
      await goBy(page, listening, /^(Gå vidare|Nästa|Avsluta)\. knapp/, /inte (valt|vald|ikryssad)\.$/)
    }
    expect(steps).toBeGreaterThan(5)
    await listening.allSaid()
  })

  test('without reading: a child hears every page and taps pictures', { timeout: 240_000 }, async () => {
    const page = await kiosk.visitor(0)
    await shown(page, 'start')
    const listening = await listenTo(page)
    await tap(page, 'language:sv')
    await tap(page, 'programme:nxt-6-8')
    await tap(page, 'sound')
    await tap(page, 'sound:follow')
    await tap(page, 'close')
    await toModulesFrom(page)
    await openModule(page, 'y01')
    const steps = await throughModule(page, () => listening.allSaid())
    expect(steps.length).toBeGreaterThan(5)
    await listening.allSaid()
  })
})

/** On from the first page of a programme to its modules. */
const toModulesFrom = async (page: Page): Promise<void> => {
  await page.locator('[data-action="next"], [data-action^="module:"]').first().waitFor()
  while ((await page.locator('[data-action^="module:"]').count()) === 0) await tap(page, 'next')
}
