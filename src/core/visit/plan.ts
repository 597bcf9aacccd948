import { z } from 'zod'
import { moduleId, programmeId } from '../programme/catalogue-ids'
import { languageCode } from '../text/language-code'

/** Who comes to a planned visit; `both-parents` is a cooperation talk (samarbetssamtal) at one screen. */
export const planFor = z.enum(['parent', 'both-parents', 'child', 'child-with-adult'])

/** Who comes to a planned visit. */
export type PlanFor = z.output<typeof planFor>

/** How long staff reckon with, in minutes. */
export const planMinutes = z.number().int().min(5).max(180)

/**
 * What staff planned for a visit before they hand the screen over. The visitor may skip, stop or choose otherwise: it is
 * a beginning, no rail. Ids, enums and bounded numbers only. `prompts` where staff stay in the room and want their
 * prompts; the visit then stands still for longer before it ends.
 */
export const visitPlan = z.strictObject({
  for: planFor,
  programme: programmeId,
  modules: z.array(moduleId).min(1).max(8),
  language: languageCode,
  minutes: planMinutes,
  prompts: z.boolean(),
})

/** What staff planned for a visit. */
export type VisitPlan = z.output<typeof visitPlan>
