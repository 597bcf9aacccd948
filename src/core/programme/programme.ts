import { z } from 'zod'
import { door } from '../exercise/parts'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { ModuleHead } from './module'

const theme = z.strictObject({ id: contentId, title: localText, safety: z.enum(['keep', 'hide']), picture: contentId.optional() })

/**
 * What may weigh on somebody who comes, and the modules it leads to, the nearest first. One that leads to a door
 * instead is for somebody who should not begin with a module.
 */
const weight = z.strictObject({
  id: contentId,
  text: localText,
  leadsTo: z.array(contentId).max(4).optional(),
  door: door.optional(),
  safety: z.literal('hide').optional(),
})

/** A way through a few modules: those it opens with, and then as many suggestions as there is time for. */
const path = z.strictObject({
  id: contentId,
  minutes: z.number().int().min(5).max(120),
  title: localText,
  opensWith: z.array(contentId),
  suggestions: z.number().int().min(1).max(4),
})

/** A plan that is ready for staff to hand over: modules in their order, and the minutes to reckon with. */
const plan = z.strictObject({
  id: contentId,
  title: localText,
  modules: z.array(contentId).min(1).max(4),
  minutes: z.number().int().min(5).max(120),
})

/** A way through a few modules. */
export type Path = z.output<typeof path>

/** What may weigh on somebody. */
export type Weight = z.output<typeof weight>

/** For whom a programme looks and speaks: adults, or children of an age. */
export const bands = ['adults', '3-5', '6-8', '9-12', '13-17'] as const

/** For whom a programme looks and speaks. */
export type Band = (typeof bands)[number]

/** A short way for somebody who is mostly fine and should not be told of troubles; and to all the rest from there. */
const okay = z.strictObject({ text: localText, modules: z.array(contentId).min(1) })

/**
 * A programme: whom it is for, its themes, its modules in their order. `who` is what the visitor taps on the
 * question "who are you?"; `before` the page that is read before the modules; `family` a page about who lives in it.
 */
export const programme = z.strictObject({
  id: contentId,
  title: localText,
  who: localText,
  band: z.enum(bands),
  before: contentId,
  family: contentId.optional(),
  okay: okay.optional(),
  themes: z.array(theme).min(1),
  weighs: z.strictObject({ question: localText, answers: z.array(weight).min(3).max(12) }).optional(),
  paths: z.array(path).max(4).optional(),
  plans: z.array(plan).length(3),
  modules: z.array(contentId).min(1),
})

/** A programme as it stands in `programme.yaml`. */
export type ProgrammeSource = z.output<typeof programme>

/** A programme with the heads of its modules, as the renderer gets it. */
export interface Programme extends Omit<ProgrammeSource, 'modules'> {
  modules: ModuleHead[]
}
