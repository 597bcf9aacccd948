import { z } from 'zod'
import { moduleId } from '../core/programme/catalogue-ids'
import { visitPlan } from '../core/visit/plan'
import type { BridgeOf, HandlersOf, TellOf } from './border'

const nothing = z.undefined()

/** Where the visitor is, as the guide shows it: a module and "step n of m", or no module; never a step's id. */
export const guidePlace = z
  .strictObject({ module: moduleId, step: z.number().int().min(0).max(40), of: z.number().int().min(0).max(40) })
  .nullable()

/** Where the visitor is, as the guide shows it. */
export type GuidePlace = z.output<typeof guidePlace>

/** What the guide on the second display may ask: the plan, and where the visitor is. */
export const guideRequests = {
  /** Asks for the plan and the language of the staff who made it. */
  guide: { input: nothing, output: z.strictObject({ plan: visitPlan, language: z.enum(['sv', 'en']), place: guidePlace }) },
} as const

/** What the office process tells the guide. */
export const guideNews = {
  /** The visitor went on. */
  place: guidePlace,
} as const

/** The border between the guide and the office process. */
export const guideBorder = { name: 'guide', requests: guideRequests, news: guideNews } as const

/** All that the guide knows of its surroundings. */
export type GuideBridge = BridgeOf<typeof guideRequests, typeof guideNews>

/** The other side of the bridge. */
export type GuideHandlers = HandlersOf<typeof guideRequests>

/** Tells the guide a piece of news. */
export type TellGuide = TellOf<typeof guideNews>
