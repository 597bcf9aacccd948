import { z } from 'zod'
import { helpLineId, programmeId } from '../core/programme/catalogue-ids'
import { languageCode } from '../core/text/language-code'
import { month } from '../core/usage/month'

/**
 * A text of the office's own, on one line: in every language, or once with the language it is in, so that it is read
 * aloud and set in that language's direction inside the others.
 */
export const officeText = (longest: number) => {
  const line = z
    .string()
    .max(longest)
    .regex(/^.*\S.*$/)
  return z.union([z.strictObject({ sv: line, en: line, ar: line }), z.strictObject({ text: line, lang: languageCode })])
}

/** A text of the office's own. */
export type OfficeText = z.output<ReturnType<typeof officeText>>

/** A help line of the office's own place, such as its socialjour. Texts travel inwards only. */
export const localHelpLine = z.strictObject({ name: officeText(40), number: z.string().regex(/^\+?\d[\d ]{1,18}$/) })

/** The months in which the office called help lines itself. */
export const confirmedLines = z.partialRecord(helpLineId, month)

/** What an office adds to the help lines of the content: its own, and when it called the others. */
export const helpLines = z.strictObject({ local: z.array(localHelpLine).max(6), confirmed: confirmedLines })

const colour = z.string().regex(/^#[\da-f]{6}$/i)

/** The office's accent colour, with a stronger and a softer one of it. */
export const accentColours = z.strictObject({ accent: colour, strong: colour, soft: colour })

/** The office's accent colour, with a stronger and a softer one of it. */
export type AccentColours = z.output<typeof accentColours>

/** What a visit needs to know of its office: texts and settings, never anything of another visit. */
export const profile = z.strictObject({
  office: z.string().max(80),
  municipality: z.string().max(80),
  /** Whether the office has a logo; it lies at `app://kiosk/office/logo`. */
  logo: z.boolean(),
  accent: accentColours.optional(),
  openingHours: officeText(200).optional(),
  languages: z.array(languageCode).min(1),
  defaultLanguage: languageCode,
  programmes: z.array(programmeId).min(1),
  helpLines,
  /** Whether a handout can be printed here. */
  printing: z.boolean(),
})

/** What a visit needs to know of its office. */
export type Profile = z.output<typeof profile>

/** An office's logo as a visit serves it to its page: bytes that were checked, since a name can say anything. */
export const logo = z.strictObject({ type: z.enum(['image/png', 'image/svg+xml']), base64: z.string().max(270_000) })

/** An office's logo. */
export type Logo = z.output<typeof logo>

/** How long a visit may stand still, and how long it may last. Source: design.md, "Idle". */
export const idleTimes = z.strictObject({
  /** Countdown before a visit that stands still is ended, in seconds, 20 to 120. */
  warningSeconds: z.number().int().min(20).max(120),
  /** Without any input, in seconds, for a visitor alone. */
  aloneSeconds: z.number().int().min(10).max(3600),
  /** The same where a small child and an adult share the visit: they talk meanwhile. */
  withAdultSeconds: z.number().int().min(10).max(3600),
  /** The same where staff stay in the room. */
  guidedSeconds: z.number().int().min(10).max(3600),
  /** The same while the pause screen is open, in seconds. */
  pauseSeconds: z.number().int().min(10).max(3600),
  /** The longest visit, in minutes. */
  capMinutes: z.number().int().min(10).max(240),
  /** The longest visit where staff stay in the room, in minutes. */
  guidedCapMinutes: z.number().int().min(10).max(240),
})

/** How long a visit may stand still, and how long it may last. */
export type IdleTimes = z.output<typeof idleTimes>
