import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/core/text/language'
import { axe } from '../support/axe'
import { chosenModules, type Place } from '../support/chosen-modules'
import { complaintsOf } from '../support/complaints'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { publishedModule } from '../support/modules'
import { treeFaults } from '../support/tree-faults'
import { endVisit, openModule, passReceipt, shown, tap, throughModule, toModules } from '../support/walk'

const pictures = path.resolve('test-results/screens')

const look = async (page: Page, name: string): Promise<void> => {
  const violations = await axe(page)
  await page.screenshot({ path: path.join(pictures, `${name}.png`) })
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} fits the width`)
    .toBe(0)
  expect.soft(await smallTargets(page), `${name} can be hit`).toEqual([])
  expect.soft(await treeFaults(page), `${name} can be heard`).toEqual([])
  expect.soft(violations, name).toEqual([])
}

/** What a child of three or six has to hit is at least 2 cm on a 24-inch screen: 72 px where 1rem is 20 px. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    if (!['3-5', '6-8'].includes(document.documentElement.dataset.band ?? '')) return []
    const least = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 3.6
    return [...document.querySelectorAll<HTMLElement>('[data-screen] button, [data-screen] label')]
      .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden'))
      .map((one) => ({ name: one.dataset.action ?? one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < least)
      .map(({ name, box }) => `${name} ${Math.round(box.width)} × ${Math.round(box.height)}`)
  })

/** One visit with some modules of a programme, from the start page to the receipt; gives the next visit's page. */
const walk = async (kiosk: Kiosk, visit: number, language: Language, places: readonly Place[], seen: Set<string>): Promise<void> => {
  const page = await kiosk.visitor(visit)
  const complaints = await complaintsOf(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const [{ programme, module: first }] = places as [Place]
  await shown(page, 'start')
  await look(page, `${language}-1-start`)
  await toModules(page, { language, programme, module: first })
  expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
  await look(page, `${language}-2-${programme}`)
  for (const { module } of places) {
    await openModule(page, module)
    const steps = await throughModule(page, async (kind, step) => {
      // A second step of a kind looks like the first; the long run looks at every one.
      if (seen.has(kind) && !process.env.SES_KIOSK_LONG) return
      seen.add(kind)
      await look(page, `${language}-${module}-${kind}-${step}`)
    })
    expect(steps, module).toEqual(publishedModule(module).steps.map(({ id }) => id))
    await look(page, `${language}-${module}-end`)
    if (module !== places.at(-1)!.module) await tap(page, 'back')
  }
  expect.soft(await complaints.all(), `${language} ${programme}`).toEqual([])
  await endVisit(page)
  const next = await kiosk.visitor(visit + 1)
  await shown(next, 'wiped')
  await look(next, `${language}-3-wiped`)
  await passReceipt(next)
}

describe('every kind of step and every programme, from the start page to the receipt', () => {
  let kiosk: Kiosk

  beforeEach(() => {
    fs.mkdirSync(pictures, { recursive: true })
    kiosk = startKiosk()
  })
  afterEach(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  test.each(languages)('in %s', { timeout: 1_800_000 }, async (language) => {
    const byProgramme = Map.groupBy(chosenModules(language), ({ programme }) => programme)
    const seen = new Set<string>()
    let visit = 0
    for (const places of byProgramme.values()) await walk(kiosk, visit++, language, places, seen)
  })
})
