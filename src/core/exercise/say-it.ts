import { z } from 'zod'
import { localText, type LocalText } from '../text/local-text'
import type { Kind } from './kind'
import { answeredOption, askFirst, option, ownWords } from './parts'
import { stepSchema } from './step-schema'
import { ownLine, saidLine, type CardLine } from './take-home'

/** The ways to say a thing: softly, plainly, or in few words. */
export const tones = ['mild', 'clear', 'short'] as const

/** A way to say a thing. */
export type Tone = (typeof tones)[number]

const wish = option.extend({ mild: localText, clear: localText, short: localText })

/**
 * How to say what is hard: to whom, about what, what one feels and wishes; then the same thing said in three ways, one
 * of them said aloud a few times, and a plan for when it does not go well. Somebody who is really afraid gets
 * `afraid` and rehearses nothing. Source: programme.md § 6.
 */
export const sayIt = stepSchema('say-it', {
  intro: localText,
  title: localText,
  afraid: askFirst,
  person: z.strictObject({ question: localText, options: z.array(option).min(3).max(8) }),
  feeling: z.strictObject({ question: localText, options: z.array(option).min(3).max(8) }),
  topics: z.strictObject({
    question: localText,
    options: z
      .array(option.extend({ wishes: z.array(wish).min(2).max(3) }))
      .min(3)
      .max(7),
  }),
  wishQuestion: localText,
  tones: z.strictObject({ question: localText, mild: localText, clear: localText, short: localText }),
  own: localText.optional(),
  rehearse: z.strictObject({
    title: localText,
    ways: z.array(answeredOption).min(3).max(5),
  }),
  planB: z.strictObject({ question: localText, options: z.array(option).min(3).max(6) }),
  closing: localText.optional(),
})

/** A step of the kind `say-it`. */
export type SayItStep = z.output<typeof sayIt>

/** What was chosen, by id; `tone` may be `ownWords` for the visitor's own line, in memory only; `rehearsed` the ways that were tried. */
export interface SayItAnswer {
  person: string | null
  topic: string | null
  wish: string | null
  feeling: string | null
  tone: Tone | typeof ownWords | null
  own: string
  rehearsed: string[]
  planB: string | null
}

/** The wishes that belong to the topic that was chosen. */
export const wishesOf = (step: SayItStep, { topic }: SayItAnswer): SayItStep['topics']['options'][number]['wishes'] =>
  step.topics.options.find(({ id }) => id === topic)?.wishes ?? []

/** The words of each tone for the wish that was chosen, or nothing before that. */
export const wordings = (step: SayItStep, answer: SayItAnswer): Record<Tone, LocalText> | undefined => {
  const chosen = wishesOf(step, answer).find(({ id }) => id === answer.wish)
  return chosen && { mild: chosen.mild, clear: chosen.clear, short: chosen.short }
}

/** Another topic has other wishes, and no words yet. */
export const chooseTopic = (answer: SayItAnswer, topic: string): SayItAnswer => ({
  ...answer,
  topic,
  wish: null,
  tone: answer.tone === ownWords ? ownWords : null,
})

/** What is going to be said, as a line of a card, or nothing yet. */
export const sentence = (step: SayItStep, answer: SayItAnswer): CardLine[] => {
  if (answer.tone === null) return []
  if (answer.tone === ownWords) return ownLine(answer.own)
  const text = wordings(step, answer)?.[answer.tone]
  return text ? [{ text }] : []
}

/** The behaviour of what is hard to say: the card holds to whom, the feeling, the sentence and plan B. */
export const sayItKind: Kind<SayItStep, SayItAnswer> = {
  empty: () => ({
    person: null,
    topic: null,
    wish: null,
    feeling: null,
    tone: null,
    own: '',
    rehearsed: [],
    planB: null,
  }),
  isComplete: (step, answer) => sentence(step, answer).length > 0,
  takeHome(step, answer) {
    const said = sentence(step, answer)
    if (said.length === 0) return undefined
    const lines = [
      ...saidLine(step.person.options, answer.person, undefined, step.person.question),
      ...saidLine(step.feeling.options, answer.feeling),
      ...said,
      ...saidLine(step.planB.options, answer.planB, undefined, step.planB.question),
    ]
    return { kind: 'card', title: step.title, lines }
  },
}
