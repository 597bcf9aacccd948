import { computed } from 'vue'
import type { TakeHome } from '../../src/core/exercise/take-home'
import { takeHomeOf } from '../../src/core/visit/take-home'
import { usePlayed } from './use-played'
import { useVisit } from './use-visit'

/** A card of the visit, its name (the module and the step it comes from), and whether a child may show it to somebody. */
export interface VisitCard {
  key: string
  card: TakeHome
  mayShow: boolean
}

/** The cards of the visit: all of them, those that come along, and the way to leave one here. */
export const useTakeHome = () => {
  const { visit, dispatch } = useVisit()
  const played = usePlayed()
  const cards = computed((): VisitCard[] =>
    (played.value ?? []).flatMap(({ module, answers }) =>
      takeHomeOf(module.steps, answers).map(({ step, card }) => ({
        key: `${module.id} ${step}`,
        card,
        mayShow: module.steps.some(({ id, show }) => id === step && show === true),
      })),
    ),
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
