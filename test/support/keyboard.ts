import type { Page } from 'playwright-core'

/** What has the focus: its outside name and its role, and whether the focus can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement | null
    const outlined = (element?: Element | null) => Boolean(element && getComputedStyle(element).outlineStyle !== 'none')
    return {
      action: one?.dataset.action ?? '',
      isControl: one !== null && one !== document.body,
      isVisible: outlined(one) || outlined(one?.closest('label')),
    }
  })

/** A page, and the keyboard at it. */
export interface Keyboard {
  page: Page
  press(key: string): Promise<void>
}

/** The keyboard at a page. */
export const keyboardAt = (page: Page): Keyboard => ({ page, press: (key) => page.keyboard.press(key) })

const mostTabs = 80

/**
 * Goes to a control with Tab alone, as somebody without a mouse does, and fails where it cannot be reached or the
 * focus cannot be seen on the way. Gives how many keys it took.
 */
export const tabTo = async ({ page, press }: Keyboard, action: string | RegExp): Promise<number> => {
  const isThere = (name: string) => (typeof action === 'string' ? name === action : action.test(name))
  for (let keys = 1; keys <= mostTabs; keys += 1) {
    await press('Tab')
    const now = await focused(page)
    if (now.action !== '' && !now.isVisible) throw new Error(`the focus cannot be seen on ${now.action}`)
    if (isThere(now.action)) return keys
  }
  throw new Error(`${String(action)} cannot be reached with Tab`)
}

/** Goes to a control and presses it. */
export const pressOn = async (keyboard: Keyboard, action: string | RegExp, key = 'Enter'): Promise<void> => {
  await tabTo(keyboard, action)
  await keyboard.press(key)
}
