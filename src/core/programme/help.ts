import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import { localProse } from '../text/prose'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written as in "2025-08"')

const words = z.string().trim().min(1)
const forStaff = z.strictObject({ sv: words, en: words })

/**
 * A help line: a number or an address, dated by its source. `verifiedAt` is the month of the source, never the
 * day it was typed. `hold` says why a line is not shown until somebody has called it; that and the source are for staff.
 */
export const helpLine = z.strictObject({
  id: contentId,
  name: localText,
  number: z
    .string()
    .regex(/^\+?[0-9 -]+$/, 'digits, spaces, hyphens and a leading + only')
    .optional(),
  more: z
    .string()
    .regex(/^\+?[0-9 -]+$/, 'digits, spaces, hyphens and a leading + only')
    .optional(),
  web: z
    .string()
    .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'an address without https://, as in "bris.se"')
    .optional(),
  audience: localText,
  verifiedAt: z.union([month, z.literal('undated')]),
  source: forStaff,
  hold: forStaff.optional(),
})

/** A help line as it is shown. */
export type HelpLine = z.output<typeof helpLine>

/** A situation of someone who needs help: first what it is, then at most three lines. */
export const situation = z.strictObject({
  id: contentId,
  audience: z.enum(['parents', 'children', 'everyone']),
  title: localText,
  text: localProse,
  lines: z.array(contentId).max(3, 'at most three lines: someone in need cannot choose among more'),
})

/** A situation of someone who needs help. */
export type Situation = z.output<typeof situation>

/** A page of plain text, such as the privacy page or a page of calm days; a section may have a picture beside it, by the picture's id. */
export const page = z.strictObject({
  id: contentId,
  title: localText,
  sections: z.array(z.strictObject({ heading: localText.optional(), icon: contentId.optional(), text: localProse })).min(1),
})

/** A page of plain text. */
export type Page = z.output<typeof page>

/**
 * What the law says, in words that a child can read. It stands in one dated file, because laws change: nobody who
 * works with the law has confirmed one that is `undated`.
 */
export const legalFact = z.strictObject({
  id: contentId,
  text: localText,
  verifiedAt: z.union([month, z.literal('undated')]),
  source: z.string().min(1),
})

/** What the law says. */
export type LegalFact = z.output<typeof legalFact>

/** A word of the law or the office, as every text must write it, with an explanation that opens on a tap. */
export const term = z.strictObject({ id: contentId, word: localText, explanation: localText })

/** A word with its explanation. */
export type Term = z.output<typeof term>
