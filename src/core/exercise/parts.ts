import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'

/**
 * What a quiet line or a guard can open: the page about fear, help for someone who frightens others, the help panel,
 * a minute of calm, the card that fetches somebody, or for a child the page about being hurt or frightened.
 */
export const door = z.enum(['calm-first', 'own-actions', 'help', 'calm-room', 'fetch-staff', 'someone-hurts'])

/** What a quiet line or a guard can open. */
export type Door = z.infer<typeof door>

/** `safety: hide` on a card or an option leaves it out where the visitor chose calm and safety first. */
const itemSafety = z.literal('hide').optional()

/** The choice beside the options of the content that stands for the visitor's own words. */
export const ownWords = 'own'

const optionId = contentId.refine((id) => id !== ownWords, `"${ownWords}" stands for the visitor's own words: take another id`)

/** Something to tap: one line of text with an id, and for small children a picture of what it says, by the picture's id. */
export const option = z.strictObject({ id: optionId, text: localText, icon: contentId.optional(), safety: itemSafety })

/** Something to tap: one line of text with an id. */
export type Option = z.infer<typeof option>

/** A kind sentence and a door, shown when a choice hints at danger; the choice itself is never counted or kept. */
export const guard = z.strictObject({ text: localText, door })

/** A kind sentence and a door. */
export type Guard = z.infer<typeof guard>

/**
 * A question before an exercise that could do harm in danger or in a dark hour. Yes is answered by a kind sentence
 * and a door instead of the exercise; the answer is kept nowhere, not even for the way back.
 */
export const askFirst = z.strictObject({ question: localText, yes: localText, no: localText, instead: guard })

/** A question before an exercise. */
export type AskFirst = z.infer<typeof askFirst>

/** A card that can carry a guard. */
export const card = option.extend({ guard: guard.optional() })

/** An option that is answered by a sentence when it is tapped. */
export const answeredOption = option.extend({ response: localText.optional() })

/** A list of things to tap; at least two, since one is no choice. */
export const options = z.array(option).min(2, 'give at least two to choose from')
