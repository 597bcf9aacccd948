import { computed } from 'vue'
import type { ChooseAnswer } from '../../src/core/exercise/choose'
import type { ModuleId } from '../../src/core/programme/catalogue'
import { modulesOnPath, suggestionsFor, weightsFor, type Said } from '../../src/core/programme/suggest'
import { usePlayed, type Played } from './use-played'
import { useProgramme } from './use-programme'
import { useVisit } from './use-visit'

/** The cards of a module that were chosen and lead to another. */
const cardsThatLead = ({ module, answers }: Played): Said[] =>
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

  const played = usePlayed()
  // What is said on this page comes first: it is the latest, and its reason stands above the ways that it leads to.
  const suggestions = computed(() => {
    const weighing = weights.value.filter(({ id }) => id === visit.value.weighs)
    return suggestionsFor([...weighing, ...(played.value ?? []).flatMap(cardsThatLead)], existing.value)
  })
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
