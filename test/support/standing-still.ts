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

/** The visitor comes back at the last moment and touches a key; gives what stands in the field then. */
export const comesBack = async (visitor: Visitor): Promise<string> => {
  const warning = await warned(visitor)
  await visitor.page.keyboard.press('Shift')
  await warning.waitFor({ state: 'detached' })
  return visitor.page.locator(fieldOfWords).inputValue()
}

/** The visitor does not come back; resolves when the page is gone. */
export const staysAway = async (visitor: Visitor): Promise<void> => {
  await warned(visitor)
  await visitor.page.waitForEvent('close', { timeout: patienceMs })
}
