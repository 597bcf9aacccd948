import { catalogue } from '../../src/core/programme/catalogue'
import { clickSoon, clickTook, noteClicks, noteFocus, onScreenAt, paintedAt, reach } from './in-page'
import type { Page } from './page'
import type { Program } from './program'

/** A visitor looks before the next click; without a rest a step would be measured within the work of the one before. */
const restMs = 500

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

/** Goes through the open module with `next`; gives how long each step took to the next one, in ms. */
const stepThrough = async (page: Page): Promise<number[]> => {
  await page.run(noteClicks)
  let { step: before } = await page.run(clickTook, restMs)
  const times: number[] = []
  for (;;) {
    await page.click(action('next'))
    const { tookMs, step } = await page.run(clickTook, restMs)
    if (step === null) return times
    if (step === before) throw new Error(`"next" did not lead on from the step ${step}`)
    times.push(tookMs)
    before = step
  }
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
  const steps = await stepThrough(page)
  await page.run(reach, action('end-visit'), false)
  await spare.run(noteFocus)
  const endedAtMs = await page.run(clickSoon, action('end-visit'))
  const takeover = (await spare.run(onScreenAt)) - endedAtMs
  const receipt = (await spare.run(paintedAt, '[data-screen="wiped"]')) - endedAtMs
  await spare.run(reach, `[data-screen="wiped"] ${action('next')}`, true)
  return { steps, takeover, receipt }
}
