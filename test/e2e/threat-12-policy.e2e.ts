import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashPin } from '../../src/office/pin/pin'
import { complaintsOf, type Complaints } from '../support/complaints'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { callDoor, office, pin, typePin } from '../support/staff-area'
import { endVisit, openModule, passReceipt, shown, tap, throughModule, toModules } from '../support/walk'

let kiosk: Kiosk
beforeEach(() => {
  kiosk = startKiosk({ places: office({ pin: hashPin(pin), printing: true }) })
})
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
})

const panels = ['language', 'text-size', 'calm-room', 'privacy', 'help', 'handout']

const lookIntoPanels = async (page: Page) => {
  for (const panel of panels) {
    await tap(page, panel)
    await page.locator('[data-panel]').waitFor()
    if (panel === 'handout') await tap(page, 'safe:yes')
    await tap(page, 'close')
    await page.locator('[data-panel]').waitFor({ state: 'detached' })
  }
}

/** Makes the card that can be taken home. */
const makeCard = async (page: Page, kind: string) => {
  if (kind !== 'if-then') return
  for (const group of await page.locator('[data-step] fieldset').all()) await group.locator('input').first().click()
}

/** Adds to a page what its policy must refuse; resolves when it has. */
const provoke = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective), { once: true })
        document.body.setAttribute('style', 'color: red')
      }),
  )

const seesOne = async (page: Page, complaints: Complaints) => {
  expect(await complaints.all()).toEqual([])
  expect(await provoke(page)).toBe('style-src-attr')
  await expect.poll(async () => (await complaints.all()).filter((one) => one.includes('style-src')).length).toBeGreaterThan(0)
}

describe('threat 12: the policy of the pages has nothing to refuse, and one violation would be seen', () => {
  test('in a whole visit, with every panel', async () => {
    const page = await kiosk.visitor(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const complaints = await complaintsOf(page)
    await toModules(page, { language: 'sv', module: 'p03' })
    await openModule(page, 'p03')
    await throughModule(page, (kind) => makeCard(page, kind))
    await lookIntoPanels(page)
    const before = await complaints.all()
    await endVisit(page)
    expect(before).toEqual([])
    const next = await kiosk.visitor(1)
    const complaintsOfNext = await complaintsOf(next)
    await shown(next, 'wiped')
    await passReceipt(next)
    await seesOne(next, complaintsOfNext)
  })

  test('in the staff window, at the door and on every page behind it', async () => {
    const staff = await callDoor(kiosk, await kiosk.visitor(0))
    const complaints = await complaintsOf(staff)
    await typePin(staff, pin)
    await staff.locator('[data-course="free"]').waitFor()
    const pages = staff.locator('[data-action^="page:"]')
    for (const page of await pages.all()) await page.click()
    expect(await pages.count()).toBeGreaterThan(3)
    await seesOne(staff, complaints)
  })
})
