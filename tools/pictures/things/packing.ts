import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, group, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A bag that stands open: its back and what is in it, or only its front, for somebody's toy to look out between the two. */
export const openBag = thing(
  { kind: z.enum(['whole', 'front']).default('whole'), colour: colour.default('brick'), clothes: z.boolean().default(true) },
  ({ kind, colour: name, clothes }) => {
    const c = cloth[name]
    const front = [
      shape('M-118 -84Q0 -64 118 -84L112 -14Q110 2 94 2H-94Q-110 2 -112 -14Z', c),
      shape('M66 -75Q94 -78 118 -84L112 -14Q110 2 94 2H62Z', shade(c, 0.08)),
      line('M-118 -84Q0 -64 118 -84', tint(c, 0.3), 6),
      line('M-56 -74L-50 0M56 -74L50 0', tint(c, 0.5), 9),
      line('M-54 -52Q-60 -8 0 -8T54 -52', shade(c, 0.24), 7),
    ].join('')
    if (kind === 'front') return front
    return [
      oval([0, 4], 128, 10, '#4a3424', 0.16),
      line('M-54 -92Q-54 -146 0 -146T54 -92', shade(c, 0.3), 7),
      shape('M-118 -84Q-104 -122 0 -122T118 -84Q0 -62 -118 -84Z', shade(c, 0.42)),
      clothes
        ? shape(blob([[-96, -80], [-84, -108], [-44, -112], [-16, -84], [-50, -70]]), cloth.sky) + // prettier-ignore
          shape(
            blob([
              [14, -76],
              [24, -106],
              [66, -112],
              [94, -86],
              [60, -70],
            ]),
            cloth.straw,
          ) + // prettier-ignore
          line('M-80 -98Q-56 -106 -34 -92M36 -98Q58 -104 78 -92', '#4a3424', 3, 0.2)
        : '',
      front,
    ].join('')
  },
)

/** A large jigsaw on its board, with one piece out. */
export const jigsawBoard = thing({}, () => {
  const knobs = [[-36, -22], [18, -24], [-10, 6], [44, 4], [-52, 8]] as const // prettier-ignore
  return [
    oval([2, 22], 100, 26, '#4a3424', 0.14),
    shape('M-84 -34H74L100 34H-100Z', '#b98a5e'),
    shape('M-78 -30H70L92 28H-92Z', '#cfe0d8'),
    shape('M-86 10Q-40 -14 0 2T88 6L92 28H-92Z', cloth.sage),
    shape('M-10 -16L12 -26L34 -16V6H-10Z', cloth.clay),
    oval([-48, -16], 11, 7, '#f0c466'),
    line('M-28 -30L-34 28M22 -30L30 28M-84 -10H82M-88 10H88', '#8fa39a', 2.4, 0.8),
    knobs.map(([x, y]) => oval([x, y], 6, 4, '#8fa39a', 0.45)).join(''),
    shape('M52 10H88L92 28H54Z', shade('#b98a5e', 0.16)),
    group(
      'translate(120 34) rotate(18) scale(.9 .6)',
      box(-20, -20, 40, 40, cloth.sage, 3) + oval([0, -22], 9, 9, cloth.sage) + oval([22, 0], 9, 9, cloth.sage),
    ),
  ].join('')
})
