import { AxeBuilder } from '@axe-core/playwright'
import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { hashPin } from '../../src/office/pin/pin'
import { seal } from '../../src/office/sealed'
import { allEnded } from '../support/aftermath'
import { visitsOf } from '../support/kiosk-processes'
import { isRunning } from '../support/left-processes'
import { parentOf } from '../support/processes'
import { newPlaces, startKiosk, type Kiosk, type Places } from '../support/kiosk'
import { openModule, shown, tap, toModules } from '../support/walk'

const pin = '483920'

let kiosk: Kiosk
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
})

/** An office with a PIN, or without one. */
const office = (config: object = { pin: hashPin(pin) }): Places => {
  const places = newPlaces()
  fs.writeFileSync(places.config, JSON.stringify(config), { mode: 0o644 })
  return places
}

/** An office where so many wrong PINs were typed, the last of them half a day ago. */
const keepTries = ({ data }: Places, wrong: number): void => {
  fs.mkdirSync(data, { recursive: true })
  fs.chmodSync(data, 0o777)
  const aLongWait = 12 * 60 * 60 * 1000
  fs.writeFileSync(path.join(data, 'staff-door.json'), seal({ version: 1, wrong, lastWrongMs: Date.now() - aLongWait }), { mode: 0o666 })
}

/** An administrator sets a PIN, while the kiosk runs. */
const setPin = ({ home, data, config }: Places, typed: string): void => {
  const env = { PATH: process.env.PATH, HOME: home, SES_KIOSK_DATA_DIR: data, SES_KIOSK_CONFIG: config }
  execFileSync(path.resolve('release/test/linux-unpacked/ses-kiosk'), ['--no-sandbox', '--set-pin'], { env, input: typed, stdio: 'pipe' })
}

/** Calls the door from a page of a visit. */
const callDoor = async (page: Page, n = 0): Promise<Page> => {
  await tap(page, 'staff')
  const staff = await kiosk.staff(n)
  await shown(staff, 'staff')
  return staff
}

const type = async (staff: Page, typed: string): Promise<void> => {
  for (const digit of typed) await tap(staff, `digit:${digit}`)
  await tap(staff, 'open')
}

const doorSays = (staff: Page, words: RegExp): Promise<void> => staff.locator('#door-reason', { hasText: words }).waitFor()

/** Opens the area by the PIN, at one of its pages. */
const openArea = async (staff: Page, page: string, typed = pin): Promise<void> => {
  await type(staff, typed)
  await tap(staff, `page:${page}`)
}

const logOf = ({ data }: Places): string =>
  fs
    .readdirSync(data)
    .filter((name) => name.startsWith('log-'))
    .map((name) => fs.readFileSync(path.join(data, name), 'utf8'))
    .join('')

/** An action that closes the window may do so while it is still being answered. */
const tapAway = (page: Page, action: string): Promise<void> => tap(page, action).catch(() => undefined)

const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map((one) => `${one.id} ${one.nodes.map((node) => node.target).join(' | ')}`)
}

describe('the staff area', () => {
  test('opens by the PIN, ends a running visit, and gives the screen back to the next visitor', async () => {
    kiosk = startKiosk({ places: office() })
    const page = await kiosk.visitor(0)
    await toModules(page, { language: 'en', module: 'p03' })
    await openModule(page, 'p03')
    await tap(page, 'help')
    await tap(page, 'fetch-staff')
    const staff = await callDoor(page)
    expect(await axe(staff)).toEqual([])
    await type(staff, '483921')
    await doorSays(staff, /stämmer inte/)
    await openArea(staff, 'visit')
    await staff.locator('[data-course="visit"]').waitFor()
    expect(await axe(staff)).toEqual([])
    await tap(staff, 'end-visit')
    await tap(staff, 'end-visit:yes')
    await staff.locator('[data-course="free"]').waitFor()
    await tapAway(staff, 'leave')
    const next = await kiosk.visitor(1)
    await next.locator('[data-screen="wiped"], [data-screen="start"]').first().waitFor()
    await shown(next, 'start')
  })

  test('leaves a visit as it was, and asks for the PIN again the next time', async () => {
    kiosk = startKiosk({ places: office() })
    const page = await kiosk.visitor(0)
    await toModules(page, { language: 'sv', module: 'p03' })
    await openModule(page, 'p03')
    await tap(page, 'help')
    await tap(page, 'fetch-staff')
    const staff = await callDoor(page)
    await openArea(staff, 'visit')
    await staff.locator('[data-course="visit"]').waitFor()
    await tapAway(staff, 'leave')
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true)
    expect(await page.locator('[data-step="anger-now"]').count()).toBe(1)
    const again = await callDoor(page, 1)
    expect(await again.locator('[data-action="pin"]').count()).toBe(1)
    expect(await again.locator('[data-course]').count()).toBe(0)
  })

  test('looks the computer over, with a visit that nobody sees', async () => {
    kiosk = startKiosk({ places: office() })
    const staff = await callDoor(await kiosk.visitor(0))
    await openArea(staff, 'computer')
    await tap(staff, 'check')
    await staff.locator('[data-item="visit"][data-verdict="pass"]').waitFor({ timeout: 60_000 })
    expect(await staff.locator('[data-item]').count()).toBeGreaterThan(15)
    expect(await axe(staff)).toEqual([])
    expect(fs.readdirSync(kiosk.places.run).filter((name) => name.startsWith('visit-'))).toHaveLength(1)
  })

  test('plans a visit: the visitor sees what was planned, and the counsellor its prompts, folded', async () => {
    kiosk = startKiosk({ places: office() })
    const page = await kiosk.visitor(0)
    const staff = await callDoor(page)
    await openArea(staff, 'plan')
    await tap(staff, 'hand-over')
    await staff.locator('[role="status"]', { hasText: 'Välj minst en del' }).waitFor()
    await tap(staff, 'plan:calm')
    await tap(staff, 'language-of:ar')
    expect(await axe(staff)).toEqual([])
    await tapAway(staff, 'hand-over')
    await shown(page, 'programme')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    while ((await page.locator('[data-planned]').count()) === 0) await tap(page, 'next')
    expect(await page.locator('[data-planned] [data-action^="module:"]').count()).toBe(2)
    await openModule(page, 'p02')
    const prompts = page.locator('[data-action="prompts"]')
    expect(await prompts.getAttribute('aria-expanded')).toBe('false')
    await prompts.click()
    expect(await axe(page)).toEqual([])
    // What to watch for is not for a screen that two look at.
    expect(await page.locator('aside.strip h2').count()).toBe(3)
  })

  test('hands nothing over while a visit runs', async () => {
    kiosk = startKiosk({ places: office() })
    const page = await kiosk.visitor(0)
    await tap(page, 'language:sv')
    await shown(page, 'about-you')
    await tap(page, 'help')
    await tap(page, 'fetch-staff')
    const staff = await callDoor(page)
    await openArea(staff, 'plan')
    await tap(staff, 'plan:calm')
    await tap(staff, 'hand-over')
    await staff.locator('[role="status"]', { hasText: 'Avsluta det först' }).waitFor()
  })

  test('stays closed where no PIN was ever set', async () => {
    kiosk = startKiosk({ places: office({}) })
    const staff = await callDoor(await kiosk.visitor(0))
    await doorSays(staff, /Ingen PIN-kod är satt/)
    expect(await staff.locator('[data-action="pin"]').count()).toBe(0)
    await tapAway(staff, 'leave')
    await shown(await kiosk.visitor(0), 'start')
  })

  test('closes the kiosk, and the visit with it', async () => {
    kiosk = startKiosk({ places: office() })
    const page = await kiosk.visitor(0)
    const staff = await callDoor(page)
    await openArea(staff, 'visit')
    const ended = new Promise((resolve) => kiosk.child.once('exit', resolve))
    await tap(staff, 'close-kiosk')
    await tapAway(staff, 'close-kiosk:yes')
    expect(await ended).toBe(0)
    expect(fs.readdirSync(kiosk.places.run).filter((name) => name.startsWith('visit-'))).toEqual([])
  })

  test('starts it again through whoever supervises it, by the exit code', async () => {
    kiosk = startKiosk({ places: office(), args: ['--supervised'] })
    const staff = await callDoor(await kiosk.visitor(0))
    await openArea(staff, 'visit')
    const ended = new Promise((resolve) => kiosk.child.once('exit', resolve))
    await tap(staff, 'restart')
    await tapAway(staff, 'restart:yes')
    expect(await ended).toBe(75)
  })

  test('starts it again by itself where nobody supervises it', async () => {
    kiosk = startKiosk({ places: office() })
    const staff = await callDoor(await kiosk.visitor(0))
    await type(staff, pin)
    const ended = new Promise((resolve) => kiosk.child.once('exit', resolve))
    await tap(staff, 'restart')
    await tapAway(staff, 'restart:yes')
    expect(await ended).toBe(0)
    // The second run, written down when its start page stands on the screen.
    await vi.waitFor(() => expect(logOf(kiosk.places)).toContain('office-started 2'), { timeout: 30_000 })
    const [next] = visitsOf(kiosk)
    const another = parentOf(next!.main)!
    process.kill(another, 'SIGTERM')
    await vi.waitFor(() => expect(isRunning(another)).toBe(false), { timeout: 10_000 })
    await allEnded(kiosk)
  })
})

describe('threat 11: a guessed PIN', () => {
  test('five wrong ones close the door for a while, and neither a restart nor the right one opens it then', async () => {
    const places = office()
    kiosk = startKiosk({ places })
    let staff = await callDoor(await kiosk.visitor(0))
    for (const _ of [1, 2, 3, 4]) {
      await type(staff, '111222')
      await doorSays(staff, /stämmer inte/)
    }
    await type(staff, '111222')
    await doorSays(staff, /Vänta/)
    expect(await staff.locator('[data-action="pin"]').count()).toBe(0)
    await kiosk.stop()
    kiosk = startKiosk({ places })
    staff = await callDoor(await kiosk.visitor(0))
    await doorSays(staff, /Vänta/)
  })

  test('fifteen wrong ones lock it until an administrator sets a new PIN; visits go on', async () => {
    const places = office()
    keepTries(places, 14)
    kiosk = startKiosk({ places })
    const page = await kiosk.visitor(0)
    const staff = await callDoor(page)
    await type(staff, '111222')
    await doorSays(staff, /låst/)
    await tapAway(staff, 'leave')
    await tap(page, 'language:sv')
    await shown(page, 'about-you')
    setPin(places, '295713')
    await tap(page, 'help')
    await tap(page, 'fetch-staff')
    const again = await callDoor(page, 1)
    await openArea(again, 'visit', '295713')
    await again.locator('[data-course="visit"]').waitFor()
  })
})
