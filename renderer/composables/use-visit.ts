import { inject, provide, shallowRef, watch, type InjectionKey, type ShallowRef } from 'vue'
import { fromVisit } from '../../src/core/usage/from-visit'
import type { Action } from '../../src/core/visit/action'
import { reduce } from '../../src/core/visit/reduce'
import { newVisit, openProgress, stepToldOutside, type Visit } from '../../src/core/visit/visit'
import type { VisitorBridge } from '../../src/ipc/visitor-bridge'

/** The visit and the one way to change it. */
export interface VisitStore {
  readonly visit: Readonly<ShallowRef<Visit>>
  dispatch(action: Action): void
}

const key: InjectionKey<VisitStore> = Symbol('visit')

const positionOf = (visit: Visit) => {
  const progress = openProgress(visit)
  const place =
    visit.screen === 'visit' && progress ? { module: visit.module, ...stepToldOutside(progress) } : { module: null, step: 0, of: 0 }
  return { screen: visit.screen, language: visit.language, programme: visit.programme, ...place }
}

/**
 * Starts the visit of this page and reports what may leave it: where the visitor is, and what is to be counted.
 * Answers stay here.
 */
export const provideVisit = (bridge: VisitorBridge): VisitStore => {
  const visit = shallowRef(newVisit)
  const store: VisitStore = {
    visit,
    dispatch(action) {
      const before = visit.value
      visit.value = reduce(before, action)
      const events = fromVisit(before, visit.value)
      if (events.length > 0) void bridge.usage({ events })
    },
  }
  watch(
    () => JSON.stringify(positionOf(visit.value)),
    () => void bridge.position(positionOf(visit.value)),
  )
  provide(key, store)
  return store
}

/** The visit of this page. */
export const useVisit = (): VisitStore => inject(key)!
