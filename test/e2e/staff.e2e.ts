import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { axe } from '../support/axe'
import { allEnded } from '../support/aftermath'
import { visitsOf } from '../support/kiosk-processes'
import { isRunning } from '../support/left-processes'
import { parentOf } from '../support/processes'
import { startKiosk, type Kiosk, type Places } from '../support/kiosk'
import { callDoor, doorSays, office, openArea, tapAway, typePin } from '../support/staff-area'
import { treeFaults } from '../support/tree-faults'
import { openModule, shown, tap, toModules } from '../support/walk'

let kiosk: Kiosk
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
})

const logOf = ({ data }: Places): string =>
  fs
    .readdirSync(data)
    .filter((name) => name.startsWith('log-'))
    .map((name) => fs.readFileSync(path.join(data, name), 'utf8'))
    .join('')

describe('the staff area', () => {
  test('opens by the PIN, ends a running visit, and gives the screen back to the next visitor', async () => {
    kiosk = startKiosk({ places: office() })
    const page = await kiosk.visitor(0)
    await toModules(page, { language: 'en', module: 'p03' })
    await openModule(page, 'p03')
    await tap(page, 'help')
    await tap(page, 'fetch-staff')
    const staff = await callDoor(kiosk, page)
    expect(await axe(staff)).toEqual([])
    expect(await treeFaults(staff)).toEqual([])
    await typePin(staff, '483921')
    await doorSays(staff, /stämmer inte/)
    await openArea(staff, 'visit')
    await staff.locator('[data-course="visit"]').waitFor()
    expect(await axe(staff)).toEqual([])
    expect(await treeFaults(staff)).toEqual([])
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
    const staff = await callDoor(kiosk, page)
    await openArea(staff, 'visit')
    await staff.locator('[data-course="visit"]').waitFor()
    await tapAway(staff, 'leave')
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true)
    expect(await page.locator('[data-step="anger-now"]').count()).toBe(1)
    const again = await callDoor(kiosk, page, 1)
    expect(await again.locator('[data-action="pin"]').count()).toBe(1)
    expect(await again.locator('[data-course]').count()).toBe(0)
  })

  test('looks the computer over, with a visit that nobody sees', async () => {
    kiosk = startKiosk({ places: office() })
    const staff = await callDoor(kiosk, await kiosk.visitor(0))
    await openArea(staff, 'computer')
    expect(await staff.locator('[data-version="electron"]').textContent()).toMatch(/^\d+\.\d+\.\d+$/)
    expect(await staff.locator('[data-version="chromium"]').textContent()).toMatch(/^\d+(\.\d+){3}$/)
    await tap(staff, 'licences')
    await tap(staff, 'licence:zod')
    await staff.getByText('Copyright (c) 2025 Colin McDonnell').waitFor()
    await tap(staff, 'check')
    await staff.locator('[data-item="visit"][data-verdict="pass"]').waitFor({ timeout: 60_000 })
    expect(await staff.locator('[data-item]').count()).toBeGreaterThan(15)
    expect(await axe(staff)).toEqual([])
    expect(await treeFaults(staff)).toEqual([])
    expect(fs.readdirSync(kiosk.places.run).filter((name) => name.startsWith('visit-'))).toHaveLength(1)
  })

  test('plans a visit: the visitor sees what was planned, and the counsellor its prompts, folded', async () => {
    kiosk = startKiosk({ places: office() })
    const page = await kiosk.visitor(0)
    const staff = await callDoor(kiosk, page)
    await openArea(staff, 'plan')
    await tap(staff, 'hand-over')
    await staff.locator('[role="status"]', { hasText: 'Välj minst en del' }).waitFor()
    await tap(staff, 'plan:calm')
    await tap(staff, 'language-of:ar')
    expect(await axe(staff)).toEqual([])
    expect(await treeFaults(staff)).toEqual([])
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
    expect(await treeFaults(page)).toEqual([])
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
    const staff = await callDoor(kiosk, page)
    await openArea(staff, 'plan')
    await tap(staff, 'plan:calm')
    await tap(staff, 'hand-over')
    await staff.locator('[role="status"]', { hasText: 'Avsluta det först' }).waitFor()
  })

  test('stays closed where no PIN was ever set', async () => {
    kiosk = startKiosk({ places: office({}) })
    const staff = await callDoor(kiosk, await kiosk.visitor(0))
    await doorSays(staff, /Ingen PIN-kod är satt/)
    expect(await staff.locator('[data-action="pin"]').count()).toBe(0)
    await tapAway(staff, 'leave')
    await shown(await kiosk.visitor(0), 'start')
  })

  test('closes the kiosk, and the visit with it', async () => {
    kiosk = startKiosk({ places: office() })
    const page = await kiosk.visitor(0)
    const staff = await callDoor(kiosk, page)
    await openArea(staff, 'visit')
    const ended = new Promise((resolve) => kiosk.child.once('exit', resolve))
    await tap(staff, 'close-kiosk')
    await tapAway(staff, 'close-kiosk:yes')
    expect(await ended).toBe(0)
    expect(fs.readdirSync(kiosk.places.run).filter((name) => name.startsWith('visit-'))).toEqual([])
  })

  test('starts it again through whoever supervises it, by the exit code', async () => {
    kiosk = startKiosk({ places: office(), args: ['--supervised'] })
    const staff = await callDoor(kiosk, await kiosk.visitor(0))
    await openArea(staff, 'visit')
    const ended = new Promise((resolve) => kiosk.child.once('exit', resolve))
    await tap(staff, 'restart')
    await tapAway(staff, 'restart:yes')
    expect(await ended).toBe(75)
  })

  test('starts it again by itself where nobody supervises it', async () => {
    kiosk = startKiosk({ places: office() })
    const staff = await callDoor(kiosk, await kiosk.visitor(0))
    await openArea(staff, 'visit')
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
