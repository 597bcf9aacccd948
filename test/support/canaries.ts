import type { Page } from 'playwright-core'
import { newCanary } from '../../tools/canary/needles'

/** A canary that was typed, and into which kind of field. */
export interface Typed {
  canary: string
  kind: string
}

const inStep = (what: string) => `[data-step] ${what}`
const fields = inStep(':is(input[type="text"], textarea)')

/** Types a canary into every empty text field that is shown. */
const typeInto = async (page: Page, kind: string): Promise<Typed[]> => {
  const typed: Typed[] = []
  for (const field of await page.locator(fields).all()) {
    if ((await field.inputValue()) !== '') continue
    const canary = newCanary()
    await field.fill(canary)
    typed.push({ canary, kind })
  }
  return typed
}

const tapIfThere = async (page: Page, action: string): Promise<void> => {
  const control = page.locator(inStep(`[data-action="${action}"]`))
  if ((await control.count()) > 0) await control.first().click()
}

/** What is tapped before a kind of step has its text fields; `pick` stands for the first thing there is to choose. */
const ways: Record<string, string[]> = {
  hand: ['finger:thumb'],
  'say-it': ['part:topic', 'pick', 'part:wish', 'pick'],
}

const firstChoice = (page: Page) => page.locator(inStep('[data-action^="pick:"]')).first().click()

/** Types a canary into every text field of the step on the screen: in all its parts, and where one chooses own words first. */
export const typeCanaries = async (page: Page, kind: string): Promise<Typed[]> => {
  await tapIfThere(page, 'ask:no')
  for (const action of ways[kind] ?? []) await (action === 'pick' ? firstChoice(page) : tapIfThere(page, action))
  const actions = (list: Element[]) => list.map((one) => (one as HTMLElement).dataset.action!)
  const parts = await page.locator(inStep('[data-action^="part:"]')).evaluateAll(actions)
  const typed: Typed[] = []
  for (const part of parts.length > 0 ? parts : [undefined]) {
    if (part) await tapIfThere(page, part)
    await tapIfThere(page, 'pick:own')
    typed.push(...(await typeInto(page, kind)))
  }
  return typed
}
