import { expect } from 'vitest'
import { nextTick } from 'vue'
import { todayKey } from '../../../renderer/composables/use-today'
import { randomKey } from '../../../renderer/player/shuffle'
import type { Side } from '../../../src/core/joint/talk'
import type { ModuleId } from '../../../src/core/programme/catalogue'
import type { Language } from '../../../src/core/text/language'
import type { VisitPlan } from '../../../src/core/visit/plan'
import { byAction, openApp, screenShown, waitFor } from '../support/app'

interface Talk {
  modules?: ModuleId[]
  language?: Language
  lot?: Side
  printing?: boolean
}

/** A Sunday in November. */
const today = () => new Date(2026, 10, 22, 15, 30)

/** Hands the screen over to two parents, as staff do, and waits for the page that they read first. */
export const openTalk = async ({ modules = ['p16', 'p17'], language = 'sv', lot = 'left', printing = false }: Talk = {}) => {
  const chance = lot === 'left' ? 0.1 : 0.9
  const app = await openApp({ profile: { printing }, provide: { [randomKey as symbol]: () => chance, [todayKey as symbol]: today } })
  const plan: VisitPlan = { for: 'both-parents', programme: 'parents', modules, language, minutes: 60, prompts: true }
  await app.bridge.tell('plan', { plan, strip: 'sv' })
  await waitFor(() => expect(screenShown()).toBe('programme'))
  /** Waits until the page that was asked for stands on the screen: what is talked about is loaded as it is opened. */
  const settled = () =>
    waitFor(() => {
      expect(screenShown() !== 'visit' || document.querySelector('[data-step]')).toBeTruthy()
      expect(document.querySelector('[data-action="next"], [data-action="end-visit"]')).toBeTruthy()
    })
  const tap = async (action: string) => {
    await settled()
    await app.tap(action)
    await settled()
  }
  /** Goes on so many pages, by a click alone: a whole talk has many, and what is pressed on them is what is tested. */
  const onward = async (pages: number) => {
    for (let page = 0; page < pages; page += 1) {
      await settled()
      byAction('next').click()
      await nextTick()
    }
    await settled()
  }
  /** From the first page or the topics into a topic, and on from its first page. */
  const toTopic = async (topic: string, pages = 0) => {
    await settled()
    if (document.querySelector('[data-action^="topic:"]') === null) await tap('next')
    await tap(`topic:${topic}`)
    await onward(pages)
  }
  const write = async (words: string) => app.user.type(document.querySelector<HTMLElement>('[data-step] input[type="text"]')!, words)
  return { ...app, tap, settled, onward, toTopic, write }
}

/** Which page of a topic is on the screen. */
export const talkPageShown = () => document.querySelector<HTMLElement>('[data-step]')?.dataset.step

/** Whose turn the page says it is. */
export const turnShown = () => document.querySelector<HTMLElement>('[data-turn]')?.dataset.turn

/** Everything that can be read on the page, what stands in its fields too. */
export const readable = () => [document.body.textContent, ...[...document.querySelectorAll('input')].map(({ value }) => value)].join('\n')
