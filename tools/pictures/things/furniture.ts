import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { box, num, oval, shape } from '../svg'
import { colour, shadowOn, thing } from '../thing'

/** A table from the front; its origin is the middle of its floor. */
export const table = thing(
  {
    width: z.number().default(440),
    height: z.number().default(190),
    colour: colour.default('wood'),
    depth: z.number().default(52),
    cloth: colour.optional(),
  },
  ({ width: w, height: h, depth, colour: name, cloth: over }) => {
    const c = cloth[name]
    const half = w / 2
    const top = over ? cloth[over] : tint(c, 0.12)
    return [
      shadowOn(0, 2, w + 20),
      box(-half + 16, -h, 20, h, shade(c, 0.14), 4),
      box(half - 36, -h, 20, h, shade(c, 0.2), 4),
      box(-half + 30, -h + 6, w - 60, 28, shade(c, 0.24)),
      shape(`M${num(-half + 26)} ${num(-h - depth)}H${num(half - 26)}L${num(half)} ${num(-h)}H${num(-half)}Z`, top),
      box(-half, -h - 1, w, 16, over ? shade(top, 0.12) : c, 5),
      over ? shape(`M${num(-half)} ${num(-h)}h${num(w)}l-4 34q${num(-w / 2)} 14 ${num(8 - w)} 0Z`, shade(top, 0.08)) : '',
    ].join('')
  },
)

/** A chair: from behind or from the front, its seat at the origin. */
export const chair = thing(
  { colour: colour.default('wood'), view: z.enum(['front', 'side']).default('front'), height: z.number().default(110) },
  ({ colour: name, view, height: h }) => {
    const c = cloth[name]
    if (view === 'side')
      return [
        shadowOn(0, h + 2, 110),
        box(-50, -128, 12, 128 + h, shade(c, 0.1), 5),
        box(36, 0, 11, h, shade(c, 0.18), 4),
        box(-52, -6, 104, 16, c, 6),
        box(-50, -120, 12, 60, tint(c, 0.1), 5),
      ].join('')
    return [
      shadowOn(0, h + 2, 120),
      box(-48, -130, 12, 130 + h, shade(c, 0.14), 5),
      box(36, -130, 12, 130 + h, shade(c, 0.2), 5),
      box(-44, -126, 88, 26, c, 8),
      box(-42, -82, 84, 18, c, 7),
      box(-54, -4, 108, 18, tint(c, 0.1), 7),
      box(-50, 14, 12, h - 14, c, 4),
      box(38, 14, 12, h - 14, shade(c, 0.1), 4),
    ].join('')
  },
)

/** A bedside table or a chest of drawers, its origin the middle of its floor. */
export const drawers = thing(
  { width: z.number().default(96), height: z.number().default(104), colour: colour.default('wood') },
  ({ width: w, height: h, colour: name }) => {
    const c = cloth[name]
    return [
      shadowOn(0, 2, w + 20),
      box(-w / 2 + 8, -10, 10, 10, shade(c, 0.3)),
      box(w / 2 - 18, -10, 10, 10, shade(c, 0.3)),
      box(-w / 2, -h, w, h - 8, c, 5),
      box(-w / 2 - 6, -h - 8, w + 12, 12, tint(c, 0.14), 4),
      box(-w / 2 + 10, -h + 16, w - 20, (h - 44) / 2, shade(c, 0.08), 4),
      box(-w / 2 + 10, -h / 2 + 2, w - 20, (h - 44) / 2, shade(c, 0.08), 4),
      oval([0, -h + 16 + (h - 44) / 4], 5, 5, cloth.straw),
      oval([0, -h / 2 + 2 + (h - 44) / 4], 5, 5, cloth.straw),
    ].join('')
  },
)

/** A shelf on the wall with a few books. */
export const shelf = thing({ width: z.number().default(170) }, ({ width: w }) => {
  const spines = [
    ['teal', 14, 58],
    ['clay', 12, 50],
    ['straw', 16, 62],
    ['blue', 12, 54],
    ['plum', 13, 46],
    ['sage', 15, 58],
  ] as const
  const books = spines.reduce(
    ({ x, drawn }, [name, wide, high]) => ({ x: x + wide + 2, drawn: drawn + box(x, -high, wide, high, cloth[name], 2) }),
    { x: 12, drawn: '' },
  ).drawn
  return (
    books +
    oval([w - 34, -12], 17, 12, cloth.brick) +
    shape(`M${num(w - 34)} -14q-26 -14 -22 -40q18 8 22 30q2 -30 22 -36q2 26 -22 46Z`, '#5f8f72') +
    box(0, 0, w, 10, cloth.wood, 3)
  )
})

/** A rug on the floor. */
export const rug = thing(
  { width: z.number().default(360), colour: colour.default('peach') },
  ({ width: w, colour: name }) =>
    oval([0, 0], w / 2, w * 0.11, tint(cloth[name], 0.15)) +
    oval([0, 0], w / 2 - 16, w * 0.11 - 6, cloth[name]) +
    oval([0, 0], w / 2 - 44, w * 0.11 - 16, tint(cloth[name], 0.25)),
)
