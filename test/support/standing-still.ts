import type { Locator } from 'playwright-core'
import type { Visitor } from './office-day'
import { fieldOfWords } from './words'

/** The shortest idle times that an office can set, in minutes and seconds. */
export const shortestIdle = { idle: { aloneMinutes: 1, warningSeconds: 20 } }

const patienceMs = 120_000

/** Waits for the countdown that comes before the end of a visit that stands still. */
const warned = async ({ page }: Visitor): Promise<Locator> => {
  const warning = page.locator('[data-panel="idle"]')
  await warning.waitFor({ timeout: patienceMs })
  return warning
}

const ends = async ({ page }: Visitor): Promise<void> => {
  if (!page.isClosed()) await page.waitForEvent('close', { timeout: patienceMs })
}

/** The visitor does not come back; resolves when the page is gone. */
export const staysAway = async (visitor: Visitor): Promise<void> => {
  await warned(visitor)
  await ends(visitor)
}

/** The visitor comes back at the last moment and touches a key; gives what stands in the field then. */
export const comesBack = async (visitor: Visitor): Promise<string> => {
  const warning = await warned(visitor)
  await visitor.page.keyboard.press('Shift')
  await warning.waitFor({ state: 'detached' })
  return visitor.page.locator(fieldOfWords).inputValue()
}

/** The visitor is told that the longest time is nearly over; resolves when it is, and the page is gone. */
export const staysLongest = async (visitor: Visitor): Promise<void> => {
  await visitor.page.locator('[data-panel="cap"]').waitFor({ timeout: patienceMs })
  await ends(visitor)
}
