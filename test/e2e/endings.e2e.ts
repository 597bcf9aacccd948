import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { startsClean } from '../support/aftermath'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { openModule, tap, toModules } from '../support/walk'

// What remains after each of the other endings: test/forensic/endings.forensic.ts.
describe('what ends a visit, and what does not', () => {
  let kiosk: Kiosk
  afterEach(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  const inModule = async (): Promise<Page> => {
    kiosk = startKiosk()
    const page = await kiosk.visitor(0)
    await toModules(page, { language: 'ar', module: 'p03' })
    await openModule(page, 'p03')
    return page
  }

  test('Esc three times hides, wherever the focus is', async () => {
    const page = await inModule()
    await tap(page, 'help')
    for (const _ of [1, 2, 3]) await page.keyboard.press('Escape').catch(() => undefined)
    await startsClean(kiosk, 1, 'start')
  })

  test('a second start says that the kiosk runs already, and ends', async () => {
    const page = await inModule()
    const second = startKiosk({ places: kiosk.places })
    const code = await new Promise((resolve) => second.child.once('exit', resolve))
    expect(code).toBe(0)
    expect(second.output()).toContain('already running')
    expect(await page.locator('[data-step]').count()).toBe(1)
  })
})
