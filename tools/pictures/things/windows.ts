import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { box, line, num, shape } from '../svg'
import { colour, thing } from '../thing'
import { outside, viewOf } from './views'

const curtain = (h: number, fill: string, at: number, side: 1 | -1) => {
  const [x, wide] = [at, 40 * side]
  return (
    shape(
      `M${num(x)} -22H${num(x + wide)}Q${num(x + wide * 0.75)} ${num(h * 0.6)} ${num(x + wide * 0.95)} ${num(h + 24)}H${num(x)}Z`,
      fill,
    ) +
    line(
      `M${num(x + wide * 0.3)} -18V${num(h + 20)}M${num(x + wide * 0.62)} -18Q${num(x + wide * 0.5)} ${num(h * 0.6)} ${num(x + wide * 0.6)} ${num(h + 20)}`,
      shade(fill, 0.12),
      2,
      0.7,
    )
  )
}

/** A window from its upper start corner, with a sill. */
export const window = thing(
  {
    outside: outside.default('day'),
    moon: z.boolean().default(true),
    width: z.number().default(180),
    height: z.number().default(190),
    curtains: colour.optional(),
  },
  ({ outside: sky, moon, width: w, height: h, curtains }, id) => {
    const frame = '#f8f3e8'
    const bars = box(w / 2 - 4, 0, 8, h, frame) + box(0, h * 0.42, w, 7, frame)
    const rim = line(`M0 0H${num(w)}V${num(h)}H0Z`, frame, 12)
    const sill = box(-20, h + 6, w + 40, 13, '#fdf9f0', 4) + box(-14, h + 19, w + 28, 6, shade('#efe8dc', 0.1), 3, 0.6)
    const cloths = curtains
      ? line(`M-40 -24H${num(w + 40)}`, cloth.brown, 6) +
        curtain(h, tint(cloth[curtains], 0.35), -34, 1) +
        curtain(h, tint(cloth[curtains], 0.35), w + 34, -1)
      : ''
    return viewOf(sky, w, h, id, moon) + rim + bars + sill + cloths
  },
)
