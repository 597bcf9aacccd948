import { computed, shallowRef, watch } from 'vue'
import type { ChooseAnswer } from '../../src/core/exercise/choose'
import type { ModuleId } from '../../src/core/programme/catalogue'
import type { Module } from '../../src/core/programme/module'
import { modulesOnPath, suggestionsFor, weightsFor, type Said } from '../../src/core/programme/suggest'
import { loadPlayed } from './load-played'
import { useProgramme } from './use-programme'
import { useVisit } from './use-visit'

/** The cards of a module that were chosen and lead to another, the latest first. */
const cardsThatLead = (module: Module, answers: Readonly<Record<string, unknown>>): Said[] =>
  module.steps.flatMap((step) => {
    if (step.kind !== 'choose') return []
    const { chosen = [] } = (answers[step.id] ?? {}) as Partial<ChooseAnswer>
    return step.cards
      .filter(({ id, leadsTo }) => leadsTo && chosen.includes(id))
      .map(({ text, leadsTo }) => ({ text, leadsTo: [leadsTo!] }))
  })

/** What the programme suggests in this visit, and why: only by the visitor's own words, in rules that stand in the content. */
export const useSuggestions = () => {
  const { visit } = useVisit()
  const { programme, modules } = useProgramme()
  const existing = computed(() => modules.value.map(({ id }) => id))
  const weights = computed(() => (programme.value ? weightsFor(programme.value, visit.value.safety) : []))

  const leading = shallowRef<Said[]>([])
  watch(
    () => [visit.value.modules, visit.value.safety] as const,
    async ([opened, safety]) => {
      const ids = Object.keys(opened) as ModuleId[]
      const played = await Promise.all(ids.map((id) => loadPlayed(id, safety)))
      leading.value = played.flatMap((module) => cardsThatLead(module, opened[module.id as ModuleId]?.answers ?? {}))
    },
    { immediate: true },
  )

  const suggestions = computed(() =>
    suggestionsFor([...leading.value, ...weights.value.filter(({ id }) => id === visit.value.weighs)], existing.value),
  )
  return {
    weights,
    suggestions,
    /** The ways through a few modules that fit what was said, with their modules. */
    paths: computed(() =>
      (programme.value?.paths ?? []).map((path) => ({
        path,
        modules: modulesOnPath(path, suggestions.value, existing.value) as ModuleId[],
      })),
    ),
  }
}
