import { z } from 'zod'
import { topic } from '../joint/topic'
import { step } from '../step'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'

const prompts = z.array(localText).min(1)

/** What a counsellor can say, and leave unsaid, around a module; never about an answer. */
const counsellorPrompts = z.strictObject({ before: prompts, during: prompts, after: prompts, watchFor: prompts, never: prompts })

/**
 * Who may be with a child in a module: a parent, if the child, asked alone, wants it; staff only; nobody but the child.
 * Source: programme.md § 3.
 */
const company = z.enum(['parent-may-sit-in', 'staff-reads', 'alone'])

/** Who may be with a child in a module. */
export type Company = z.output<typeof company>

/**
 * One module: a visit's piece of work, from its first question to the same question at the end.
 * `safety: hide` takes the whole module away where the visitor chose calm and safety first. A child's module says who
 * may be with the child, and whether it waits while an interview by the police is ahead (`notBeforeInterview`).
 */
export const module = z.strictObject({
  id: contentId,
  theme: contentId,
  safety: z.enum(['keep', 'hide']),
  title: localText,
  tile: localText,
  icon: contentId.optional(),
  company: company.optional(),
  notBeforeInterview: z.literal(true).optional(),
  steps: z.array(step).min(4),
  joint: z.array(topic).min(2).max(6).optional(),
  prompts: counsellorPrompts,
})

/** One module as it stands in its file. */
export type Module = z.output<typeof module>

/** What a counsellor can say, and leave unsaid, around a module. */
export type Prompts = z.output<typeof counsellorPrompts>

/** One module as it is played: what is for the counsellor, or for two parents at one screen, does not come into a visit's memory with it. */
export type PlayedModule = Omit<Module, 'prompts' | 'joint'>

/** What the list of modules shows of a module, so that its steps are loaded only when it is opened. */
export type ModuleHead = Pick<Module, 'id' | 'theme' | 'safety' | 'title' | 'tile' | 'icon' | 'company' | 'notBeforeInterview'>
