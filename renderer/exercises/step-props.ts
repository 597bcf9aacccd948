import type { Around } from '../../src/core/exercise/kind'
import type { AnswerOf, StepKind, StepOf } from '../../src/core/step'

/** What every step and exercise gets: its texts, the answer so far, and what it may see of the module around it. */
export interface StepProps<K extends StepKind> {
  step: StepOf<K>
  answer: AnswerOf<K>
  around: Around
}

/** What a step or an exercise says: the whole new answer, since it keeps none itself. */
export interface StepEmits<K extends StepKind> {
  'update:answer': [answer: AnswerOf<K>]
}

/** What a step says that can also lead on by itself. */
export interface LeadingEmits<K extends StepKind> extends StepEmits<K> {
  next: []
}
