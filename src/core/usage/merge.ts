import type { Months } from './counts'
import type { Month } from './month'
import type { Transfer } from './transfer'

/** The closed months of several kiosks, by the name of each; an empty month is one in which nothing was counted. */
export type Kiosks = ReadonlyMap<string, Months>

/** Months of one kiosk. */
export interface MonthsOf {
  kiosk: string
  months: Month[]
}

/** Kiosks put together. Where there are clashes they are not to be used. */
export interface Together {
  kiosks: Kiosks
  /** Months that were there more than once, the same each time; they are there once now. */
  again: MonthsOf[]
  /** Months that were there more than once with different counts. */
  clashes: MonthsOf[]
}

/** The kiosk of one transfer file. */
export const kioskOf = ({ kiosk, months }: Transfer): Kiosks => new Map([[kiosk, months]])

type MonthCounts = Months[Month]

/** Whether two say the same of a month. */
export const isSame = (one: Readonly<MonthCounts>, other: Readonly<MonthCounts>): boolean => {
  const cells = Object.keys(one)
  return cells.length === Object.keys(other).length && cells.every((cell) => one[cell] === other[cell])
}

/** Every month of one kiosk with all counts that are said to be its. */
const versionsOf = (parts: readonly Months[]): { month: Month; versions: MonthCounts[] }[] =>
  [...new Set(parts.flatMap((months) => Object.keys(months)))]
    .sort()
    .map((month) => ({ month, versions: parts.map((months) => months[month]).filter((counts) => counts !== undefined) }))

/**
 * Puts kiosks together, each month of a kiosk once: what was counted twice could never be taken out of published
 * figures again. Where nothing clashes, neither the order nor what is put together first makes a difference.
 */
export const together = (parts: readonly Kiosks[]): Together => {
  const names = [...new Set(parts.flatMap((part) => [...part.keys()]))].sort()
  const all = names.map((kiosk) => ({
    kiosk,
    all: versionsOf(parts.map((part) => part.get(kiosk)).filter((months) => months !== undefined)),
  }))
  const where = (isMeant: (versions: readonly MonthCounts[]) => boolean): MonthsOf[] =>
    all
      .map((one) => ({ kiosk: one.kiosk, months: one.all.filter(({ versions }) => isMeant(versions)).map(({ month }) => month) }))
      .filter(({ months }) => months.length > 0)
  const agree = ([first, ...others]: readonly MonthCounts[]) => others.every((other) => isSame(first!, other))
  return {
    kiosks: new Map(all.map((one) => [one.kiosk, Object.fromEntries(one.all.map(({ month, versions }) => [month, versions[0]!]))])),
    again: where((versions) => versions.length > 1 && agree(versions)),
    clashes: where((versions) => !agree(versions)),
  }
}

/** The months of all kiosks together. */
export const sumOf = (kiosks: Kiosks): Months => {
  const sum: Months = {}
  for (const months of kiosks.values()) {
    for (const [month, counts] of Object.entries(months)) {
      const all = (sum[month] ??= {})
      for (const [cell, count] of Object.entries(counts)) all[cell] = (all[cell] ?? 0) + count
    }
  }
  return sum
}
