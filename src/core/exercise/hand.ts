import type { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { options } from './parts'
import { stepSchema } from './step-schema'
import { saidLine } from './take-home'

/** The fingers of a hand, from the thumb. */
export const fingers = ['thumb', 'index', 'middle', 'ring', 'little'] as const

/** A finger of a hand. */
export type Finger = (typeof fingers)[number]

/**
 * A hand with room for a safe person at each finger. An empty finger is fine, an empty hand too: `empty` is what is
 * said then, and `people` begin with somebody whom every child has. Source: programme.md § 6.
 */
export const hand = stepSchema('hand', {
  instruction: localText,
  title: localText,
  people: options.min(6).max(12),
  own: localText.optional(),
  empty: localText,
  closing: localText.optional(),
})

/** A step of the kind `hand`. */
export type HandStep = z.output<typeof hand>

/** Who is at each finger: an option's id, or `ownWords` for the visitor's own line, in memory only. */
export interface HandAnswer {
  fingers: Partial<Record<Finger, string>>
  own: Partial<Record<Finger, string>>
}

/** Puts somebody at a finger; who was there already is taken away. */
export const putAtFinger = (answer: HandAnswer, finger: Finger, person: string): HandAnswer => {
  const { [finger]: now, ...others } = answer.fingers
  return { ...answer, fingers: now === person ? others : { ...others, [finger]: person } }
}

/** The behaviour of the hand. */
export const handKind: Kind<HandStep, HandAnswer> = {
  empty: () => ({ fingers: {}, own: {} }),
  isComplete: (_, answer) => Object.keys(answer.fingers).length > 0,
  takeHome(step, answer) {
    const lines = fingers.flatMap((finger) => saidLine(step.people, answer.fingers[finger], answer.own[finger]))
    return lines.length > 0 ? { kind: 'card', title: step.title, lines } : undefined
  },
}
