import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { Kind } from './kind'
import { options } from './parts'
import { stepSchema } from './step-schema'
import { ownLine } from './take-home'
import { toggled } from './toggled'

/** Things to tick off, or to pack into a suitcase; any number, in groups where there are many. */
export const checklist = stepSchema('checklist', {
  instruction: localText,
  title: localText,
  look: z.enum(['list', 'suitcase']),
  groups: z
    .array(z.strictObject({ id: contentId, label: localText.optional(), items: options }))
    .min(1)
    .max(4)
    .refine((groups) => groups.length === 1 || groups.every((group) => group.label), 'several groups need a label each'),
  own: localText.optional(),
  closing: localText.optional(),
})

/** A step of the kind `checklist`. */
export type ChecklistStep = z.output<typeof checklist>

/** The ticked things by id, in the order of ticking, and a line of the visitor's own, in memory only. */
export interface ChecklistAnswer {
  ticked: string[]
  own: string
}

/** Ticks a thing, or takes the tick back. */
export const tick = (answer: ChecklistAnswer, id: string): ChecklistAnswer => ({
  ...answer,
  ticked: toggled(answer.ticked, id),
})

/** The behaviour of checklists; the card keeps the order of the content, so that it can be gone through. */
export const checklistKind: Kind<ChecklistStep, ChecklistAnswer> = {
  empty: () => ({ ticked: [], own: '' }),
  isComplete: (_, answer) => answer.ticked.length > 0 || answer.own.trim() !== '',
  takeHome(step, answer) {
    const ticked = step.groups.flatMap((group) => group.items).filter((item) => answer.ticked.includes(item.id))
    const lines = [...ticked.map(({ text }) => ({ text })), ...ownLine(answer.own)]
    return lines.length > 0 ? { kind: 'card', title: step.title, lines } : undefined
  },
}
