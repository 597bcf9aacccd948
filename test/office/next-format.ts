import { z } from 'zod'
import { counts, type Counts, type Months } from '../../src/core/usage/counts'
import { step, type Format } from '../../src/office/sealed'

// What a later release could come to: the counts as lists, then the same with the month's number of visits apart.
const asList = z.strictObject({
  version: z.literal(2),
  months: z.array(z.strictObject({ month: z.string(), cells: z.array(z.tuple([z.string(), z.number()])) })),
})
const withVisits = z.strictObject({
  version: z.literal(3),
  months: z.array(z.strictObject({ month: z.string(), visits: z.number(), cells: z.record(z.string(), z.number()) })),
})

/** The counts in a made-up second version. */
export type AsList = z.infer<typeof asList>

/** The counts in a made-up third version. */
export type WithVisits = z.infer<typeof withVisits>

const toList = step(counts, ({ months }: Counts): AsList => ({
  version: 2,
  months: Object.entries(months).map(([month, cells]) => ({ month, cells: Object.entries(cells) })),
}))

const toVisits = step(asList, ({ months }: AsList): WithVisits => ({
  version: 3,
  months: months.map(({ month, cells }) => {
    const { visits = 0, ...others } = Object.fromEntries(cells)
    return { month, visits, cells: others }
  }),
}))

/** The format of the release after this one, made up. */
export const second: Format<AsList> = { schema: asList, steps: [toList] }

/** The one after that. */
export const third: Format<WithVisits> = { schema: withVisits, steps: [toList, toVisits] }

/** What the third says, as the first says it. */
export const asFirst = ({ months }: WithVisits): Months =>
  Object.fromEntries(months.map(({ month, visits, cells }) => [month, { ...cells, ...(visits > 0 && { visits }) }]))
