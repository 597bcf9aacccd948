import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, line, num, shape } from '../svg'
import { colour, shadowOn, thing } from '../thing'

/** A bed seen from the side, its head at the start; the origin is where its head meets the floor. */
export const bed = thing(
  { cover: colour.default('sea'), frame: colour.default('wood'), length: z.number().default(370), made: z.boolean().default(true) },
  ({ frame, length: l, cover, made }) => {
    const timber = cloth[frame]
    return [
      shadowOn(l / 2, 2, l + 40),
      box(-8, -170, 20, 168, shade(timber, 0.12), 6),
      box(l - 8, -112, 18, 110, shade(timber, 0.12), 6),
      box(0, -70, l, 40, timber, 4),
      box(4, -104, l - 8, 42, '#f7f1e4', 14),
      shape(
        blob([
          [14, -108],
          [22, -138],
          [70, -146],
          [112, -136],
          [118, -110],
          [66, -100],
        ]),
        '#fffaf0',
      ),
      line('M30 -114Q66 -106 104 -115', '#e0d6c4', 3),
      made
        ? shape(`M128 -108Q${num(l * 0.6)} -122 ${num(l - 6)} -106V-48Q${num(l * 0.6)} -40 122 -50Z`, cloth[cover]) +
          shape(`M128 -108Q150 -114 168 -114V-47Q144 -46 122 -50Z`, tint(cloth[cover], 0.45))
        : '',
    ].join('')
  },
)

/** A blanket over somebody in a bed, from the bed's origin; painted after them. `from` is where it begins, `rise` how high the body lifts it. */
export const blanket = thing(
  {
    cover: colour.default('sea'),
    from: z.number().default(100),
    length: z.number().default(370),
    rise: z.number().default(34),
    low: z.number().default(-46),
    foot: z.number().default(0.72),
  },
  ({ cover, from, length: l, rise, low, foot }) => {
    const c = cloth[cover]
    const mid = from + (l - from) * foot
    return [
      shape(
        `M${num(from)} ${num(-104 - rise)}C${num(from + 60)} ${num(-112 - rise)} ${num(mid - 70)} ${num(-110 - rise * 1.1)} ${num(mid)} ${num(-108 - rise * 0.9)}S${num(l - 14)} -118 ${num(l - 4)} -96V${num(low + 2)}Q${num(l * 0.6)} ${num(low + 8)} ${num(from - 6)} ${num(low)}Q${num(from - 16)} -80 ${num(from)} ${num(-104 - rise)}Z`,
        c,
      ),
      shape(
        `M${num(from)} ${num(-104 - rise)}q20 -4 36 -3q-14 50 -4 ${num(104 + rise + low + 6)}l-38 -3Q${num(from - 16)} -80 ${num(from)} ${num(-104 - rise)}Z`,
        tint(c, 0.45),
      ),
      line(
        `M${num(from + 70)} ${num(-70)}Q${num(mid - 30)} -92 ${num(mid + 10)} ${num(-84)}M${num(mid + 40)} -66Q${num(l - 50)} -80 ${num(l - 20)} -74`,
        shade(c, 0.16),
        3,
        0.7,
      ),
    ].join('')
  },
)

/** A mattress on the floor, with a pillow at the start. */
export const mattress = thing({ length: z.number().default(380), cover: colour.optional() }, ({ length: l, cover }) =>
  [
    shadowOn(l / 2, 2, l + 30),
    box(0, -48, l, 48, '#e6ddcb', 16),
    box(0, -52, l, 34, '#f7f1e4', 16),
    line(`M14 -20H${num(l - 14)}`, '#d8cdb8', 2.5),
    shape(
      blob([
        [10, -54],
        [18, -84],
        [64, -92],
        [108, -82],
        [114, -56],
        [62, -46],
      ]),
      '#fffaf0',
    ),
    line('M26 -60Q62 -52 98 -61', '#e0d6c4', 3),
    cover ? shape(`M150 -54Q${num(l * 0.7)} -70 ${num(l - 4)} -52V-10Q${num(l * 0.7)} -2 140 -10Z`, cloth[cover]) : '',
  ].join(''),
)

/** A sofa from the front; the origin is the middle of its floor. */
export const sofa = thing({ colour: colour.default('sea'), width: z.number().default(460) }, ({ colour: name, width: w }) => {
  const c = cloth[name]
  const h = w / 2
  return [
    shadowOn(0, 4, w + 30),
    box(-h + 26, -14, 14, 16, cloth.brown, 3),
    box(h - 40, -14, 14, 16, cloth.brown, 3),
    box(-h + 18, -196, w - 36, 150, shade(c, 0.1), 30),
    line(`M0 -184V-96`, shade(c, 0.2), 3),
    box(-h + 30, -104, w - 60, 54, tint(c, 0.08), 18),
    box(-h + 22, -62, w - 44, 50, c, 10),
    box(-h, -134, 52, 124, tint(c, 0.06), 22),
    box(h - 52, -134, 52, 124, shade(c, 0.06), 22),
  ].join('')
})
