import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { options } from './parts'
import { stepSchema } from './step-schema'
import { ownLine, saidLine } from './take-home'
import { toggled } from './toggled'

/**
 * Things to tick off, to pack into a suitcase, or to put as hearts into a jar; any number, in groups where there are
 * many. `nothing` is the answer of somebody for whom there is none, and is as good as any.
 */
export const checklist = stepSchema('checklist', {
  instruction: localText,
  title: localText,
  look: z.enum(['list', 'suitcase', 'jar']),
  groups: z
    .array(z.strictObject({ id: contentId, label: localText.optional(), items: options }))
    .min(1)
    .max(4)
    .refine((groups) => groups.length === 1 || groups.every((group) => group.label), 'several groups need a label each'),
  nothing: z.strictObject({ label: localText, icon: contentId.optional(), response: localText }).optional(),
  own: localText.optional(),
  closing: localText.optional(),
})

/** A step of the kind `checklist`. */
export type ChecklistStep = z.output<typeof checklist>

/** The ticked things by id, in the order of ticking, and a line of the visitor's own, in memory only; or that there is none. */
export interface ChecklistAnswer {
  ticked: string[]
  own: string
  nothing: boolean
}

/** Ticks a thing, or takes the tick back. */
export const tick = (answer: ChecklistAnswer, id: string): ChecklistAnswer => ({
  ...answer,
  nothing: false,
  ticked: toggled(answer.ticked, id),
})

/** Writes the own line; whoever writes one has something after all. */
export const writeOwn = (answer: ChecklistAnswer, own: string): ChecklistAnswer => ({
  ...answer,
  own,
  nothing: answer.nothing && own.trim() === '',
})

/** Says that there is none, which leaves nothing on the list, or takes it back. */
export const tickNothing = (answer: ChecklistAnswer): ChecklistAnswer => ({ ticked: [], own: '', nothing: !answer.nothing })

/** The behaviour of checklists; the card keeps the order of the content, so that it can be gone through. */
export const checklistKind: Kind<ChecklistStep, ChecklistAnswer> = {
  empty: () => ({ ticked: [], own: '', nothing: false }),
  isComplete: (_, answer) => answer.nothing || answer.ticked.length > 0 || answer.own.trim() !== '',
  takeHome(step, answer) {
    const items = step.groups.flatMap((group) => group.items)
    const ticked = items.filter(({ id }) => answer.ticked.includes(id))
    const lines = [...ticked.flatMap(({ id }) => saidLine(items, id)), ...ownLine(answer.own)]
    return lines.length > 0 ? { kind: 'card', title: step.title, lines } : undefined
  },
}
