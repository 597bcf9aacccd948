import { z } from 'zod'
import type { Kind } from '../exercise/kind'
import { stepSchema } from '../exercise/step-schema'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import { localProse } from '../text/prose'

/** The longest own line of a visitor, in characters. Source: programme.md, "Research says". */
export const ownLineLimit = 140

const reply = z.strictObject({ id: contentId, say: localText, hears: localText, why: localText.optional() })

const bubble = z.strictObject({ id: contentId, from: z.enum(['start', 'end']), text: localText })

/** One picture of a story, with at most two things that are said in it; `from` is the side of the one who says it. */
const frame = z.strictObject({ picture: contentId, alt: localText, bubbles: z.array(bubble).max(2).optional() })

/** A story in one to three pictures. */
export const story = z.array(frame).min(1).max(3)

/** One picture of a story. */
export type Frame = z.output<typeof frame>

/** A small story with two or three replies, and what the child may hear in each; none is marked right or wrong. */
export const scene = stepSchema('scene', {
  story,
  text: localProse,
  question: localText,
  replies: z.array(reply).min(2).max(3),
  own: localText.optional(),
})

/** A step of the kind `scene`. */
export type SceneStep = z.output<typeof scene>

/** The replies opened so far, the latest last, and the visitor's own line, at most `ownLineLimit` characters. */
export interface SceneAnswer {
  opened: string[]
  own: string
}

/** The behaviour of a scene. */
export const sceneKind: Kind<SceneStep, SceneAnswer> = {
  empty: () => ({ opened: [], own: '' }),
  isComplete: (_, answer) => answer.opened.length > 0,
}
