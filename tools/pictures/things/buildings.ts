import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { box, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

const pane = (x: number, y: number, w: number, h: number) =>
  box(x - 4, y - 4, w + 8, h + 8, '#fbf6ea', 4) +
  box(x, y, w, h, '#f6d995', 2) +
  line(`M${x + w / 2} ${y}v${h}M${x} ${y + h / 2}h${w}`, '#fbf6ea', 4)

/** A house, 200 high about its origin: with a pointed roof, or tall with many windows. */
export const house = thing(
  { kind: z.enum(['small', 'tall']).default('small'), colour: colour.default('clay'), roof: colour.default('brown') },
  ({ kind, colour: name, roof }) => {
    const [wall, tiles] = [cloth[name], cloth[roof]]
    const ground = oval([0, 98], 100, 9, '#4a3424', 0.14)
    if (kind === 'tall')
      return [
        ground,
        box(-66, -84, 132, 182, wall, 4),
        box(-74, -98, 148, 18, tiles, 5),
        ...[-64, -16].map((y) => pane(-46, y, 34, 32) + pane(12, y, 34, 32)),
        pane(-46, 34, 34, 32),
        box(10, 34, 40, 64, tiles, 4) + oval([42, 68], 4, 4, cloth.gold),
        box(-66, 20, 132, 5, shade(wall, 0.14)),
      ].join('')
    return [
      ground,
      box(38, -90, 24, 48, shade(wall, 0.2), 3),
      box(-76, -22, 152, 120, wall, 4),
      shape('M-98 -12Q-100 -18 -94 -24L-8 -94Q0 -100 8 -94L94 -24Q100 -18 98 -12Z', tiles),
      line('M-84 -14L0 -82L84 -14', tint(tiles, 0.2), 6, 0.6),
      oval([0, -42], 17, 17, '#fbf6ea') + oval([0, -42], 12, 12, '#f6d995'),
      pane(-58, 14, 40, 40),
      box(14, 20, 44, 78, tiles, 5) + oval([48, 60], 5, 5, cloth.gold),
      shape('M-76 98Q-70 74 -48 78Q-34 64 -20 80Q-6 80 -4 98Z', '#7f9f6d'),
    ].join('')
  },
)

/** A school: long, with a clock tower's place for a round window, and a flag. */
export const school = thing({}, () =>
  [
    oval([0, 92], 116, 9, '#4a3424', 0.14),
    line('M0 -96V-50', '#7d6a58', 5) + shape('M2 -96Q22 -104 40 -92V-72Q22 -84 2 -74Z', cloth.gold),
    box(-110, -6, 220, 98, '#c98a63', 4),
    box(-116, -16, 232, 16, '#7d5237', 4),
    box(-44, -44, 88, 136, '#d39a72', 4),
    shape('M-56 -40L0 -72L56 -40Z', '#7d5237'),
    oval([0, -20], 15, 15, '#fbf6ea') + line('M0 -28V-20L6 -16', '#5f4a40', 3.4),
    pane(-96, 18, 34, 40) + pane(62, 18, 34, 40),
    box(-28, 24, 56, 68, '#7d5237', 4) + box(-22, 30, 20, 62, '#f6d995', 2) + box(2, 30, 20, 62, '#f6d995', 2),
  ].join(''),
)
