import { catalogue } from '../../src/core/programme/catalogue'
import { clickSoon, noted, noteTakeover, reach, stepTimes } from './in-page'
import type { Page } from './page'
import type { Program } from './program'

/** A visitor reads; without a rest between two steps the second would be measured within the work of the first. */
const restMs = 120

const programme = 'parents'
const module = catalogue[programme][0]

const action = (...names: string[]) => names.map((name) => `[data-action="${name}"]`).join(', ')

/** From the start page into the first step of the first module. */
export const openVisit = async (page: Page): Promise<void> => {
  await page.run(reach, action('language:sv'), true)
  await page.run(reach, action(`programme:${programme}`), true)
  while ((await page.run(reach, `[data-screen="programme"] :is(${action('next', `module:${module}`)})`, true)) === 'next');
  await page.run(reach, '[data-step]', false)
}

/** How long the visit's steps took, and the ending: the next process on the screen, and its receipt; in ms. */
export interface VisitTimes {
  steps: number[]
  takeover: number
  receipt: number
}

/** Goes through the n-th visit of a kiosk, whose first step is open, to the receipt and on to the next start page. */
export const finishVisit = async (kiosk: Program, n: number): Promise<VisitTimes> => {
  const [page, spare] = [await kiosk.page(n), await kiosk.page(n + 1)]
  const steps = await page.run(stepTimes, restMs)
  await page.run(reach, action('end-visit'), false)
  await spare.run(noteTakeover)
  const endedAtMs = await page.run(clickSoon, action('end-visit'))
  const { stands, focused, wiped } = await spare.run(noted)
  await spare.run(reach, `[data-screen="wiped"] ${action('next')}`, true)
  return { steps, takeover: Math.max(stands, focused) - endedAtMs, receipt: wiped - endedAtMs }
}
