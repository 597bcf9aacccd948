import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pressOn, tabTo } from '../support/keyboard'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { shown, stepOf } from '../support/walk'

let kiosk: Kiosk
beforeEach(() => {
  kiosk = startKiosk()
})
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
})

const stepChanges = (page: Page, step: string | null) =>
  page.locator(`[data-screen="end"], [data-step]:not([data-step="${step}"])`).first().waitFor()

/** What one does at a step with the keyboard before going on: an answer, where there is one to give. */
const answerWithKeys: Record<string, (page: Page) => Promise<unknown>> = {
  'check-in': (page) => pressOn(page, /^level:|^pick:/, 'Space'),
  scene: (page) => pressOn(page, /^pick:|^reply:/),
  'if-then': async (page) => {
    await pressOn(page, /^pick:/, 'Space')
    await page.keyboard.press('ArrowDown')
  },
  family: (page) => pressOn(page, /^add:/),
  // A child's card is shown to somebody, and the page comes back, by keys as well.
  hand: async (page) => {
    await pressOn(page, 'finger:thumb')
    await pressOn(page, /^pick:/)
    await pressOn(page, 'show')
    await page.locator('[data-panel="show"]').waitFor()
    await pressOn(page, 'close')
    await page.locator('[data-panel="return"]').waitFor()
    await pressOn(page, 'close')
  },
}

const visits = [
  ['sv', 'parents', 'p03'],
  ['ar', 'parents', 'p03'],
  ['en', 'nxt-6-8', 'y01'],
] as const

test.each(visits)(
  'a whole visit by keyboard alone, in %s, %s %s: every control reached, the focus always seen',
  async (language, programme, module) => {
    const page = await kiosk.visitor(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await shown(page, 'start')
    await pressOn(page, `language:${language}`)
    await shown(page, 'about-you')
    await pressOn(page, `programme:${programme}`)
    await shown(page, 'programme')
    await pressOn(page, 'next')
    await pressOn(page, `module:${module}`)
    await page.locator('[data-step]').waitFor()
    for (let steps = 0; steps < 20 && (await page.locator('[data-screen="end"]').count()) === 0; steps += 1) {
      const [step, kind] = [await stepOf(page), await page.locator('[data-step]').getAttribute('data-step-kind')]
      await answerWithKeys[kind!]?.(page)
      await pressOn(page, 'next')
      await stepChanges(page, step)
      expect(await page.evaluate(() => document.activeElement !== document.body), `after ${step} the focus is somewhere`).toBe(true)
    }
    await shown(page, 'end')
    await pressOn(page, 'help')
    await page.locator('[data-panel="help"]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-panel="help"]').waitFor({ state: 'detached' })
    await tabTo(page, 'end-visit')
    await page.keyboard.press('Enter').catch(() => undefined)
    await shown(await kiosk.visitor(1), 'wiped')
  },
)
