import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { difference, hardlyAny, type Desktop } from './desktop'
import type { Keyboard } from './keyboard'

/** The names that X has for keys. */
const names: Record<string, string> = { Enter: 'Return', Space: 'space', ArrowDown: 'Down' }

const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))

/** A keyboard at a page, whose keys are pressed at another program as well, one that cannot be asked anything. */
export interface KeyboardAtBoth extends Keyboard {
  /**
   * Presses there what was pressed here since the last time, and waits until both screens show the same page: the one
   * that is given, where it is another one now. `most` is the share of pixels by which they may differ.
   */
  same(shown?: Page, most?: number): Promise<void>
}

/** A keyboard at a page, and at the program on the second desktop. */
export const keyboardAtBoth = (page: Page, [own, other]: readonly [Desktop, Desktop]): KeyboardAtBoth => {
  const pressed: string[] = []
  return {
    page,
    async press(key) {
      pressed.push(names[key] ?? key)
      // With its last key a visit ends, and its page may be gone before it has answered.
      await page.keyboard.press(key).catch(() => undefined)
    },
    async same(shown = page, most = hardlyAny) {
      const keys = pressed.splice(0)
      if (keys.length > 0) await other.hands('key', ...keys)
      await painted(shown)
      await expect
        .poll(() => difference(own.look(), other.look()), { timeout: 30_000, message: `both after ${keys.join(' ')}` })
        .toBeLessThan(most)
    },
  }
}
