import { z } from 'zod'
import type { Kind } from '../exercise/kind'
import { stepSchema } from '../exercise/step-schema'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import { localProse } from '../text/prose'

/** The longest own line of a visitor, in characters. Source: programme.md, "Research says". */
export const ownLineLimit = 140

const reply = z.strictObject({ id: contentId, say: localText, hears: localText, why: localText.optional() })

/** A small story with two or three replies, and what the child may hear in each; none is marked right or wrong. */
export const scene = stepSchema('scene', {
  picture: z.strictObject({ id: contentId, alt: localText }),
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
