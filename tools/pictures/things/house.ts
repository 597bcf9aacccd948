import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { box, line, num, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A rail with coats and a scarf, as in a hall. */
export const coats = thing({ width: z.number().default(250), shown: z.array(colour).default(['gold', 'navy']) }, ({ width: w, shown }) => {
  const coat = (x: number, name: keyof typeof cloth) => {
    const c = cloth[name]
    return (
      line(`M${num(x)} 8v10`, '#4a3a32', 4) +
      shape(
        `M${num(x - 12)} 18Q${num(x)} 10 ${num(x + 12)} 18L${num(x + 34)} 40L${num(x + 40)} 110L${num(x + 22)} 112L${num(x + 20)} 62L${num(x + 26)} 142Q${num(x)} 150 ${num(x - 26)} 142L${num(x - 20)} 62L${num(x - 22)} 112L${num(x - 40)} 110L${num(x - 34)} 40Z`,
        c,
      ) +
      line(`M${num(x)} 22V144`, shade(c, 0.2), 3) +
      shape(`M${num(x - 12)} 18L${num(x)} 38L${num(x + 12)} 18Q${num(x)} 10 ${num(x - 12)} 18Z`, shade(c, 0.18))
    )
  }
  return box(0, 0, w, 14, cloth.brown, 5) + shown.map((name, index) => coat(((index + 0.5) * w) / shown.length, name)).join('')
})

/** A plant in a pot on the floor. */
export const plant = thing(
  { pot: colour.default('white') },
  ({ pot }) =>
    oval([0, 2], 46, 6, '#4a3424', 0.16) +
    [
      'M0 -64Q-70 -90 -74 -150Q-20 -140 0 -64Z',
      'M0 -64Q70 -96 78 -148Q22 -142 0 -64Z',
      'M0 -64Q-36 -130 -12 -200Q30 -140 0 -64Z',
      'M0 -64Q-80 -60 -92 -98Q-34 -108 0 -64Z',
      'M0 -64Q80 -56 94 -94Q40 -108 0 -64Z',
    ]
      .map((d, index) => shape(d, index % 2 === 0 ? '#5f8f72' : '#4c7a62'))
      .join('') +
    shape('M-34 -66H34L26 0H-26Z', cloth[pot]) +
    box(-38, -72, 76, 14, tint(cloth[pot], 0.3), 4),
)

/** A sheet or a cloth that lies on the floor. */
export const sheet = thing({ colour: colour.default('white') }, ({ colour: name }) => {
  const c = cloth[name]
  return (
    oval([4, 6], 112, 14, '#4a3424', 0.14) +
    shape('M-108 0Q-100 -34 -64 -30Q-50 -52 -16 -40Q8 -58 40 -38Q76 -46 84 -20Q112 -18 106 4Q60 16 0 10T-108 0Z', c) +
    line('M-62 -26Q-40 -18 -30 2M-14 -36Q-4 -20 -12 4M40 -34Q34 -16 48 4M82 -18Q70 -8 78 2', shade(c, 0.14), 3.5, 0.8)
  )
})

/** A cloth that hangs from the edge of a table, as of a den; its upper start corner is the origin. */
export const hanging = thing(
  { width: z.number().default(180), height: z.number().default(190), colour: colour.default('plum') },
  ({ width: w, height: h, colour: name }) => {
    const c = cloth[name]
    return (
      shape(
        `M0 0H${num(w)}Q${num(w + 6)} ${num(h * 0.5)} ${num(w - 6)} ${num(h - 8)}Q${num(w * 0.82)} ${num(h + 6)} ${num(w * 0.66)} ${num(h - 6)}T${num(w * 0.34)} ${num(h - 4)}T4 ${num(h - 12)}Q-6 ${num(h * 0.5)} 0 0Z`,
        c,
      ) +
      line(
        `M${num(w * 0.22)} 8Q${num(w * 0.26)} ${num(h * 0.6)} ${num(w * 0.2)} ${num(h - 14)}M${num(w * 0.5)} 8V${num(h - 16)}M${num(w * 0.78)} 8Q${num(w * 0.72)} ${num(h * 0.5)} ${num(w * 0.8)} ${num(h - 16)}`,
        shade(c, 0.14),
        4,
        0.7,
      ) +
      line(`M2 ${num(h * 0.16)}H${num(w - 2)}M0 ${num(h * 0.8)}H${num(w - 2)}`, tint(c, 0.3), 6, 0.8)
    )
  },
)
