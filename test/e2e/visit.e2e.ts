import { AxeBuilder } from '@axe-core/playwright'
import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { catalogue } from '../../src/core/programme/catalogue'
import { languages, type Language } from '../../src/core/text/language'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { endVisit, openModule, shown, tap, throughModule, toModules } from '../support/walk'

const pictures = path.resolve('test-results/screens')

const look = async (page: Page, name: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  await page.screenshot({ path: path.join(pictures, `${name}.png`) })
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} fits the width`)
    .toBe(0)
  expect.soft(violations.map((one) => `${name}: ${one.id} ${one.nodes.map((node) => node.target).join(' | ')}`)).toEqual([])
}

/** Each module in one language, and each language with a third of them; in the long run every module in every language. */
const modulesIn = (language: Language) =>
  catalogue.parents.filter((_, index) => process.env.SES_KIOSK_LONG || index % languages.length === languages.indexOf(language))

describe('every module, from the start page to the receipt', () => {
  let kiosk: Kiosk

  beforeEach(() => {
    fs.mkdirSync(pictures, { recursive: true })
    kiosk = startKiosk()
  })
  afterEach(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  test.each(languages)('one visit in %s', { timeout: 900_000 }, async (language) => {
    const page = await kiosk.visitor(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const [first, ...others] = modulesIn(language)
    await shown(page, 'start')
    await look(page, `${language}-1-start`)
    await toModules(page, { language, module: first! })
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
    await look(page, `${language}-2-programme`)
    for (const module of [first!, ...others]) {
      await openModule(page, module)
      const steps = await throughModule(page, (kind, step) => look(page, `${language}-${module}-${kind}-${step}`))
      expect(steps.length, module).toBeGreaterThanOrEqual(10)
      await look(page, `${language}-${module}-end`)
      if (module !== modulesIn(language).at(-1)) await tap(page, 'back')
    }
    await endVisit(page)
    const next = await kiosk.visitor(1)
    await shown(next, 'wiped')
    await look(next, `${language}-3-wiped`)
    await tap(next, 'next')
    await shown(next, 'start')
  })
})
