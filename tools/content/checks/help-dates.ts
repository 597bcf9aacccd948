import { problemAt } from '../source'
import type { Check } from './check'

/** A number older than this, in months, has to be called. Source: programme.md § 4. */
export const helpMonths = 6

const monthsIn = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

const undatedFacts: Check = ({ legal }) =>
  (legal?.value.facts ?? []).flatMap(({ id, verifiedAt }, index) =>
    verifiedAt === 'undated'
      ? [
          problemAt(
            legal!.source,
            ['facts', index, 'verifiedAt'],
            `nobody who works with the law has confirmed ${id}: ask, and write the month`,
            {
              severity: 'warning',
            },
          ),
        ]
      : [],
  )

const lineDates: Check = ({ lines }, { month }) =>
  (lines?.value.lines ?? []).flatMap(({ id, verifiedAt, hold }, index) => {
    const at = (field: string, message: string) => [problemAt(lines!.source, ['lines', index, field], message, { severity: 'warning' })]
    if (hold) return at('hold', `${id} is not shown (${hold}): call, then take hold: away or the line with it`)
    if (verifiedAt === 'undated') return at('verifiedAt', `nobody knows how old the number of ${id} is: call it, and write the month`)
    const months = monthsIn(month) - monthsIn(verifiedAt)
    return months > helpMonths
      ? at('verifiedAt', `the number of ${id} was last known to be right ${months} months ago: call it, and write the month`)
      : []
  })

/** Help lines that somebody must call before they can be relied on, those that are held back until then, and what of the law nobody has confirmed. */
export const helpDates: Check = (content, circumstances) => [...lineDates(content, circumstances), ...undatedFacts(content, circumstances)]
