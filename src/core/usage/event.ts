import { z } from 'zod'
import { catalogue } from '../programme/catalogue'
import { moduleId, programmeId } from '../programme/catalogue-ids'
import { languageCode } from '../text/language-code'

const feltWord = z.enum(['better', 'same', 'worse'])

/**
 * What a running visit may tell the office, checked at the border: ids and words from closed lists, so that no
 * answer and no text can travel in an event, and no time either. Errors: anything else is refused by the schema.
 */
export const usageEvent = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('module-opened'), programme: programmeId, module: moduleId, language: languageCode })
    .refine(
      ({ programme, module }) => (catalogue[programme] as readonly string[]).includes(module),
      'this module is not one of that programme: see catalogue.ts',
    ),
  z.strictObject({ kind: z.literal('module-completed'), module: moduleId }),
  z.strictObject({ kind: z.literal('felt'), felt: feltWord }),
])

/** Something of a running visit that is counted when the visit ends. */
export type UsageEvent = z.infer<typeof usageEvent>
