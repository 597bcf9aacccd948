import { z } from 'zod'
import { cloth } from '../colours'
import { box, line, oval, shape } from '../svg'
import { thing } from '../thing'

/** What a nurse or a doctor listens with, around a neck whose middle is the origin. */
export const stethoscope = thing(
  {},
  () => line('M-46 -24Q-44 40 0 44Q44 40 46 -24M0 44V62', '#46534f', 7) + oval([0, 74], 15, 15, '#a9b2ac') + oval([0, 74], 8, 8, '#dfe5de'),
)

/** A badge on a ribbon, with a picture of its bearer and lines that say nothing. */
export const badge = thing({}, () =>
  [
    line('M-40 -30L0 34L40 -30', cloth.clay, 7),
    box(-26, 30, 52, 64, '#fffdf8', 7),
    oval([0, 56], 11, 12, cloth.peach) + shape('M-16 80Q-14 68 0 68T16 80Z', cloth.sea) + line('M-15 87H15', '#b9c3bd', 4),
  ].join(''),
)

/** The shadow below somebody who is in the air. */
export const shadow = thing({ width: z.number().default(200) }, ({ width: w }) => oval([0, 0], w / 2, w * 0.06, '#4a3424', 0.2))
