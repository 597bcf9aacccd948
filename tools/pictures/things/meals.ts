import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { dots, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A plate that somebody eats from, seen from a little above: rice with stew, or porridge in a bowl. */
export const meal = thing(
  { kind: z.enum(['stew', 'porridge']).default('stew'), colour: colour.default('white') },
  ({ kind, colour: name }) => {
    const c = cloth[name]
    if (kind === 'porridge')
      return [
        oval([0, 3], 40, 8, '#4a3424', 0.16),
        shape('M-46 -30H46Q42 2 18 4H-18Q-42 2 -46 -30Z', c),
        oval([0, -30], 46, 11, tint(c, 0.3)) + oval([0, -29], 38, 8, '#efdfbd'),
        dots([[-12, -30], [4, -32], [16, -28], [-2, -27]], 3.4, cloth.plum), // prettier-ignore
      ].join('')
    return [
      oval([0, 4], 60, 15, '#4a3424', 0.14),
      oval([0, 0], 58, 16, c) + oval([0, -2], 44, 10, shade(c, 0.08)),
      shape(blob([[-36, -4], [-26, -18], [-6, -22], [6, -12], [0, -2], [-20, 2]]), '#fdf6e4'), // prettier-ignore
      shape(blob([[-2, -4], [4, -16], [22, -18], [38, -6], [22, 3]]), cloth.clay), // prettier-ignore
      dots([[12, -11], [24, -8], [16, -4]], 4, '#e8b06a') + dots([[20, -14], [8, -6]], 3, '#7f9f6d'), // prettier-ignore
    ].join('')
  },
)

/** A pot of food on a table, with steam. */
export const pot = thing({ colour: colour.default('brick') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    line('M-18 -86q-9 -12 0 -22t0 -22M16 -86q-9 -12 0 -22t0 -22', '#fffdf8', 5, 0.7),
    oval([0, 2], 84, 12, '#4a3424', 0.16),
    line('M-72 -44Q-92 -46 -92 -34T-72 -28M72 -44Q92 -46 92 -34T72 -28', shade(c, 0.2), 9),
    shape('M-72 -62H72L66 -12Q64 2 48 2H-48Q-64 2 -66 -12Z', c),
    shape('M-72 -62H-40L-38 2H-48Q-64 2 -66 -12Z', tint(c, 0.14)),
    oval([0, -62], 73, 15, tint(c, 0.3)) + oval([0, -60], 62, 10, '#d59a5c'),
    dots([[-26, -62], [8, -58], [30, -63], [-6, -64]], 4.6, '#eec684'), // prettier-ignore
  ].join('')
})

/** A glass of water on a table; its origin is the middle of its bottom. */
export const tumbler = thing({}, () => {
  const inside = '#b5d3da'
  return [
    oval([0, 1], 22, 5, '#4a3424', 0.14),
    shape('M-19 -54H19L15 -2Q0 4 -15 -2Z', '#e6efec', 0.75),
    shape('M-17 -38Q0 -32 17 -38L15 -2Q0 4 -15 -2Z', inside, 0.95),
    oval([0, -37], 17.4, 3.6, tint(inside, 0.5)),
    line('M-12 -46L-10 -10', '#fdffff', 3.4, 0.8),
    oval([0, -54], 19, 4, '#ffffff', 0.6),
  ].join('')
})

/** Flat bread in a basket. */
export const breadBasket = thing({}, () =>
  [
    oval([0, 3], 70, 10, '#4a3424', 0.14),
    shape(blob([[-50, -24], [-40, -44], [-4, -48], [14, -32], [4, -18]]), '#dcae74'), // prettier-ignore
    shape(blob([[-10, -22], [4, -46], [38, -44], [54, -28], [36, -14]]), '#e6bf88'), // prettier-ignore
    line('M-34 -36l10 4M-14 -40l8 5M14 -36l10 4M32 -34l8 5', '#c48f52', 3.4),
    shape('M-66 -28H66Q60 2 40 4H-40Q-60 2 -66 -28Z', '#b98a5e'),
    line('M-60 -16Q0 -6 60 -16M-36 -26V2M-12 -24V4M12 -24V4M36 -26V2', '#9c7048', 3, 0.8),
    line('M-66 -28H66', '#cfa57a', 7),
  ].join(''),
)
