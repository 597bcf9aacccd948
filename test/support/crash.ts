import type { Page } from 'playwright-core'

/** Crashes a page as a fault of the browser would, and gives back when it has: its kiosk may well be quicker and end it. */
export const crash = async (page: Page): Promise<void> => {
  const gone = Promise.race([page.waitForEvent('crash'), page.waitForEvent('close')])
  const session = await page.context().newCDPSession(page)
  // Nobody is left to answer.
  session.send('Page.crash').catch(() => undefined)
  await gone
}
