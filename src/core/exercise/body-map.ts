import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { option } from './parts'
import { stepSchema } from './step-schema'
import { saidLine } from './take-home'

/** The places of the body that can be tapped, from the head down. No intimate one is among them. Source: programme.md § 6. */
export const bodyZones = ['head', 'jaw', 'throat', 'shoulders', 'chest', 'stomach', 'hands', 'legs'] as const

/** A place of the body. */
export type BodyZone = (typeof bodyZones)[number]

/** How strongly a place is felt, from a little to a lot. */
export const warmths = [1, 2, 3] as const

/** How strongly a place is felt. */
export type Warmth = (typeof warmths)[number]

const zone = z.enum(bodyZones)
const calm = option.extend({ zones: z.array(zone).optional() })

/**
 * A body where one taps what one feels, and how strongly; then a way to calm that fits the place. A way without
 * `zones` fits everywhere, and feeling nothing anywhere is an answer like any other. Nothing is interpreted.
 */
export const bodyMap = stepSchema('body-map', {
  instruction: localText,
  zones: z.array(z.strictObject({ id: zone, label: localText })).min(5),
  warmth: z.strictObject({ little: localText, some: localText, much: localText }),
  nowhere: z.strictObject({ label: localText, response: localText }),
  calm: z.strictObject({ question: localText, options: z.array(calm).min(3).max(8) }),
})

/** A step of the kind `body-map`. */
export type BodyMapStep = z.output<typeof bodyMap>

/** The warmth of each place that was tapped, by its id. */
export interface BodyMapAnswer {
  zones: Partial<Record<BodyZone, Warmth>>
  nowhere: boolean
  calm: string | null
}

/** One tap warms a place, two and three taps more; the next one lets it go. */
export const tapZone = (answer: BodyMapAnswer, id: BodyZone): BodyMapAnswer => {
  const { [id]: now, ...others } = answer.zones
  const next = warmths.find((warmth) => warmth > (now ?? 0))
  return { ...answer, nowhere: false, zones: next ? { ...others, [id]: next } : others }
}

/** Says that nothing is felt anywhere, or takes it back. */
export const tapNowhere = (answer: BodyMapAnswer): BodyMapAnswer => ({ ...answer, nowhere: !answer.nowhere, zones: {} })

/** The ways to calm, those for the places that were tapped first, in the order of the content otherwise. */
export const fittingWays = (step: BodyMapStep, { zones }: BodyMapAnswer): BodyMapStep['calm']['options'] => {
  const fits = (way: { zones?: readonly BodyZone[] | undefined }) => way.zones?.some((id) => zones[id]) ?? false
  const { options } = step.calm
  return [...options.filter(fits), ...options.filter((way) => !fits(way))]
}

/** The behaviour of the body map; what is felt where does not come along. */
export const bodyMapKind: Kind<BodyMapStep, BodyMapAnswer> = {
  empty: () => ({ zones: {}, nowhere: false, calm: null }),
  isComplete: (_, answer) => answer.nowhere || Object.keys(answer.zones).length > 0,
  takeHome(step, answer) {
    const lines = saidLine(step.calm.options, answer.calm)
    return lines.length > 0 ? { kind: 'card', title: step.calm.question, lines } : undefined
  },
}
