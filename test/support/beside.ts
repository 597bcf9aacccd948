import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { difference, hardlyAny, type Desktop } from './desktop'
import type { Keyboard } from './keyboard'

/** The names that X has for keys. */
const names: Record<string, string> = { Enter: 'Return', Space: 'space', ArrowDown: 'Down' }

const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))

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

/** A keyboard at a page, with nothing beside it. */
export const keyboardAlone = (page: Page): KeyboardBeside => ({
  page,
  press: (key) => press(page, key),
  same: () => Promise.resolve(),
})

/** A keyboard at a page on one desktop, and at the program on the other. */
export const keyboardBeside = (page: Page, own: Desktop, other: Desktop): KeyboardBeside => {
  const pressed: string[] = []
  return {
    page,
    press(key) {
      pressed.push(names[key] ?? key)
      return press(page, key)
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
