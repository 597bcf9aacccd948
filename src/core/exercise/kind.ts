import type { Option } from './parts'
import type { TakeHome } from './take-home'

/** The answers of a module so far, by step id; ids, numbers and the visitor's own lines, in memory only. */
export type Answers = Readonly<Record<string, unknown>>

/** What a step may see of the module around it: the other answers, and the cards of another step. */
export interface Around {
  answers: Answers
  cardsOf(stepId: string): readonly Option[]
}

/**
 * One kind of step, as a slice of behaviour beside its schema. Nothing here ever judges an answer, and
 * `isComplete` never closes the way on: every step can be left as it is.
 */
export interface Kind<Step, Answer> {
  /** The answer before anything was tapped. */
  empty(step: Step): Answer
  /** Whether the visitor has done what the step offers; decides only how the button that leads on is worded. */
  isComplete(step: Step, answer: Answer): boolean
  /** What the visitor takes along from this step, if anything. */
  takeHome?(step: Step, answer: Answer, around: Around): TakeHome | undefined
}
