import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Everything that a page has said since it was listened to. */
export interface Listening {
  heard(): Promise<string[]>
  /** Presses a key, and gives what is said because of it; nothing else is known of the page. */
  press(key: string): Promise<string>
  /** Waits until everything that stands on the page for everybody has been said since the last time this was asked. */
  allSaid(): Promise<void>
}

const patience = 20_000

/**
 * Listens to a page through the voice of the computer, in the place of ears: what is said is noted, and said at once, since a
 * voice takes minutes for a page.
 */
export const listenTo = async (page: Page): Promise<Listening> => {
  await page.evaluate(() => {
    const heard: string[] = []
    const speak = (utterance: SpeechSynthesisUtterance) => {
      heard.push(utterance.text)
      setTimeout(() => utterance.dispatchEvent(new Event('end')))
    }
    Object.assign(window, { heard, asked: 0 })
    Object.defineProperty(window.speechSynthesis, 'speak', { value: speak })
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  return {
    heard,
    async press(key) {
      const before = (await heard()).length
      await page.keyboard.press(key)
      await page.waitForFunction((from) => (window as unknown as { heard: string[] }).heard.length > from, before, { timeout: patience })
      return (await heard())[before]!
    },
    async allSaid() {
      const left = () =>
        page.evaluate(() => {
          const told = window as unknown as { heard: string[]; asked: number }
          const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
          const said = plain(told.heard.slice(told.asked).join(' '))
          const page = [...document.querySelectorAll<HTMLElement>('[data-reading]')].find((one) => !one.closest('[inert]'))!
          const words = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
          const left: string[] = []
          while (words.nextNode()) {
            const text = plain((words.currentNode as Text).data)
            const around = words.currentNode.parentElement!
            const isSeen = around.checkVisibility() && !around.closest('[aria-hidden="true"], .visually-hidden')
            if (isSeen && /\p{L}/u.test(text) && !said.includes(text)) left.push(text)
          }
          if (left.length === 0) told.asked = told.heard.length
          return left
        })
      await expect.poll(left, { timeout: patience }).toEqual([])
    },
  }
}
