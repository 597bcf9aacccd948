import { AxeBuilder } from '@axe-core/playwright'
import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../src/core/programme/catalogue'
import { languages } from '../../src/core/text/language'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { endVisit, openModule, shown, tap, throughModule, toModules } from '../support/walk'

const pictures = path.resolve('test-results/screens')

const look = async (page: Page, name: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  await page.screenshot({ path: path.join(pictures, `${name}.png`) })
  expect(violations.map((one) => `${name}: ${one.id} ${one.nodes.map((node) => node.target).join(' | ')}`)).toEqual([])
}

describe('every module in every language, from the start page to the receipt', () => {
  let kiosk: Kiosk
  let visit = 0

  beforeAll(() => {
    fs.mkdirSync(pictures, { recursive: true })
    kiosk = startKiosk()
  })
  afterAll(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  for (const language of languages) {
    for (const module of catalogue.parents) {
      test(`${module} in ${language}`, async () => {
        const page = await kiosk.visitor(visit++)
        await page.emulateMedia({ reducedMotion: 'reduce' })
        const at = (name: string) => `${language}-${module}-${name}`
        const first = module === catalogue.parents[0]
        if (visit > 1) {
          await shown(page, 'wiped')
          if (first) await look(page, at('0-wiped'))
          await tap(page, 'next')
        }
        await shown(page, 'start')
        if (first) await look(page, at('1-start'))
        await toModules(page, { language, module })
        expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
        if (first) await look(page, at('2-programme'))
        await openModule(page, module)
        const steps = await throughModule(page, (kind, step) => look(page, at(`3-${kind}-${step}`)))
        expect(steps.length).toBeGreaterThanOrEqual(11)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
        await look(page, at('4-end'))
        await endVisit(page)
        await shown(await kiosk.visitor(visit), 'wiped')
      })
    }
  }
})
