import { z } from 'zod'
import { programmeIds } from '../core/programme/catalogue'
import { programmeId } from '../core/programme/catalogue-ids'
import { publisher } from '../core/usage/published'
import { statisticsPeriod } from '../core/usage/period'
import { kioskName } from '../core/usage/transfer'
import { languages } from '../core/text/language'
import { languageCode } from '../core/text/language-code'
import { confirmedLines, localHelpLine, officeText } from '../ipc/profile'
import { accentFault } from './accent'
import { pinHash } from './pin/pin'

const label = z.string().trim().max(80)
const whole = (least: number, most: number) => z.number().int().min(least).max(most)

const someOf = <T extends z.ZodType>(one: T) =>
  z
    .array(one)
    .min(1)
    .refine((list) => new Set(list).size === list.length)
    .meta({ uniqueItems: true })

/** A colour that can be read as text and carry text; one that cannot be says how far off it is. */
const accent = z
  .string()
  .regex(/^#[\da-fA-F]{6}$/, { abort: true })
  .superRefine((colour, context) => {
    const params = accentFault(colour)
    if (params) context.addIssue({ code: 'custom', params })
  })

/** How long a visit may stand still. Source of the defaults: design.md, "Idle". */
const idle = z.strictObject({
  warningSeconds: whole(20, 120).default(60),
  aloneMinutes: whole(1, 10).default(3),
  childWithAdultMinutes: whole(1, 20).default(6),
  guidedMinutes: whole(1, 45).default(15),
  pauseMinutes: whole(1, 30).default(10),
})

const helpLines = z.strictObject({ local: z.array(localHelpLine).max(6).default([]), confirmed: confirmedLines.default({}) })

/**
 * `office.json`: what an office can set. All of it can be left out. It is strict, so that a misspelt setting is an
 * error at its line and never a setting that silently does nothing.
 */
export const officeConfig = z
  .strictObject({
    /** For editors: where the published schema lies. */
    $schema: z.string().optional(),
    kioskName: kioskName.default('kiosk'),
    office: label.default(''),
    municipality: label.default(''),
    /** A path, from the folder of `office.json` or a whole one; what is in the file is judged where it is read. */
    logo: z.string().min(1).max(400).optional(),
    accent: accent.optional(),
    openingHours: officeText(200).optional(),
    languages: someOf(languageCode).default([...languages]),
    defaultLanguage: languageCode.default('sv'),
    programmes: someOf(programmeId).default([...programmeIds]),
    idle: idle.prefault({}),
    printing: z.boolean().default(false),
    displays: z.enum(['one', 'guide']).default('one'),
    helpLines: helpLines.prefault({}),
    statisticsPeriod: statisticsPeriod.default('half-year'),
    publish: publisher.default('kiosk'),
    countBatchVisits: whole(1, 20).default(5),
    /** Written by `--set-pin`. Without it the staff area stays closed. */
    pin: pinHash.optional(),
  })
  .refine(({ languages: offered, defaultLanguage }) => offered.length === 0 || offered.includes(defaultLanguage), {
    path: ['defaultLanguage'],
  })

/** What an office has set. */
export type OfficeConfig = z.output<typeof officeConfig>

/** What holds where there is no `office.json`. */
export const defaultConfig: OfficeConfig = officeConfig.parse({})
