import { z } from 'zod'
import { moduleId, programmeId } from '../core/programme/catalogue-ids'
import { languageCode } from '../core/text/language-code'
import { usageEvent } from '../core/usage/event'
import { visitPlan } from '../core/visit/plan'
import { visitScreens } from '../core/visit/visit'
import type { BridgeOf, HandlersOf, TellOf } from './border'
import type { Profile } from './profile'

/** Where the visitor is: a page, and in a module "step n of m"; nothing of what was answered. */
export const position = z.strictObject({
  screen: z.enum(visitScreens),
  language: languageCode.nullable(),
  programme: programmeId.nullable(),
  module: moduleId.nullable(),
  step: z.number().int().min(0).max(40),
  of: z.number().int().min(0).max(40),
})

/** Where the visitor is. */
export type Position = z.output<typeof position>

/** The ways in which a visitor ends the visit. */
export const visitorEnding = z.enum(['finished', 'left', 'hidden'])

/**
 * The language of the folded strip with staff's prompts, in the visitor's own window where there is no second display;
 * `null` where there is none.
 */
export const promptStrip = z.enum(['sv', 'en']).nullable()

/** The language of the strip with staff's prompts, or `null`. */
export type PromptStrip = z.output<typeof promptStrip>

/** What stands on the screen outside a visit: nothing yet, a neutral page between two visits, the receipt, the start. */
export const phase = z.enum(['unseen', 'waiting', 'wiped', 'start'])

/** What stands on the screen outside a visit. */
export type Phase = z.output<typeof phase>

const nothing = z.undefined()

/** What the visitor's renderer may ask of its main process. Ids, enums and bounded numbers only: answers have no way out. */
export const visitorRequests = {
  /** Says that the first page is painted, so that the window may be shown, and asks what to show by now. */
  painted: { input: nothing, output: phase },
  /** Says which page is open, for the guide's "step n of m" and for starting the spare. */
  position: { input: position, output: nothing },
  /** Hands over what is to be counted; each kind of event counts once a visit. */
  usage: { input: z.strictObject({ events: z.array(usageEvent).max(8) }), output: nothing },
  /** Says that the page still turns; a page that hangs can say nothing. */
  alive: { input: nothing, output: nothing },
  /** Calls the door to the staff area; who calls it is not known. */
  staff: { input: nothing, output: nothing },
  /** Counts as a sign of life where no key is pressed: speech, breathing. */
  activity: { input: nothing, output: nothing },
  /** Opens or closes the pause page, which may stand still for longer. */
  pause: { input: z.strictObject({ on: z.boolean() }), output: nothing },
  /** Prints the handout that is on the page, where the office has switched printing on. */
  print: { input: nothing, output: z.enum(['printed', 'failed']) },
  /** Ends the visit: finished, left in the middle, or hidden. */
  end: { input: z.strictObject({ how: visitorEnding }), output: nothing },
} as const

/** What the visitor's main process tells its renderer. */
export const visitorNews = {
  /** The page to show outside a visit. */
  phase: phase,
  /** What staff planned; it comes once, before anything was tapped. */
  plan: z.strictObject({ plan: visitPlan, strip: promptStrip }),
  /** Seconds until a visit that stands still is ended, or `null` when there was input again. */
  idle: z.number().int().min(0).max(120).nullable(),
  /** Minutes until the longest time of a visit is over. */
  cap: z.number().int().min(0).max(10),
} as const

/** The border between the page of a visit and its main process. */
export const visitorBorder = { name: 'visitor', requests: visitorRequests, news: visitorNews } as const

/** The name of a request. */
export type VisitorRequest = keyof typeof visitorRequests

/** The name of a piece of news. */
export type VisitorNews = keyof typeof visitorNews

/** What a page begins with: handed over with its window, since to ask for it would take longer than to make the page. */
export interface Beginning {
  /** The office's texts and settings, as the office gave them. */
  profile: Profile
  /** What to show at first. */
  phase: Phase
}

/** All that the renderer knows of its surroundings; a browser could offer another one. */
export type VisitorBridge = BridgeOf<typeof visitorRequests, typeof visitorNews> & { beginning(): Beginning }

/** The other side of the bridge. */
export type VisitorHandlers = HandlersOf<typeof visitorRequests>

/** Tells the renderer of a visit a piece of news. */
export type TellVisitor = TellOf<typeof visitorNews>
