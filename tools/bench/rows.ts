import { median, p95 } from './numbers'

/** Units of the measures; memory is counted as the system counts it, in units of 1024. */
export type Unit = 'ms' | 'MiB' | 'kB'

/** What a measure is held against: a share of what the hello-world program takes, or a value of its own. */
export type Limit = { of: 'ratio' | 'p95' | 'value'; atMost: number }

/** A measure as it was taken, before anything is made of it. */
export interface Measure {
  name: string
  unit: Unit
  kiosk: readonly number[]
  /** The same of what it is held against: the hello-world program, or the kiosk with fewer modules. */
  beside?: readonly number[]
  limit: Limit
}

/** The heading of the table. */
export const heading = ['measure', 'n', 'kiosk, median', 'kiosk, p95', 'beside it, median', 'ratio', 'limit', 'within'] as const

const amount = (value: number, unit: Unit) => `${value.toFixed(unit === 'ms' && value < 100 ? 1 : 0)} ${unit}`

const ratioOf = ({ kiosk, beside }: Measure) => beside && median(kiosk) / median(beside)

const heldValue = (measure: Measure): number => {
  const { kiosk, limit } = measure
  return { ratio: ratioOf(measure), p95: p95(kiosk), value: median(kiosk) }[limit.of] ?? Number.NaN
}

const limitText = ({ limit, unit }: Measure): string => {
  if (limit.of === 'ratio') return `≤ ${limit.atMost} ×`
  return `≤ ${limit.atMost} ${unit}${limit.of === 'p95' ? ' (p95)' : ''}`
}

/** A measure as a line of the table; one that could not be taken says so. */
export const rowOf = (measure: Measure): string[] => {
  const { name, unit, kiosk, beside, limit } = measure
  if (kiosk.length === 0 || beside?.length === 0) return [name, '0', 'not measured', '', '', '', limitText(measure), '']
  const ratio = ratioOf(measure)
  return [
    name,
    String(kiosk.length),
    amount(median(kiosk), unit),
    kiosk.length > 1 ? amount(p95(kiosk), unit) : '',
    beside ? amount(median(beside), unit) : '',
    ratio === undefined ? '' : ratio.toFixed(2),
    limitText(measure),
    heldValue(measure) <= limit.atMost ? 'yes' : 'no',
  ]
}
