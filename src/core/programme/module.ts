import { z } from 'zod'
import { step } from '../step'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'

const prompts = z.array(localText).min(1)

/** What a counsellor can say, and leave unsaid, around a module; never about an answer. */
const counsellorPrompts = z.strictObject({ before: prompts, during: prompts, after: prompts, watchFor: prompts, never: prompts })

/**
 * One module: a visit's piece of work, from its first question to the same question at the end.
 * `safety: hide` takes the whole module away where the visitor chose calm and safety first.
 */
export const module = z.strictObject({
  id: contentId,
  theme: contentId,
  safety: z.enum(['keep', 'hide']),
  title: localText,
  tile: localText,
  steps: z.array(step).min(4),
  prompts: counsellorPrompts,
})

/** One module as it is played. */
export type Module = z.output<typeof module>

/** What the list of modules shows of a module, so that its steps are loaded only when it is opened. */
export type ModuleHead = Pick<Module, 'id' | 'theme' | 'safety' | 'title' | 'tile'>
