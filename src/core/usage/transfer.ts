import { z } from 'zod'
import { months, type Months } from './counts'
import type { Month } from './month'

/**
 * The name of a kiosk, chosen by the office, since cloned disks share every generated id. Letters, digits, spaces,
 * hyphens and underscores, a letter or digit first: a spreadsheet takes other beginnings for a formula.
 */
export const kioskName = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u,
    'a name has at most 40 letters, digits, spaces, hyphens or underscores and begins with a letter or digit',
  )

/**
 * The transfer file: the raw months of one kiosk, for the authority's own hands and not for publication. Every
 * closed month stands in it, an empty one where nothing was counted, so that merging can tell nothing from missing.
 */
export const transfer = z.strictObject({ version: z.literal(1), kiosk: kioskName, months: months })

/** The transfer file. */
export type Transfer = z.infer<typeof transfer>

/** Makes the transfer file of a kiosk for some months. */
export const transferOf = (kiosk: string, all: Months, closed: readonly Month[]): Transfer => ({
  version: 1,
  kiosk,
  months: Object.fromEntries(closed.map((month) => [month, all[month] ?? {}])),
})
