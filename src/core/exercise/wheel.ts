import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import { warmths, type Warmth } from './body-map'
import type { Kind } from './kind'
import { guard, option, options, type Option } from './parts'
import { stepSchema } from './step-schema'
import { saidLine } from './take-home'

const family = z.strictObject({
  id: contentId,
  label: localText,
  light: z.literal(true).optional(),
  words: z.array(option).min(2).max(5),
})

/**
 * A wheel of feelings: from a few large ones to the word that fits, and how strong it is. Several at once are as usual
 * as one, and being okay is a feeling like any other. `hard` is said where one is at its strongest, unless its family is
 * `light`, as gladness and calm are; never why.
 */
export const wheel = stepSchema('wheel', {
  instruction: localText,
  families: z.array(family).min(4).max(7),
  strength: z.strictObject({ little: localText, some: localText, much: localText }),
  mixed: localText,
  hard: guard,
  lower: z.strictObject({ question: localText, tips: options, closing: localText.optional() }),
})

/** A step of the kind `wheel`. */
export type WheelStep = z.output<typeof wheel>

/** How strong each word is that was tapped, and the tips, by id. */
export interface WheelAnswer {
  words: Record<string, Warmth>
  tips: string[]
}

/** One tap names a feeling, two and three make it stronger; the next one lets it go. */
export const tapWord = (answer: WheelAnswer, id: string): WheelAnswer => {
  const { [id]: now, ...others } = answer.words
  const next = warmths.find((warmth) => warmth > (now ?? 0))
  return { ...answer, words: next ? { ...others, [id]: next } : others }
}

/** The words that were tapped, in the order of the content, with how strong each is. */
export const feltWords = (step: WheelStep, { words }: WheelAnswer): { word: Option; warmth: Warmth }[] =>
  step.families.flatMap((one) => one.words).flatMap((word) => (words[word.id] ? [{ word, warmth: words[word.id]! }] : []))

/** Whether any feeling that can be heavy is at its strongest. */
export const isHard = (step: WheelStep, { words }: WheelAnswer): boolean =>
  step.families.some((one) => !one.light && one.words.some(({ id }) => words[id] === warmths.at(-1)))

/** The behaviour of the wheel; what was felt does not come along. */
export const wheelKind: Kind<WheelStep, WheelAnswer> = {
  empty: () => ({ words: {}, tips: [] }),
  isComplete: (_, answer) => Object.keys(answer.words).length > 0,
  takeHome(step, answer) {
    const lines = answer.tips.flatMap((id) => saidLine(step.lower.tips, id))
    return lines.length > 0 ? { kind: 'card', title: step.lower.question, lines } : undefined
  },
}
