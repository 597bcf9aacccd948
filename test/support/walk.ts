import type { Page } from 'playwright-core'

/** What is tapped to get from the start page into a module. */
export interface Way {
  language: 'sv' | 'en' | 'ar'
  programme?: string
  module: string
}

const action = (name: string) => `[data-action="${name}"]`

/** Taps a control by its outside name. */
export const tap = (page: Page, name: string): Promise<void> => page.locator(action(name)).first().click()

/** Waits until a page of the visit stands on the screen. */
export const shown = async (page: Page, screen: string): Promise<void> => {
  await page.locator(`[data-screen="${screen}"]`).waitFor()
}

/** Chooses a programme and goes on to its modules: `next` as long as a page stands before them. */
export const chooseProgramme = async (page: Page, programme: string, choice = 'next'): Promise<void> => {
  await tap(page, `programme:${programme}`)
  await shown(page, 'programme')
  await page
    .locator(`${action(choice)}, [data-action^="module:"]`)
    .first()
    .waitFor()
  while ((await page.locator('[data-action^="module:"]').count()) === 0) await tap(page, choice)
}

/** From the start page to the modules. */
export const toModules = async (page: Page, { language, programme = 'parents' }: Way, choice = 'next'): Promise<void> => {
  await shown(page, 'start')
  await tap(page, `language:${language}`)
  await chooseProgramme(page, programme, choice)
}

/** Opens a module and waits for its first step. */
export const openModule = async (page: Page, module: string): Promise<void> => {
  await tap(page, `module:${module}`)
  await page.locator('[data-step]').waitFor()
}

/** The id of the step on the screen. */
export const stepOf = async (page: Page): Promise<string | null> => page.locator('[data-step]').getAttribute('data-step')

/** Walks the open module to the end page; `atStep` may act on every step before it is left. */
export const throughModule = async (
  page: Page,
  atStep: (kind: string, step: string) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> => {
  const steps: string[] = []
  while ((await page.locator('[data-screen="end"]').count()) === 0) {
    const root = page.locator('[data-step]')
    const [step, kind] = [await root.getAttribute('data-step'), await root.getAttribute('data-step-kind')]
    steps.push(step!)
    await atStep(kind!, step!)
    await tap(page, 'next')
    await page.locator(`[data-screen="end"], [data-step]:not([data-step="${step}"])`).first().waitFor()
  }
  return steps
}

/** Ends the visit; the page dies with its process while the tap is still being answered. */
export const endVisit = async (page: Page, name = 'end-visit'): Promise<void> => {
  await tap(page, name).catch(() => undefined)
}

/** Leaves the open module in the middle, and ends the visit. */
export const leave = async (page: Page): Promise<void> => {
  await tap(page, 'done')
  await shown(page, 'end')
  await endVisit(page)
}

/** Goes on from the receipt to the start. It goes by itself after some seconds: a tap that waits for it could come too late. */
export const passReceipt = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-screen="wiped"] [data-action="next"]')?.click())
  await shown(page, 'start')
}

/** Opens a module of the parents' as fast as the pages let a program go, where many visits follow each other. */
export const rushInto = (page: Page, module: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const ways = [wanted, 'language:sv', 'programme:parents', 'next']
    while (!document.querySelector('[data-step]')) {
      const found = ways.map((way) => document.querySelector<HTMLElement>(`[data-action="${way}"]`))
      found.find((control) => control !== null)?.click()
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }, `module:${module}`)
