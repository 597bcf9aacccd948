import { programmes } from 'virtual:programmes'
import { computed, ref, watch } from 'vue'
import { canBePlanned, programmesFor } from '../../../src/core/visit/plannable'
import type { ModuleId, ProgrammeId } from '../../../src/core/programme/catalogue'
import type { PlanFor, VisitPlan } from '../../../src/core/visit/plan'
import type { Language } from '../../../src/core/text/language'

const minutesAModule = 15

/** A plan while staff make it: what can be chosen follows from what was chosen before. */
export const useDraft = (language: Language, offered: readonly ProgrammeId[]) => {
  const offeredTo = (one: PlanFor) => programmesFor[one].filter((id) => offered.includes(id))
  const people = (Object.keys(programmesFor) as PlanFor[]).filter((one) => offeredTo(one).length > 0)
  const who = ref<PlanFor>(people[0]!)
  const programme = ref<ProgrammeId>(offeredTo(people[0]!)[0]!)
  const interviewAhead = ref(false)
  const chosen = ref<ModuleId[]>([])
  const spoken = ref<Language>(language)
  const minutes = ref(30)
  const prompts = ref(true)

  const possible = computed(() => offeredTo(who.value))
  const source = computed(() => programmes.find(({ id }) => id === programme.value))
  const heads = computed(() => (source.value?.modules ?? []).filter((head) => canBePlanned(head, who.value, interviewAhead.value)))
  const isThere = (id: string) => heads.value.some((head) => head.id === id)
  const ready = computed(() => (source.value?.plans ?? []).filter(({ modules }) => modules.every(isThere)))

  watch(possible, (ids) => {
    if (!ids.includes(programme.value)) programme.value = ids[0] ?? programme.value
  })
  watch([programme, who], () => (chosen.value = []))
  watch(heads, () => (chosen.value = chosen.value.filter(isThere)))

  return {
    /** Who can come: those the office offers a programme. */
    people,
    who,
    programme,
    interviewAhead,
    chosen,
    spoken,
    minutes,
    prompts,
    possible,
    heads,
    /** The ready plans whose modules can all be planned. */
    ready,
    take(modules: readonly string[], planned: number): void {
      chosen.value = [...modules] as ModuleId[]
      minutes.value = planned
    },
    toggle(id: ModuleId): void {
      chosen.value = chosen.value.includes(id) ? chosen.value.filter((one) => one !== id) : [...chosen.value, id]
      minutes.value = Math.max(minutesAModule, chosen.value.length * minutesAModule)
    },
    move(id: ModuleId, by: 1 | -1): void {
      const list = [...chosen.value]
      const at = list.indexOf(id)
      const other = list[at + by]
      if (other === undefined) return
      list[at + by] = id
      list[at] = other
      chosen.value = list
    },
    /** The plan, or `undefined` while no module is chosen. */
    plan: computed<VisitPlan | undefined>(() =>
      chosen.value.length === 0
        ? undefined
        : {
            for: who.value,
            programme: programme.value,
            modules: chosen.value,
            language: spoken.value,
            minutes: minutes.value,
            prompts: prompts.value || who.value === 'both-parents',
          },
    ),
  }
}

/** A plan while staff make it. */
export type Draft = ReturnType<typeof useDraft>
