import { lines } from 'virtual:help'
import type { HelpLine } from '../../src/core/programme/help'
import { knownRight, lineState, type Confirmed, type LineState } from '../../src/core/programme/line-state'

/** A help line as staff look after it. */
export interface RegisteredLine extends HelpLine {
  state: LineState
}

// What somebody has to call comes first.
const order: LineState[] = ['undated', 'overdue', 'held', 'current']

/** Every help line there is, with the date it was last known to be right, in the order in which they want calling. */
export const lineRegister = (confirmed: Confirmed, month: string): RegisteredLine[] => {
  const all = lines.map((line) => ({
    ...line,
    verifiedAt: knownRight(line, confirmed),
    state: lineState({ ...line, held: line.hold !== undefined }, confirmed, month),
  }))
  return order.flatMap((state) => all.filter((line) => line.state === state))
}
