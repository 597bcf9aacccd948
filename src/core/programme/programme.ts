import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import type { ModuleHead } from './module'

const theme = z.strictObject({ id: contentId, title: localText, safety: z.enum(['keep', 'hide']) })

/**
 * A programme: whom it is for, its themes, its modules in their order. `who` is what the visitor taps on the
 * question "who are you?".
 */
export const programme = z.strictObject({
  id: contentId,
  title: localText,
  who: localText,
  themes: z.array(theme).min(1),
  modules: z.array(contentId).min(1),
})

/** A programme as it stands in `programme.yaml`. */
export type ProgrammeSource = z.output<typeof programme>

/** A programme with the heads of its modules, as the renderer gets it. */
export interface Programme extends Omit<ProgrammeSource, 'modules'> {
  modules: ModuleHead[]
}
