import { z } from 'zod'
import { moduleId, programmeId } from '../programme/catalogue'
import { languageCode } from '../text/language'

/**
 * What a visit says of itself to be counted: ids from closed lists and nothing else, so that no answer, word or
 * time can travel with it.
 */
export const usageEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('module-opened'), programme: programmeId, module: moduleId, language: languageCode }),
  z.strictObject({ kind: z.literal('module-completed'), module: moduleId }),
  z.strictObject({ kind: z.literal('felt'), felt: z.enum(['better', 'same', 'worse']) }),
])

/** One thing to be counted. */
export type UsageEvent = z.output<typeof usageEvent>
