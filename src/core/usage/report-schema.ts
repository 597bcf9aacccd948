import { z } from 'zod'
import { smallGroup } from './figure'
import { month } from './month'
import type { PeriodReport } from './report'

const multipleOfFive = z.number().int().multipleOf(5)
const figure = z.union([z.literal(smallGroup), multipleOfFive.min(5)])

const head = { period: z.string(), first: month, last: month }

const measureReport = z.discriminatedUnion('kind', [
  z.strictObject({
    measure: z.string(),
    kind: z.literal('figures'),
    figures: z.array(z.strictObject({ key: z.string(), figure })),
    total: multipleOfFive.min(0),
  }),
  z.strictObject({ measure: z.string(), kind: z.literal('left-out') }),
])

/**
 * A published period where it crosses a border: it takes the group "0–4" and multiples of five and nothing else, so that
 * no exact count can get through by mistake.
 */
export const periodReport = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('few') }),
  z.strictObject({ ...head, kind: z.literal('left-out') }),
  z.strictObject({ ...head, kind: z.literal('figures'), visits: multipleOfFive.min(10), measures: z.array(measureReport) }),
]) satisfies z.ZodType<PeriodReport>
