import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { hashPin } from '../../src/office/pin/pin'
import { axe } from '../support/axe'
import { keyboardAt, pressOn } from '../support/keyboard'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { callDoor, office, openArea, pin, tapAway } from '../support/staff-area'
import { publishedModule } from '../support/modules'
import { startTwoDisplays, withoutTwoDisplays } from '../support/two-displays'
import { treeFaults } from '../support/tree-faults'
import { endVisit, shown, tap } from '../support/walk'

let kiosk: Kiosk
const stopKiosk = async () => {
  await kiosk.stop()
  kiosk.clean()
}

const lacking = withoutTwoDisplays()

describe.skipIf(lacking)(`a counsellor guides on a display of their own${lacking}`, () => {
  let desktop: Awaited<ReturnType<typeof startTwoDisplays>>
  beforeEach(async () => {
    desktop = await startTwoDisplays()
    await desktop.displays('--output', 'DUMMY1', '--mode', '1024x768', '--right-of', 'DUMMY0')
    kiosk = startKiosk({ places: office({ pin: hashPin(pin), displays: 'guide' }), environment: desktop.environment })
  })
  afterEach(async () => {
    await stopKiosk()
    await desktop.stop()
  })

  /** Hands a visit over by a ready plan; gives the guide that comes. */
  const guided = async (page: Page, plan: string, n: number): Promise<Page> => {
    const staff = await callDoor(kiosk, page, n)
    await openArea(staff, 'plan')
    await tap(staff, `plan:${plan}`)
    const context = staff.context()
    const isGuide = (one: Page) => one.url().endsWith('guide.html') && !one.isClosed()
    const coming = context.waitForEvent('page', { predicate: isGuide, timeout: 30_000 }).catch(() => undefined)
    await tapAway(staff, 'hand-over')
    await shown(page, 'programme')
    const guide = context.pages().find(isGuide) ?? (await coming)!
    await guide.locator('[data-action^="prompts:"]').first().waitFor()
    return guide
  }

  const plannedIn = (guide: Page) => guide.locator('[data-action^="prompts:"] > span').allTextContents()
  const saysStep = (guide: Page, words: string) => guide.locator('[data-action^="prompts:"] small', { hasText: words }).waitFor()

  test('who sees the plan, the part and its step, and what to say; never an answer, and the same where calm comes first', async () => {
    const first = await kiosk.visitor(0)
    const guide = await guided(first, 'less-quarrel', 0)
    const planned = await plannedIn(guide)
    expect(planned).toEqual(['p14', 'p15'].map((id) => publishedModule(id).title.sv))
    expect(await guide.locator('h2, h3').allTextContents()).toEqual(
      expect.arrayContaining(['Innan', 'Under tiden', 'Efteråt', 'Var uppmärksam på']),
    )
    expect(await axe(guide)).toEqual([])
    expect(await treeFaults(guide)).toEqual([])
    while ((await first.locator('[data-action="module:p14"]').count()) === 0) await tap(first, 'next')
    await tap(first, 'module:p14')
    const { steps } = publishedModule('p14')
    await saysStep(guide, `steg 1 av ${steps.length}`)
    await tap(first, 'next')
    await saysStep(guide, `steg 2 av ${steps.length}`)
    const written = (await guide.evaluate(() => document.documentElement.outerHTML)).toLowerCase()
    expect(steps.map(({ id }) => id).filter((id) => written.includes(`"${id}"`))).toEqual([])
    await endVisit(first, 'hide-now')

    const second = await kiosk.visitor(1)
    await shown(second, 'start')
    const again = await guided(second, 'less-quarrel', 1)
    await tap(second, 'calm-first')
    await second.locator('[data-action^="module:"]').first().waitFor()
    expect(await second.locator('[data-action="module:p14"]').count()).toBe(0)
    expect(await plannedIn(again)).toEqual(planned)
  })
})

test('staff plan a visit and hand it over by keyboard alone, the focus always seen', async () => {
  onTestFinished(stopKiosk)
  kiosk = startKiosk({ places: office() })
  const page = await kiosk.visitor(0)
  await shown(page, 'start')
  await pressOn(keyboardAt(page), 'staff')
  const staff = await kiosk.staff(0)
  await shown(staff, 'staff')
  await pressOn(keyboardAt(staff), 'pin', pin[0])
  for (const digit of pin.slice(1)) await staff.keyboard.press(digit)
  await staff.keyboard.press('Enter')
  await staff.locator('[data-course]').waitFor()
  const keyboard = keyboardAt(staff)
  for (const one of ['statistics', 'computer', 'help', 'settings', 'plan']) {
    await pressOn(keyboard, `page:${one}`)
    await staff.locator(`[data-action="page:${one}"][aria-current]`).waitFor()
  }
  await pressOn(keyboard, 'plan:calm')
  await pressOn(keyboard, 'hand-over').catch(() => undefined)
  await shown(page, 'programme')
})
