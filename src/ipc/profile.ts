import { z } from 'zod'
import { languageCode } from '../core/text/language-code'

const line = z.string().trim().min(1).max(200)

/**
 * A help line of the office's own place, such as its socialjour, named in every language or once with the language
 * it is in. Texts travel inwards only.
 */
export const localHelpLine = z.strictObject({
  name: z.union([z.strictObject({ sv: line, en: line, ar: line }), z.strictObject({ text: line, lang: languageCode })]),
  number: z.string().regex(/^\+?[0-9 ]{1,20}$/),
})

/** What a visit needs to know of its office: texts and settings, never anything of another visit. */
export const profile = z.strictObject({
  office: z.string().max(80),
  municipality: z.string().max(80),
  languages: z.array(languageCode).min(1),
  defaultLanguage: languageCode,
  helpLines: z.array(localHelpLine).max(6),
  /** Whether a handout can be printed here. */
  printing: z.boolean(),
})

/** What a visit needs to know of its office. */
export type Profile = z.output<typeof profile>

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
