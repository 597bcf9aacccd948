import type { Page } from 'playwright-core'
import { newCanary } from '../../tools/canary/needles'

/** A canary that was typed, and into which kind of field. */
export interface Typed {
  canary: string
  kind: string
}

const fields = 'input[type="text"], textarea'

/** Types a canary into every text field of the step on the screen, opening what keeps one closed. */
export const typeCanaries = async (page: Page, kind: string): Promise<Typed[]> => {
  const typed: Typed[] = []
  for (const field of await page.locator(`[data-step] :is(${fields})`).all()) {
    const canary = newCanary()
    await field.fill(canary)
    typed.push({ canary, kind })
  }
  return typed
}
