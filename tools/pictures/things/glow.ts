import { z } from 'zod'
import { line, num, shape } from '../svg'
import { thing } from '../thing'

/** The light of a bright room that falls through a door onto the floor; its origin is the middle of the threshold. */
export const doorLight = thing(
  { width: z.number().default(160), reach: z.number().default(140), to: z.number().default(-80) },
  ({ width: w, reach, to }) =>
    shape(`M${num(-w / 2)} 0H${num(w / 2)}L${num(w / 2 + to * 0.6 + 20)} ${reach}H${num(-w / 2 + to - 40)}Z`, '#fff0c8', 0.4) +
    line(`M${num(-w / 2)} 0H${num(w / 2)}`, '#fff6de', 4, 0.6),
  ({ width: w }) => ({ at: [0, -w], radius: w * 1.9 }),
)
