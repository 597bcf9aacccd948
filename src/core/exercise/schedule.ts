import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { isPlanned, presetDays, type Home } from './schedule-days'
import { stepSchema } from './step-schema'

type Preset = keyof typeof presetDays

/** The usual ways to share two weeks, for lists and files. */
export const presetIds = Object.keys(presetDays) as [Preset, ...Preset[]]

/**
 * Two weeks, night by night, with where the child sleeps; seen from the child's side. The presets are a start, and
 * `youngest` is what is said about children under three.
 */
export const schedule = stepSchema('schedule', {
  instruction: localText,
  title: localText,
  homes: z.strictObject({ a: localText, b: localText }),
  presets: z
    .array(z.strictObject({ id: z.enum(presetIds), label: localText, text: localText }))
    .min(2)
    .max(4),
  youngest: localText,
  closing: localText,
})

/** A step of the kind `schedule`. */
export type ScheduleStep = z.output<typeof schedule>

/** Fourteen nights from a Monday on; `null` is not planned yet. */
export interface ScheduleAnswer {
  nights: (Home | null)[]
}

/** Fills the two weeks with one of the usual ways. */
export const usePreset = (id: Preset): ScheduleAnswer => ({ nights: [...presetDays[id]] })

/** One tap puts a night in home a, the next in home b, the third takes it back. `night` counts from 0. */
export const tapNight = (answer: ScheduleAnswer, night: number): ScheduleAnswer => {
  const after = { a: 'b', b: null } as const
  const now = answer.nights[night]
  return { nights: answer.nights.with(night, now ? after[now] : 'a') }
}

/** The behaviour of the planner: a plan comes along when every night is planned. */
export const scheduleKind: Kind<ScheduleStep, ScheduleAnswer> = {
  empty: () => ({ nights: Array.from({ length: 14 }, () => null) }),
  isComplete: (_, answer) => isPlanned(answer.nights),
  takeHome: ({ title, homes }, { nights }) => (isPlanned(nights) ? { kind: 'schedule', title, homes, nights } : undefined),
}
