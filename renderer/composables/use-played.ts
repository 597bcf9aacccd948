import { computed, shallowRef, watch, type ShallowRef } from 'vue'
import type { ModuleId } from '../../src/core/programme/catalogue'
import type { PlayedModule } from '../../src/core/programme/module'
import type { Answers } from '../../src/core/exercise/kind'
import { loadPlayed } from './load-played'
import { useProgramme } from './use-programme'
import { useVisit } from './use-visit'

/** A module that was opened in this visit, as it is played, with what was answered in it. */
export interface Played {
  module: PlayedModule
  answers: Answers
}

/** The modules that were opened in this visit, in the order of the programme; `null` until they are loaded. */
export const usePlayed = (): Readonly<ShallowRef<Played[] | null>> => {
  const { visit } = useVisit()
  const { modules } = useProgramme()
  const opened = computed(() => modules.value.map(({ id }) => id as ModuleId).filter((id) => id in visit.value.modules))
  const loaded = shallowRef<PlayedModule[] | null>(null)
  watch(
    () => [opened.value, visit.value.safety] as const,
    async ([ids, safety], _, onCleanup) => {
      let wanted = true
      onCleanup(() => (wanted = false))
      const modules = await Promise.all(ids.map((id) => loadPlayed(id, safety)))
      if (wanted) loaded.value = modules
    },
    { immediate: true },
  )
  return computed(
    () => loaded.value?.map((module) => ({ module, answers: visit.value.modules[module.id as ModuleId]?.answers ?? {} })) ?? null,
  )
}
