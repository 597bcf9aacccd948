import { z } from 'zod'
import { publisher } from '../core/usage/published'
import { statisticsPeriod } from '../core/usage/period'
import { kioskName } from '../core/usage/transfer'
import { languages } from '../core/text/language'
import { languageCode } from '../core/text/language-code'
import { pinHash } from './pin/pin'

const label = z.string().trim().max(80)
const whole = (least: number, most: number) => z.number().int().min(least).max(most)
const lineName = z.string().trim().min(1).max(40)

/**
 * The name of a local help line: in every language, or once with the language it is in, so that it is read aloud
 * and set in that language's direction inside the others.
 */
const helpLineName = z.union([
  z.strictObject({ sv: lineName, en: lineName, ar: lineName }),
  z.strictObject({ text: lineName, lang: languageCode }),
])

const helpLine = z.strictObject({
  name: helpLineName,
  number: z.string().regex(/^\+?\d[\d ]{1,18}$/),
})

/** How long a visit may stand still. Source of the defaults: design.md, "Idle". */
const idle = z.strictObject({
  warningSeconds: whole(20, 120).default(60),
  aloneMinutes: whole(1, 10).default(3),
  childWithAdultMinutes: whole(1, 20).default(6),
  guidedMinutes: whole(1, 45).default(15),
  pauseMinutes: whole(1, 30).default(10),
})

/**
 * `office.json`: what an office can set. All of it can be left out. It is strict, so that a misspelt setting is an
 * error at its line and never a setting that silently does nothing.
 */
export const officeConfig = z
  .strictObject({
    kioskName: kioskName.default('kiosk'),
    office: label.default(''),
    municipality: label.default(''),
    languages: z
      .array(languageCode)
      .min(1)
      .refine((list) => new Set(list).size === list.length)
      .default([...languages]),
    defaultLanguage: languageCode.default('sv'),
    statisticsPeriod: statisticsPeriod.default('half-year'),
    publish: publisher.default('kiosk'),
    countBatchVisits: whole(1, 20).default(5),
    idle: idle.prefault({}),
    printing: z.boolean().default(false),
    helpLines: z.array(helpLine).max(6).default([]),
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
