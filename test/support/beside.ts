import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { difference, hardlyAny, painted, type Desktop } from './desktop'
import type { Keyboard } from './keyboard'

/** The names that X has for keys. */
const names: Record<string, string> = { Enter: 'Return', Space: 'space', ArrowDown: 'Down' }

/** A keyboard at a page, whose keys may be pressed at another program as well, one that cannot be asked anything. */
export interface KeyboardBeside extends Keyboard {
  /**
   * Presses there what was pressed here since the last time, and waits until both screens show the same page: the one
   * that is given, where it is another one now. `most` is the share of pixels by which they may differ.
   */
  same(shown?: Page, most?: number): Promise<void>
}

/** With its last key a visit ends, and its page may be gone before it has answered. */
const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key).catch(() => undefined)

/** Moves the focus on, and tells whether it went from the end of the page round to its beginning. */
const goesRound = async (page: Page): Promise<boolean> => {
  const before = await page.evaluateHandle(() => document.activeElement!)
  await press(page, 'Tab')
  return before.evaluate((element) => (element.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_PRECEDING) !== 0)
}

/** A keyboard at a page, with nothing beside it. */
export const keyboardAlone = (page: Page): KeyboardBeside => ({
  page,
  press: (key) => press(page, key),
  same: () => Promise.resolve(),
})

/** A keyboard at a page on one desktop, and at the program on the other. */
export const keyboardBeside = (page: Page, own: Desktop, other: Desktop): KeyboardBeside => {
  const pressed: string[] = []
  const same = async (shown = page, most = hardlyAny): Promise<void> => {
    const keys = pressed.splice(0)
    if (keys.length > 0) await other.hands('key', ...keys)
    await painted(shown)
    await expect
      .poll(() => difference(own.look(), other.look()), { timeout: 30_000, message: `both after ${keys.join(' ')}` })
      .toBeLessThan(most)
  }
  return {
    page,
    async press(key) {
      pressed.push(names[key] ?? key)
      if (key !== 'Tab') return press(page, key)
      // The focus goes round by way of the window, and what a program's hands press meanwhile goes astray.
      if (await goesRound(page)) await same()
    },
    same,
  }
}
