import type { Check } from './check'
import { problemAt } from '../source'

/** Exercises that could do harm in danger or in a dark hour. Source: programme.md § 6, "guard". */
const asksFirst = ['thought-record', 'letter'] as const

/** Where an exercise could do harm, a question stands before it; the schema lets every step have one, and these must. */
export const guarded: Check = ({ programmes }) =>
  programmes
    .flatMap(({ modules }) => modules)
    .flatMap(({ source, value }) =>
      value.steps.flatMap((step, index) =>
        asksFirst.some((kind) => kind === step.kind) && !step.ask
          ? [problemAt(source, ['steps', index], `a ${step.kind} begins with a question about danger: add ask: with its two answers`)]
          : [],
      ),
    )
