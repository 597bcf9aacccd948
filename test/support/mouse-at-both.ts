import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { difference, painted, type Desktop } from './desktop'

/** A corner where nothing is, for a mouse that must not change how a page looks. */
const corner = [20, 20] as const

/** A mouse at a program that cannot be asked anything, led by a page that stands beside it. */
export interface MouseAtBoth {
  /** Waits until both screens show the same, and clicks there where a control of the page is here. `most` is the share of pixels that may differ. */
  clickThere(action: string, most: number): Promise<void>
}

/** A page on the first desktop, and a program on the second one that shows the same. */
export const mouseAtBoth = async (page: Page, [own, other]: readonly [Desktop, Desktop]): Promise<MouseAtBoth> => {
  const rest = ['mousemove', ...corner.map(String)]
  for (const one of [own, other]) await one.hands(...rest)
  return {
    async clickThere(action, most) {
      await page.mouse.move(...corner)
      await painted(page)
      await expect
        .poll(() => difference(own.look(), other.look()), { timeout: 60_000, interval: 250, message: `both before ${action}` })
        .toBeLessThan(most)
      const { x, y, width, height } = (await page.locator(`[data-action="${action}"]`).first().boundingBox())!
      // Of what is high the top: the rest may lie below the edge of the screen.
      const place = [x + width / 2, y + Math.min(height / 2, 24)].map((one) => String(Math.round(one)))
      await other.hands('mousemove', ...place, 'click', '1', ...rest)
    },
  }
}
