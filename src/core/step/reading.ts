import type { z } from 'zod'
import type { Kind } from '../exercise/kind'
import { stepSchema } from '../exercise/step-schema'
import { localText } from '../text/local-text'
import { localProse } from '../text/prose'
import { story } from './scene'

/** One short screen of text with one idea in it, told by pictures where the reader is small. */
export const reading = stepSchema('reading', { heading: localText, text: localProse, story: story.optional() })

/** A step of the kind `reading`. */
export type ReadingStep = z.output<typeof reading>

/** The behaviour of a text: there is nothing to answer. */
export const readingKind: Kind<ReadingStep, null> = { empty: () => null, isComplete: () => true }
