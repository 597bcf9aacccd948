import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyboardAlone, keyboardBeside, type KeyboardBeside } from '../support/beside'
import { hardlyAny, missing, startDesktop, type Desktop } from '../support/desktop'
import { pressOn, tabTo } from '../support/keyboard'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { shown, stepOf } from '../support/walk'

const isLong = process.env.SES_KIOSK_LONG !== undefined

const kindOf = (page: Page) => page.locator('[data-step]').getAttribute('data-step-kind')

/** The replies of a scene stand in another order each time; those are a few lines of the page. */
const isShuffled = (kind: string | null) => kind === 'scene'
const fewLines = 0.1

/** A page has arrived when its heading, or what one goes on with, has the focus. */
const arrived = (page: Page) => expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)

const stepChanges = (page: Page, step: string | null) =>
  page.locator(`[data-screen="end"], [data-step]:not([data-step="${step}"])`).first().waitFor()

/** What one does at a step with the keyboard before going on: an answer, where there is one to give. */
const answerWithKeys: Record<string, (keyboard: KeyboardBeside) => Promise<unknown>> = {
  'check-in': (keyboard) => pressOn(keyboard, /^level:|^pick:/, 'Space'),
  scene: (keyboard) => pressOn(keyboard, /^pick:|^reply:/),
  'if-then': async (keyboard) => {
    await pressOn(keyboard, /^pick:/, 'Space')
    await keyboard.press('ArrowDown')
  },
  family: (keyboard) => pressOn(keyboard, /^add:/),
  // A child's card is shown to somebody, and the page comes back, by keys as well.
  hand: async (keyboard) => {
    const { page, same } = keyboard
    await pressOn(keyboard, 'finger:thumb')
    await same()
    await pressOn(keyboard, /^pick:/)
    await same()
    await pressOn(keyboard, 'show')
    await page.locator('[data-panel="show"]').waitFor()
    await same()
    await pressOn(keyboard, 'close')
    await page.locator('[data-panel="return"]').waitFor()
    await same()
    await pressOn(keyboard, 'close')
  },
}

type Visit = readonly [language: string, programme: string, module: string]

/** From the right to the left: the release goes along in this one in every run, and in each in a long one. */
const besideRelease: Visit = ['ar', 'parents', 'p03']

const visits: Visit[] = [['sv', 'parents', 'p03'], besideRelease, ['en', 'nxt-6-8', 'y01']]

const lacking = missing()

describe.skipIf(lacking)(`a whole visit by keyboard alone: every control is reached, and the focus always seen${lacking}`, () => {
  let desktops: Desktop[]
  let kiosks: Kiosk[]
  /** Starts a kiosk on a desktop of its own, where the mouse lies at rest. */
  const start = async (build: 'test' | 'release') => {
    const desktop = await startDesktop()
    desktops.push(desktop)
    await desktop.hands('mousemove', '20', '20')
    const kiosk = startKiosk({ environment: desktop.environment, build })
    kiosks.push(kiosk)
    return { desktop, kiosk }
  }
  beforeEach(() => {
    desktops = []
    kiosks = []
  })
  afterEach(async () => {
    for (const kiosk of kiosks) {
      await kiosk.stop()
      kiosk.clean()
    }
    for (const desktop of desktops) await desktop.stop()
  })

  const through = async (keyboard: KeyboardBeside, kiosk: Kiosk, [language, programme, module]: Visit): Promise<void> => {
    const { page, same } = keyboard
    await shown(page, 'start')
    await same()
    await pressOn(keyboard, `language:${language}`)
    await shown(page, 'about-you')
    // The last button that comes waits for the voices of the computer.
    await page.locator('[data-action="read-aloud"]').waitFor()
    await same()
    await pressOn(keyboard, `programme:${programme}`)
    await shown(page, 'programme')
    await same()
    await pressOn(keyboard, 'next')
    await page.locator(`[data-action="module:${module}"]`).waitFor()
    await same()
    await pressOn(keyboard, `module:${module}`)
    await page.locator('[data-step]').waitFor()
    for (let steps = 0; steps < 20 && (await page.locator('[data-screen="end"]').count()) === 0; steps += 1) {
      const [step, kind] = [await stepOf(page), await kindOf(page)]
      await same(page, isShuffled(kind) ? fewLines : hardlyAny)
      await answerWithKeys[kind!]?.(keyboard)
      if (!isShuffled(kind)) await same()
      await pressOn(keyboard, 'next')
      await stepChanges(page, step)
      await arrived(page)
    }
    await shown(page, 'end')
    await arrived(page)
    await same()
    await pressOn(keyboard, 'help')
    await page.locator('[data-panel="help"]').waitFor()
    await same()
    await keyboard.press('Escape')
    await page.locator('[data-panel="help"]').waitFor({ state: 'detached' })
    await same()
    await tabTo(keyboard, 'end-visit')
    await keyboard.press('Enter')
    const next = await kiosk.visitor(1)
    await shown(next, 'wiped')
    await same(next)
    await shown(next, 'wiped')
  }

  test.each(isLong ? [] : visits.filter((visit) => visit !== besideRelease))('in %s, %s %s', async (...visit) => {
    const { kiosk } = await start('test')
    await through(keyboardAlone(await kiosk.visitor(0)), kiosk, visit)
  })

  test.each(isLong ? visits : [besideRelease])('in %s, %s %s, on the release as well', { timeout: 240_000 }, async (...visit) => {
    const [own, other] = [await start('test'), await start('release')]
    const page = await own.kiosk.visitor(0)
    await through(keyboardBeside(page, own.desktop, other.desktop), own.kiosk, visit)

    expect(await other.kiosk.stop()).toBe(0)
    const counted = fs.readFileSync(path.join(other.kiosk.places.data, 'counts.json'), 'utf8')
    const [language, , module] = visit
    for (const what of [`language:${language}`, `opened:${module}`, `completed:${module}`, 'ending:finished'])
      expect(counted).toContain(what)
  })
})
