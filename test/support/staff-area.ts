import * as fs from 'node:fs'
import type { Page } from 'playwright-core'
import { hashPin } from '../../src/office/pin/pin'
import { newPlaces, type Kiosk, type Places } from './kiosk'
import { shown, tap } from './walk'

/** The PIN of an office under test. */
export const pin = '483920'

/** An office with a PIN, or with what else stands in its `office.json`. */
export const office = (config: object = { pin: hashPin(pin) }): Places => {
  const places = newPlaces()
  fs.writeFileSync(places.config, JSON.stringify(config), { mode: 0o644 })
  return places
}

/** Calls the door from a page of a visit; gives the n-th staff window since the start. */
export const callDoor = async (kiosk: Kiosk, page: Page, n = 0): Promise<Page> => {
  await tap(page, 'staff')
  const staff = await kiosk.staff(n)
  await shown(staff, 'staff')
  return staff
}

/** Taps a PIN at the door. */
export const typePin = async (staff: Page, typed: string): Promise<void> => {
  for (const digit of typed) await tap(staff, `digit:${digit}`)
  await tap(staff, 'open')
}

/** Waits until the door says something like these words. */
export const doorSays = (staff: Page, words: RegExp): Promise<void> => staff.locator('#door-reason', { hasText: words }).waitFor()

/** Opens the area by the PIN, at one of its pages. */
export const openArea = async (staff: Page, page: string, typed = pin): Promise<void> => {
  await typePin(staff, typed)
  await tap(staff, `page:${page}`)
}

/** Taps what closes the window, which may do so while it is still being answered. */
export const tapAway = (page: Page, action: string): Promise<void> => tap(page, action).catch(() => undefined)
