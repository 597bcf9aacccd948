import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { card, options } from './parts'
import { stepSchema } from './step-schema'
import { firstTextOf, textOf } from './take-home'

/**
 * Cards put in an order of one's own, from the floor up: a ladder or a stair. Then, if asked, where one stands
 * now and what to do at the first step, where stopping is easiest.
 */
export const order = stepSchema('order', {
  instruction: localText,
  cards: z.array(card).min(4).max(10),
  here: localText.optional(),
  remedy: z.strictObject({ question: localText, options }).optional(),
})

/** A step of the kind `order`. */
export type OrderStep = z.output<typeof order>

/** `placed` from the first (lowest) card up; `at` is a placed card, the floor, or not said. */
export interface OrderAnswer {
  placed: string[]
  at: string | null
  remedy: string | null
}

/** The behaviour of ladders and stairs. */
export const orderKind: Kind<OrderStep, OrderAnswer> = {
  empty: () => ({ placed: [], at: null, remedy: null }),
  isComplete: (_, answer) => answer.placed.length > 0,
  takeHome(step, answer) {
    const lines = [firstTextOf(step.cards, answer.placed), textOf(step.remedy?.options ?? [], answer.remedy)]
    const said = lines.flatMap((text) => (text ? [{ text }] : []))
    return said.length > 0 ? { kind: 'card', lines: said } : undefined
  },
}
