import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { answeredOption, options } from './parts'
import { stepSchema } from './step-schema'
import { saidLine, type CardLine } from './take-home'

const said = z.strictObject({ question: localText, options, own: localText.optional() })

/**
 * One hot thought, tested: what happened, what one thought, how sure one is from 0 to 10; then what speaks for it
 * and against it, or how somebody who likes both would see it; another thought; how sure one is now.
 */
export const thoughtRecord = stepSchema('thought-record', {
  intro: localText,
  situation: said,
  thought: said,
  belief: z.strictObject({ before: localText, after: localText, low: localText, high: localText }),
  evidence: z
    .strictObject({
      supports: z.strictObject({ question: localText, options }),
      against: z.strictObject({ question: localText, options }),
    })
    .optional(),
  friend: z.strictObject({ question: localText, options: z.array(answeredOption).min(2).max(4) }).optional(),
  kinder: said,
  closing: localText,
})

/** A step of the kind `thought-record`. */
export type ThoughtRecordStep = z.output<typeof thoughtRecord>

/** What of a thought record can be said in the visitor's own words. */
export const saidParts = ['situation', 'thought', 'kinder'] as const

/** What of a thought record can be said in the visitor's own words. */
export type SaidPart = (typeof saidParts)[number]

/** Options by id, or `ownWords` for the visitor's own line, in memory only; levels as whole numbers from 0 to 10. */
export interface ThoughtRecordAnswer extends Record<SaidPart, string | null> {
  before: number | null
  supports: string[]
  against: string[]
  friend: string | null
  after: number | null
  own: Record<SaidPart, string>
}

/** What was said in a part, as a line of a card, or nothing. */
export const partLines = (step: ThoughtRecordStep, answer: ThoughtRecordAnswer, part: SaidPart): CardLine[] =>
  saidLine(step[part].options, answer[part], answer.own[part])

/** The behaviour of thought records: only the thought that was found comes along, never the hot one. */
export const thoughtRecordKind: Kind<ThoughtRecordStep, ThoughtRecordAnswer> = {
  empty: () => ({
    situation: null,
    thought: null,
    before: null,
    supports: [],
    against: [],
    friend: null,
    kinder: null,
    after: null,
    own: { situation: '', thought: '', kinder: '' },
  }),
  isComplete: (step, answer) => partLines(step, answer, 'kinder').length > 0,
  takeHome(step, answer) {
    const lines = partLines(step, answer, 'kinder')
    return lines.length > 0 ? { kind: 'card', title: step.kinder.question, lines } : undefined
  },
}
