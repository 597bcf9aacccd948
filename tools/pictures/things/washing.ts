import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, dots, line, num, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** The top of a washstand as the mirror above it sees it: somebody stands behind it, the tap is at our side. Its origin is the middle of its far edge. */
export const washstand = thing({ colour: colour.default('wood') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape('M-380 0H380L470 130H-470Z', tint(c, 0.55)),
    box(-470, 128, 940, 120, c),
    box(-470, 128, 940, 10, shade(c, 0.14)),
    oval([0, 62], 190, 50, '#e9e6dc') +
      oval([0, 58], 184, 46, '#fffdf8') +
      oval([0, 62], 150, 33, '#dfe7e6') +
      oval([0, 66], 112, 22, '#cfdcdc'),
    oval([0, 76], 10, 4, '#8fa0a2'),
    line('M0 150V92Q0 58 -4 54', '#b4bfbd', 18) + line('M-4 150V96', '#dfe6e3', 5) + oval([-4, 54], 12, 8, '#9aa8a6'),
  ].join('')
})

/** A bowl with a fish in it; its origin is the middle of its bottom. */
export const fishBowl = thing({ colour: colour.default('clay') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, 2], 72, 10, '#4a3424', 0.14),
    shape('M-44 -138Q-92 -112 -92 -64Q-90 -14 -48 0H48Q90 -14 92 -64Q92 -112 44 -138Z', '#dcebe9', 0.92),
    shape('M-84 -98Q-40 -108 0 -98T84 -98Q92 -84 92 -64Q90 -14 48 0H-48Q-90 -14 -92 -64Q-92 -84 -84 -98Z', '#a9d0d6', 0.9),
    shape('M-70 -22Q-30 -34 0 -24T70 -24Q62 -6 48 0H-48Q-64 -6 -70 -22Z', '#e6cfa2'),
    dots([[-40, -12], [-14, -16], [16, -11], [42, -15]], 5, '#c9a878'), // prettier-ignore
    line('M58 -22Q46 -50 58 -74M46 -22Q38 -40 42 -54', '#6f9f7a', 6),
    shape(blob([[-38, -64], [-14, -84], [18, -80], [34, -62], [18, -46], [-14, -44]]), c), // prettier-ignore
    shape('M-32 -63Q-62 -88 -70 -80Q-62 -62 -70 -46Q-60 -40 -32 -63Z', shade(c, 0.1)),
    shape('M-6 -82Q4 -98 18 -94L14 -79Z', shade(c, 0.1)) + shape('M-2 -60Q-12 -48 -20 -50Q-16 -62 -2 -62Z', shade(c, 0.14)),
    oval([19, -67], 6, 6.6, '#fffaf0') + oval([21, -67], 3, 3.6, '#2f2624') + line('M30 -58Q26 -54 22 -56', shade(c, 0.35), 2.6),
    dots([[48, -88], [56, -102], [46, -112]], 3.4, '#f4fafa'), // prettier-ignore
    line('M-70 -84Q-76 -60 -66 -40', '#f7fcfb', 7, 0.8),
    oval([0, -138], 45, 8, '#c3d9d9') + oval([0, -137], 38, 5, '#edf5f3'),
  ].join('')
})

/** A brush for the teeth in a hand: the hand is its origin, the brush leads to the start side. */
export const mouthBrush = thing(
  { colour: colour.default('clay') },
  ({ colour: name }) => line('M26 14L-58 -20', cloth[name], 9) + line('M-40 -24L-58 -31', '#fffaf0', 10),
)

/** Foam around a mouth. */
export const foam = thing(
  {},
  () =>
    dots([[-13, 2], [-4, -3], [6, 0], [-8, 8], [3, 8], [13, 5]], 7, '#fffdf8') + // prettier-ignore
    dots(
      [
        [-20, 8],
        [18, -3],
        [8, 16],
      ],
      3.6,
      '#fffdf8',
    ) + // prettier-ignore
    line('M-7 3Q0 7 7 3', '#b9ccd0', 2.4),
)

/** A towel on its hook, or over a rail. */
export const towel = thing({ colour: colour.default('gold'), width: z.number().default(96) }, ({ colour: name, width: w }) => {
  const c = cloth[name]
  return [
    line(`M-16 0H${num(w + 16)}`, '#a9b2ac', 8),
    shape(`M0 -4H${w}V150Q${num(w / 2)} 158 0 150Z`, c),
    shape(`M${num(w * 0.72)} -4H${w}V150Q${num(w * 0.86)} 154 ${num(w * 0.72)} 154Z`, shade(c, 0.08)),
    line(`M2 118H${num(w - 2)}M2 132H${num(w - 2)}`, tint(c, 0.55), 6),
    line(`M2 -3H${num(w - 2)}`, tint(c, 0.3), 6),
  ].join('')
})
