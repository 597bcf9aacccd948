import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { answeredOption, option } from './parts'
import { stepSchema } from './step-schema'
import { ownLine } from './take-home'

/** The most characters of a message; longer ones are no longer short. Source: programme.md, "Research says". */
export const composeLimit = 300

/** A part of a received message; one with `hook` pulls at the reader, and is struck to see what is left. */
const part = z.strictObject({ id: contentId, text: localText, hook: localText.optional() })

/**
 * The message coach: read an inflamed message, find the real question, strike the hooks, look at calm replies,
 * write one's own with live hints. Nothing is graded or stored.
 */
export const compose = stepSchema('compose', {
  intro: localText,
  guard: localText.optional(),
  received: z.strictObject({ instruction: localText, parts: z.array(part).min(3).max(8) }),
  need: z.strictObject({ question: localText, options: z.array(answeredOption).min(2).max(4) }),
  replies: z.strictObject({
    instruction: localText,
    options: z
      .array(option.extend({ why: localText }))
      .min(2)
      .max(4),
  }),
  own: z.strictObject({ prompt: localText, note: localText.optional() }),
})

/** A step of the kind `compose`. */
export type ComposeStep = z.output<typeof compose>

/** `own` is the visitor's text, at most `composeLimit` characters, in memory only. */
export interface ComposeAnswer {
  need: string | null
  struck: string[]
  reply: string | null
  own: string
}

/** The behaviour of the message coach. */
export const composeKind: Kind<ComposeStep, ComposeAnswer> = {
  empty: () => ({ need: null, struck: [], reply: null, own: '' }),
  isComplete: (_, answer) => answer.reply !== null || answer.own.trim() !== '',
  takeHome(step, answer) {
    const chosen = step.replies.options.find((one) => one.id === answer.reply)
    const lines = [...(chosen ? [{ text: chosen.text }] : []), ...ownLine(answer.own)]
    return lines.length > 0 ? { kind: 'card', lines } : undefined
  },
}
