import type { Answers, Around, Kind } from '../exercise/kind'
import type { TakeHome } from '../exercise/take-home'
import { stepKinds, type Step } from '../step'

/** What one step lets the visitor take along. */
export interface StepTakeHome {
  step: string
  card: TakeHome
}

/** What a step may see of the module around it; renderer and take-home lines share it. */
export const aroundOf = (steps: readonly Step[], answers: Answers): Around => ({
  answers,
  cardsOf: (id) => {
    const found = steps.find((step) => step.id === id)
    return found?.kind === 'order' ? found.cards : []
  },
})

/** The cards a visitor takes along from a module, in the order of its steps. */
export const takeHomeOf = (steps: readonly Step[], answers: Answers): StepTakeHome[] => {
  const around = aroundOf(steps, answers)
  return steps.flatMap((step) => {
    const kind = stepKinds[step.kind] as Kind<Step, unknown>
    const answer = answers[step.id]
    const card = answer === undefined ? undefined : kind.takeHome?.(step, answer, around)
    return card ? [{ step: step.id, card }] : []
  })
}
