import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, line, num, oval, shape } from '../svg'
import { colour, shadowOn, thing } from '../thing'

/** A cushion that leans, or lies flat as on a bench; its origin is the middle of its lower edge. */
export const leaningCushion = thing(
  { colour: colour.default('gold'), flat: z.boolean().default(false), width: z.number().default(120) },
  ({ colour: name, flat, width: w }) => {
    const c = cloth[name]
    const half = w / 2
    if (flat)
      return (
        box(-half, -26, w, 26, shade(c, 0.1), 12) +
        box(-half, -28, w, 20, c, 10) +
        line(`M${num(-half + 12)} -10H${num(half - 12)}`, shade(c, 0.16), 3)
      )
    return [
      shape(blob([[-half, -8], [-half * 0.86, -w * 0.8], [0, -w * 0.86], [half * 0.86, -w * 0.8], [half, -8], [0, 2]]), shade(c, 0.12)), // prettier-ignore
      shape(blob([[-half, -12], [-half * 0.84, -w * 0.8], [0, -w * 0.86], [half * 0.8, -w * 0.8], [half * 0.94, -14], [0, -4]]), c), // prettier-ignore
      line(
        `M${num(-half * 0.5)} ${num(-w * 0.6)}L${num(half * 0.4)} ${num(-w * 0.6)}M${num(-half * 0.56)} ${num(-w * 0.4)}L${num(half * 0.5)} ${num(-w * 0.4)}M${num(-half * 0.6)} ${num(-w * 0.2)}L${num(half * 0.56)} ${num(-w * 0.2)}`,
        tint(c, 0.45),
        6,
        0.8,
      ),
    ].join('')
  },
)

/** A knitted blanket over the arm or the back of something, with its fringe; its upper start corner is the origin. */
export const draped = thing({ colour: colour.default('rose') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape('M0 6Q40 -10 92 2L100 128Q52 140 6 130Z', c),
    line('M4 40Q50 50 96 38M5 72Q52 82 98 70M6 104Q52 114 99 102', tint(c, 0.5), 6, 0.85),
    line('M14 132v12M32 135v12M52 136v12M72 134v12M92 131v12', c, 5),
    line('M30 2Q36 70 32 130M66 0Q70 70 68 132', shade(c, 0.12), 3, 0.6),
  ].join('')
})

/** A board on wheels, from its side; its origin is the middle of the ground. */
export const skateboard = thing({ colour: colour.default('sea') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, 2], 94, 7, '#4a3424', 0.16),
    line('M-48 -16h24M24 -16h24', '#7d8987', 9),
    oval([-52, -9], 10, 10, '#fbf5e6') +
      oval([-22, -9], 10, 10, '#fbf5e6') +
      oval([22, -9], 10, 10, '#fbf5e6') +
      oval([52, -9], 10, 10, '#fbf5e6'),
    oval([-52, -9], 4, 4, '#7d8987') + oval([-22, -9], 4, 4, '#7d8987') + oval([22, -9], 4, 4, '#7d8987') + oval([52, -9], 4, 4, '#7d8987'),
    line('M-92 -40Q-80 -25 -66 -24H66Q80 -25 92 -40', c, 10),
    line('M-64 -29H64', '#39444a', 4, 0.6),
  ].join('')
})

/** A wide low board to put things on by a window; its origin is the middle of its floor. */
export const windowSeat = thing({ width: z.number().default(380), colour: colour.default('cream') }, ({ width: w, colour: name }) => {
  const c = cloth[name]
  const half = w / 2
  return [
    shadowOn(0, 2, w + 20),
    box(-half, -112, w, 112, c, 4),
    box(-half + 16, -92, half - 26, 78, shade(c, 0.06), 4) + box(10, -92, half - 26, 78, shade(c, 0.06), 4),
    box(-half * 0.5 - 18, -60, 36, 7, cloth.wood, 3) + box(half * 0.5 - 18, -60, 36, 7, cloth.wood, 3),
    box(-half - 10, -124, w + 20, 14, tint(cloth.wood, 0.14), 5),
  ].join('')
})
