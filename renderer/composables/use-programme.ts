import { programmes } from 'virtual:programmes'
import { computed } from 'vue'
import type { ModuleId } from '../../src/core/programme/catalogue'
import { modulesFor } from '../../src/core/programme/safety'
import { useVisit } from './use-visit'

/** The programme of the visit, and the modules that exist in it. */
export const useProgramme = () => {
  const { visit } = useVisit()
  const programme = computed(() => programmes.find((one) => one.id === visit.value.programme))
  const all = computed(() => programme.value?.modules ?? [])
  return {
    programme,
    /** The modules a visitor can choose from; in safety mode without the others. */
    modules: computed(() => modulesFor(all.value, visit.value.safety)),
    /** The ids of the modules that exist where calm and safety come first. */
    kept: computed(() => modulesFor(all.value, true).map((head) => head.id as ModuleId)),
  }
}
