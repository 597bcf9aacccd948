import type { HelpLine } from './help'
import { helpMonths, lineAge } from './line-age'

/** The month in which an office called a help line itself and found it right, by the line's id. */
export type Confirmed = Readonly<Partial<Record<string, string>>>

/** What is known of a line's date; `held` by its content until somebody has called it. */
export interface DatedLine {
  id: string
  verifiedAt: string
  held: boolean
}

/** The month a line was last known to be right: that of its source, or a later one in which the office called it. */
export const knownRight = ({ id, verifiedAt }: Pick<DatedLine, 'id' | 'verifiedAt'>, confirmed: Confirmed): string => {
  const called = confirmed[id]
  return called !== undefined && (verifiedAt === 'undated' || called > verifiedAt) ? called : verifiedAt
}

/** `held`: not shown. The others are: `overdue` and `undated` with what is known of them, so that somebody calls. */
export type LineState = 'current' | 'overdue' | 'undated' | 'held'

/**
 * How a line stands in a month. What a doubtful line waits for is that somebody calls it; so the office's own call
 * shows a held one, for as long as the call is fresh. The number may lead to somebody else the year after.
 */
export const lineState = (line: DatedLine, confirmed: Confirmed, month: string): LineState => {
  const isOld = (at: string) => (lineAge(at, month) ?? 0) > helpMonths
  const called = confirmed[line.id]
  if (line.held && (called === undefined || isOld(called))) return 'held'
  const at = knownRight(line, confirmed)
  if (at === 'undated') return 'undated'
  return isOld(at) ? 'overdue' : 'current'
}

/** The lines an office's visitors meet in a month, each with the date it was last known to be right. */
export const shownLines = (lines: readonly HelpLine[], confirmed: Confirmed, month: string): HelpLine[] =>
  lines
    .filter((line) => lineState({ ...line, held: line.hold !== undefined }, confirmed, month) !== 'held')
    .map((line) => ({ ...line, verifiedAt: knownRight(line, confirmed) }))
