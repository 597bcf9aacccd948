import type { Page } from 'playwright-core'
import { newCanary } from '../../tools/canary/needles'

/** A canary that was typed, and into which kind of field. */
export interface Typed {
  canary: string
  kind: string
}

const fields = 'input[type="text"], textarea'

/** Types a canary into every text field of the step on the screen; the message coach keeps its own in its last part. */
export const typeCanaries = async (page: Page, kind: string): Promise<Typed[]> => {
  const typed: Typed[] = []
  if (kind === 'compose') await page.locator('[data-action="part:own"]').click()
  for (const field of await page.locator(`[data-step] :is(${fields})`).all()) {
    const canary = newCanary()
    await field.fill(canary)
    typed.push({ canary, kind })
  }
  return typed
}
