import { programmes } from 'virtual:programmes'
import { nextTick } from 'vue'
import { loadPlayed } from '../../renderer/composables/load-played'
import { isKept } from '../../src/core/programme/safety'
import { jointModules } from '../../src/core/visit/plannable'
import type { VisitPlan } from '../../src/core/visit/plan'
import type { ModuleId } from '../../src/core/programme/catalogue'
import type { TellVisitor } from '../../src/ipc/visitor-bridge'
import { stepIn, Unknown, type Place } from './place'

/** What a slow computer may take to show the next page. */
const patienceMs = 20_000

/** Waits until something stands on the page, looking again at every change of it; for good where nothing is said `otherwise`. */
const until = <T>(look: () => T | null | undefined, otherwise?: () => string): Promise<T> =>
  new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => settle())
    const settle = () => {
      const found = look()
      if (!found) return
      observer.disconnect()
      resolve(found)
    }
    const giveUp = () => {
      observer.disconnect()
      reject(new Unknown(otherwise!()))
    }
    if (otherwise) AbortSignal.timeout(patienceMs).addEventListener('abort', giveUp)
    observer.observe(document, { subtree: true, childList: true, attributes: true })
    settle()
  })

const actions = () => [...document.querySelectorAll<HTMLElement>('[data-action]')].map((control) => control.dataset.action)

/** Taps a control by its `data-action`, as soon as it is there; throws `Unknown` where none comes. */
export const tap = async (action: string): Promise<void> => {
  const control = await until(
    () => document.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`),
    () => `Nothing on this page can be tapped as "${action}". There is ${actions().join(', ')}.`,
  )
  control.click()
  await nextTick()
}

const shownStep = () => document.querySelector<HTMLElement>('[data-step]')?.dataset.step

/** Goes on, step by step as a visitor does, until the one that is wanted stands on the page. */
const toStep = async (wanted: string): Promise<void> => {
  for (let at: string | undefined; at !== wanted;) {
    if (at !== undefined) await tap('next')
    const before = at
    at = await until(
      () => (shownStep() === before ? undefined : shownStep()),
      () => `After the step "${before}" nothing came.`,
    )
  }
}

const dress = async ({ theme, size }: Place): Promise<void> => {
  if (theme === 'light' && size === 100) return
  for (const action of ['text-size', `theme:${theme}`, `text-size:${size}`, 'close']) await tap(action)
}

const forBoth = (language: Place['language']): VisitPlan => ({
  for: 'both-parents',
  programme: 'parents',
  modules: jointModules as ModuleId[],
  language,
  minutes: 60,
  prompts: false,
})

/** The id of the step to go to, so that a wrong one is said before anything is walked. */
const lookUp = async ({ module, step, safety }: Place): Promise<string | undefined> => {
  if (!module) return undefined
  const head = programmes.flatMap(({ modules }) => modules).find(({ id }) => id === module)
  if (!head) throw new Unknown(`The module ${module} is not written yet.`)
  if (safety && !isKept(head)) throw new Unknown(`The module ${module} is not there where calm and safety come first.`)
  const { steps } = await loadPlayed(module, safety)
  return stepIn(step ?? '1', safety ? `${module} where calm and safety come first` : module, steps)
}

const intoProgramme = async ({ programme, module, safety }: Place, step: string | undefined): Promise<void> => {
  if (!programme) return
  await tap(`programme:${programme}`)
  if (!module) return
  await tap(safety ? 'calm-first' : 'next')
  await tap(`module:${module}`)
  await toStep(step!)
}

/**
 * Walks from the start page to a place as a visitor would, tap by tap: so whatever stands there in the end is what a visitor
 * meets. `tell` stands for the kiosk around the page. Throws `Unknown` where there is no such place.
 */
export const walkTo = async (place: Place, tell: TellVisitor): Promise<void> => {
  const step = await lookUp(place)
  // A spare of a kiosk is not shown before the visit ahead of it has ended.
  await until(() => document.querySelector('[data-screen="start"]'))
  await dress(place)
  if (place.page === 'joint') tell('plan', { plan: forBoth(place.language), strip: null })
  else if (place.page === 'about-you' || place.programme) await tap(`language:${place.language}`)
  await intoProgramme(place, step)
  for (const action of place.taps) await tap(action)
  if (place.page === 'waiting' || place.page === 'wiped') tell('phase', place.page)
  if (place.idle !== undefined) tell('idle', place.idle)
  if (place.cap !== undefined) tell('cap', place.cap)
}
