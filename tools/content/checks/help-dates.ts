import { helpMonths, lineAge } from '../../../src/core/programme/line-age'
import { problemAt } from '../source'
import type { Check } from './check'

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
    if (hold) return at('hold', `${id} is not shown (${hold.en}): call, then take hold: away or the line with it`)
    const months = lineAge(verifiedAt, month)
    if (months === undefined) return at('verifiedAt', `nobody knows how old the number of ${id} is: call it, and write the month`)
    return months > helpMonths
      ? at('verifiedAt', `the number of ${id} was last known to be right ${months} months ago: call it, and write the month`)
      : []
  })

/** Help lines that somebody must call before they can be relied on, those that are held back until then, and what of the law nobody has confirmed. */
export const helpDates: Check = (content, circumstances) => [...lineDates(content, circumstances), ...undatedFacts(content, circumstances)]
