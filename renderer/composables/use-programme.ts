import { programmes } from 'virtual:programmes'
import { computed } from 'vue'
import type { ModuleId } from '../../src/core/programme/catalogue'
import { modulesFor } from '../../src/core/programme/safety'
import { useVisit } from './use-visit'

/** The programme of the visit, and the modules that exist in it. */
export const useProgramme = () => {
  const { visit } = useVisit()
  const programme = computed(() => programmes.find((one) => one.id === visit.value.programme))
  const idsFor = (safety: boolean) => modulesFor(programme.value?.modules ?? [], safety).map((head) => head.id as ModuleId)
  return {
    programme,
    /** The heads of the modules of this visit; in safety mode without the others. */
    modules: computed(() => modulesFor(programme.value?.modules ?? [], visit.value.safety)),
    /** The ids of the modules that exist where safety was chosen. */
    kept: computed(() => idsFor(true)),
  }
}
