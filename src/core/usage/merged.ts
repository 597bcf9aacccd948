import { z } from 'zod'
import type { Kiosks } from './merge'
import { periodsOf, statisticsPeriod, type StatisticsPeriod } from './period'
import { kioskName } from './transfer'

const periodId = z.string().regex(/^\d{4}(-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/, 'a period is written as in "2026-H1"')
const checksum = z.string().regex(/^[0-9a-f]{64}$/, 'a checksum has 64 hexadecimal digits')

/**
 * What has been published of several kiosks together: which kiosks they were, and each period with a checksum of its
 * counts. A period that is published again of other counts, or cut otherwise, or without one of the kiosks, would
 * give the difference away by subtraction.
 */
export const merged = z.strictObject({ version: z.literal(1), kiosks: z.array(kioskName), periods: z.record(periodId, checksum) })

/** What has been published of several kiosks together. */
export type Merged = z.infer<typeof merged>

/** What is published of kiosks together before anything was. */
export const nothingMerged: Merged = { version: 1, kiosks: [], periods: {} }

/** The kiosks that were published with the others before and are not there now. */
export const awayFrom = (kiosks: Kiosks, before: Merged): string[] => before.kiosks.filter((kiosk) => !kiosks.has(kiosk))

/** The kind of period that a calendar year was begun with, if it was begun; another one would overlap. */
export const begunWith = ({ periods }: Merged, year: number): StatisticsPeriod | undefined =>
  statisticsPeriod.options.find((kind) => periodsOf(year, kind).some(({ id }) => periods[id] !== undefined))

/** What has been published when these periods, each with the checksum of its counts, are published as well. */
export const withPeriods = (before: Merged, kiosks: Kiosks, periods: readonly (readonly [id: string, checksum: string])[]): Merged =>
  periods.length === 0
    ? before
    : {
        version: 1,
        kiosks: [...new Set([...before.kiosks, ...kiosks.keys()])].sort(),
        periods: { ...before.periods, ...Object.fromEntries(periods) },
      }
