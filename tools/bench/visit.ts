import { catalogue } from '../../src/core/programme/catalogue'
import {
  clickSoon,
  clickTook,
  longestTask,
  noteClicks,
  noteFocus,
  noteTasks,
  onScreenAt,
  openingTook,
  paintedAt,
  reach,
  rest,
} from './in-page'
import type { Page } from './page'
import type { Program } from './program'

/** A visitor looks before the next click; without a rest a step would be measured within the work of the one before. */
const restMs = 500

const programme = 'parents'
const module = catalogue[programme][0]

const action = (...names: string[]) => names.map((name) => `[data-action="${name}"]`).join(', ')

/** From the start page to the modules. */
const toModules = async (page: Page): Promise<void> => {
  await page.run(reach, action('language:sv'), true)
  await page.run(reach, action(`programme:${programme}`), true)
  while ((await page.run(reach, `[data-screen="programme"] :is(${action('next', `module:${module}`)})`, true)) === 'next');
}

/** From the start page into the first step of the first module. */
export const openVisit = async (page: Page): Promise<void> => {
  await toModules(page)
  await page.run(reach, '[data-step]', false)
}

/** Opens every module once, from its first step back to the modules each time; gives how long each took, in ms. Ends in the first module. */
export const openEvery = async (page: Page): Promise<number[]> => {
  const times: number[] = []
  for (const id of [...catalogue[programme].slice(1), module]) {
    await page.run(reach, `[data-screen="visit"] ${action('back')}`, true)
    await page.run(reach, action(`module:${id}`), false)
    await page.run(rest, restMs)
    times.push(await page.run(openingTook, action(`module:${id}`)))
  }
  return times
}

/** Goes through the open module with `next`; gives how long each step took to the next one, in ms. */
export const stepThrough = async (page: Page): Promise<number[]> => {
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

/** Goes through a visit, from the start page to the end of its module, on a processor so many times as slow; gives its longest task, in ms. */
export const longestTaskIn = async (page: Page, times: number): Promise<number> => {
  await page.slow(times)
  await page.run(noteTasks)
  await openVisit(page)
  await stepThrough(page)
  return page.run(longestTask)
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
