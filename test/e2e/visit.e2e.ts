import { AxeBuilder } from '@axe-core/playwright'
import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { catalogue } from '../../src/core/programme/catalogue'
import { languages } from '../../src/core/text/language'
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

describe('every module in every language, from the start page to the receipt', () => {
  let kiosk: Kiosk

  beforeEach(() => {
    fs.mkdirSync(pictures, { recursive: true })
    kiosk = startKiosk()
  })
  afterEach(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  test.each(languages.flatMap((language) => catalogue.parents.map((module) => ({ language, module }))))(
    '$module in $language',
    async ({ language, module }) => {
      const page = await kiosk.visitor(0)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const see = (name: string) => look(page, `${language}-${module}-${name}`)
      await shown(page, 'start')
      await see('1-start')
      await toModules(page, { language, module })
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
      await see('2-programme')
      await openModule(page, module)
      const steps = await throughModule(page, (kind, step) => see(`3-${kind}-${step}`))
      expect(steps.length).toBeGreaterThanOrEqual(11)
      await see('4-end')
      await endVisit(page)
      const next = await kiosk.visitor(1)
      await shown(next, 'wiped')
      await look(next, `${language}-${module}-5-wiped`)
      await tap(next, 'next')
      await shown(next, 'start')
    },
  )
})
