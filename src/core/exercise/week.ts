import { z } from 'zod'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { options } from './parts'
import { stepSchema } from './step-schema'
import { saidLine } from './take-home'

/** The days of a week, from Monday. */
export const weekDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A day of the week. */
export type WeekDay = (typeof weekDays)[number]

/**
 * A week in pictures: where one sleeps, or what one does, day by day. A day can be left open, and one of the places
 * is always "I don't know", so that not knowing is no gap.
 */
export const week = stepSchema('week', {
  instruction: localText,
  title: localText,
  days: z.strictObject(Object.fromEntries(weekDays.map((day) => [day, localText])) as Record<WeekDay, typeof localText>),
  places: options.max(5),
  closing: localText.optional(),
})

/** A step of the kind `week`. */
export type WeekStep = z.output<typeof week>

/** The place of each day that was tapped, by ids. */
export interface WeekAnswer {
  days: Partial<Record<WeekDay, string>>
}

/** One tap gives a day the first place, the next ones the places after it; past the last the day is open again. */
export const tapDay = (step: WeekStep, { days }: WeekAnswer, day: WeekDay): WeekAnswer => {
  const { [day]: now, ...others } = days
  const next = step.places[now === undefined ? 0 : step.places.findIndex(({ id }) => id === now) + 1]
  return { days: next ? { ...others, [day]: next.id } : others }
}

/** The behaviour of the week. */
export const weekKind: Kind<WeekStep, WeekAnswer> = {
  empty: () => ({ days: {} }),
  isComplete: (_, answer) => Object.keys(answer.days).length > 0,
  takeHome(step, answer) {
    const lines = weekDays.flatMap((day) => saidLine(step.places, answer.days[day], undefined, step.days[day]))
    return lines.length > 0 ? { kind: 'card', title: step.title, lines } : undefined
  },
}
