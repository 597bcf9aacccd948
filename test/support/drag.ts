import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Desktop } from './desktop'

/** What a page hears while something is dragged. */
const hearing = async (page: Page) => {
  const heard = await page.evaluateHandle(() => {
    const names: string[] = []
    for (const name of ['dragstart', 'dragover', 'dragend']) addEventListener(name, () => void names.push(name))
    return names
  })
  return (name: string) => heard.evaluate((names, one) => names.filter((name) => name === one).length, name)
}

/** Drags a thing out of one page's window, drops it on another's, and waits until the drop has been answered. */
export const dragOnto = async (desktop: Desktop, from: Page, thing: string, onto: Page): Promise<void> => {
  const [source, target] = [await hearing(from), await hearing(onto)]
  const box = (await from.locator(thing).boundingBox())!
  const [left, top] = await from.evaluate(() => [screenX, screenY] as const)
  await desktop.hands('mousemove', String(left + box.x + 10), String(top + box.y + 8), 'mousedown', '1')
  let moved = 0
  const movedUntil = (count: () => Promise<number>) =>
    expect.poll(
      async () => {
        await desktop.hands('mousemove', String(700 + 10 * (moved++ % 10)), '500')
        return count()
      },
      { timeout: 20_000 },
    )
  // More than once, so that the answer to the first has come back.
  await movedUntil(() => target('dragover')).toBeGreaterThan(5)
  await desktop.hands('mouseup', '1')
  await expect.poll(() => source('dragend'), { timeout: 20_000 }).toBe(1)
}
