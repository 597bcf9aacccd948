import { computed, shallowRef, watch } from 'vue'
import type { TakeHome } from '../../src/core/exercise/take-home'
import type { ModuleId } from '../../src/core/programme/catalogue'
import type { Module } from '../../src/core/programme/module'
import { takeHomeOf } from '../../src/core/visit/take-home'
import { loadPlayed } from './load-played'
import { useProgramme } from './use-programme'
import { useVisit } from './use-visit'

/** A card of the visit, and its name: the module and the step it comes from. */
export interface VisitCard {
  key: string
  card: TakeHome
}

/** The cards of the visit: all of them, those that come along, and the way to leave one here. */
export const useTakeHome = () => {
  const { visit, dispatch } = useVisit()
  const { modules } = useProgramme()
  const opened = computed(() => modules.value.map((head) => head.id as ModuleId).filter((id) => id in visit.value.modules))
  const played = shallowRef<Module[] | null>(null)
  watch(
    () => [opened.value, visit.value.safety] as const,
    async ([ids, safety]) => (played.value = await Promise.all(ids.map((id) => loadPlayed(id, safety)))),
    { immediate: true },
  )

  const cards = computed((): VisitCard[] =>
    (played.value ?? []).flatMap((module) => {
      const answers = visit.value.modules[module.id as ModuleId]?.answers ?? {}
      return takeHomeOf(module.steps, answers).map(({ step, card }) => ({ key: `${module.id} ${step}`, card }))
    }),
  )
  const comesAlong = (key: string) => !visit.value.leftHere.includes(key)
  return {
    isLoaded: computed(() => played.value !== null),
    cards,
    chosen: computed(() => cards.value.filter(({ key }) => comesAlong(key))),
    comesAlong,
    toggle: (card: string) => dispatch({ kind: 'card-toggled', card }),
  }
}
