import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { box, line, num, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A school bag or sports bag, its origin the middle of its bottom. */
export const bag = thing(
  { kind: z.enum(['backpack', 'sports', 'tote']).default('backpack'), colour: colour.default('clay') },
  ({ kind, colour: name }) => {
    const c = cloth[name]
    if (kind === 'sports')
      return [
        oval([0, 0], 92, 8, '#4a3424', 0.16),
        line('M-44 -58Q-36 -104 0 -104T44 -58', shade(c, 0.2), 8),
        box(-86, -66, 172, 66, c, 26),
        box(-46, -66, 12, 66, tint(c, 0.6)),
        box(34, -66, 12, 66, tint(c, 0.6)),
        line('M-64 -54H64', shade(c, 0.2), 3),
      ].join('')
    if (kind === 'tote')
      return [
        oval([0, 0], 48, 6, '#4a3424', 0.16),
        line('M-20 -76Q-22 -120 0 -120T20 -76', shade(c, 0.16), 6),
        shape('M-44 -80H44L50 -2Q0 4 -50 -2Z', c),
        line('M-42 -66H42', shade(c, 0.12), 3),
      ].join('')
    return [
      oval([0, 0], 54, 7, '#4a3424', 0.16),
      line('M-16 -104Q-14 -124 0 -124T16 -104', shade(c, 0.2), 7),
      box(-48, -108, 96, 108, c, 30),
      box(-38, -52, 76, 46, shade(c, 0.1), 14),
      line('M-40 -74Q0 -64 40 -74', shade(c, 0.24), 4),
      line('M-22 -40H22', tint(c, 0.5), 4),
      box(-52, -60, 12, 50, shade(c, 0.18), 6),
      box(40, -60, 12, 50, shade(c, 0.18), 6),
    ].join('')
  },
)

/** A small suitcase: standing, held at its handle (the origin), or open on the floor. */
export const suitcase = thing({ open: z.boolean().default(false), colour: colour.default('brick') }, ({ open, colour: name }) => {
  const c = cloth[name]
  if (!open)
    return [
      line('M-18 14V2Q-18 -6 -10 -6H10Q18 -6 18 2V14', shade(c, 0.35), 7),
      box(-62, 12, 124, 88, c, 12),
      box(-40, 12, 11, 88, shade(c, 0.18)),
      box(29, 12, 11, 88, shade(c, 0.18)),
      line('M-62 40H62', shade(c, 0.1), 3),
    ].join('')
  return [
    oval([0, 2], 122, 10, '#4a3424', 0.18),
    shape('M-92 -62L-106 -128Q-106 -138 -94 -138H94Q106 -138 106 -128L92 -62Z', shade(c, 0.12)),
    shape('M-82 -66L-94 -126H94L82 -66Z', tint(c, 0.5)),
    shape('M-70 -64Q-60 -88 -30 -82Q-8 -96 14 -80Q44 -94 72 -64Z', cloth.sky),
    shape('M-20 -64Q0 -92 30 -74L58 -64Z', cloth.sage),
    shape('M-82 -62Q-64 -84 -40 -64Z', cloth.gold),
    box(-108, -64, 216, 62, c, 12),
    box(-60, -64, 14, 62, shade(c, 0.16)),
    box(46, -64, 14, 62, shade(c, 0.16)),
    line('M-104 -58H104', tint(c, 0.2), 3),
  ].join('')
})

/** Shoes side by side, one shoe, slippers. */
export const shoes = thing(
  { kind: z.enum(['pair', 'one', 'slippers', 'boots']).default('pair'), colour: colour.default('brown') },
  ({ kind, colour: name }) => {
    const c = cloth[name]
    const one = (x: number) =>
      shape(`M${x} -26Q${x + 14} -32 ${x + 20} -24Q${x + 30} -12 ${x + 52} -10Q${x + 58} -6 ${x + 56} 0H${x}Z`, c) +
      box(x - 1, -5, 59, 7, tint(c, 0.55), 3) +
      line(`M${x + 20} -20l8 -4M${x + 26} -14l8 -4`, tint(c, 0.6), 3)
    const boot = (x: number) =>
      box(x, -58, 28, 58, c, 8) +
      shape(`M${x} -22H${x + 26}Q${x + 48} -20 ${x + 48} 0H${x}Z`, c) +
      box(x, -5, 49, 7, shade(c, 0.35), 3) +
      box(x, -58, 28, 10, tint(c, 0.35), 4)
    const slipper = (x: number) =>
      shape(`M${x} 0Q${x - 4} -20 ${x + 18} -22Q${x + 44} -22 ${x + 58} -6Q${x + 60} 0 ${x + 56} 2H${x}Z`, c) +
      line(`M${x + 2} -2H${x + 54}`, shade(c, 0.3), 5)
    const pair = { pair: one(-62) + one(6), one: one(-28), slippers: slipper(-66) + slipper(4), boots: boot(-52) + boot(8) }[kind]
    return oval([0, 2], 60, 5, '#4a3424', 0.14) + pair
  },
)

/** A moving box, closed or with its flaps up; the origin is the middle of its bottom. */
export const carton = thing(
  { width: z.number().default(130), height: z.number().default(100), open: z.boolean().default(false) },
  ({ width: w, height: h, open }) => {
    const c = '#c99d6c'
    const half = w / 2
    const flaps = open
      ? shape(`M${num(-half)} ${num(-h)}L${num(-half - 22)} ${num(-h - 30)}L${num(-10)} ${num(-h - 24)}L0 ${num(-h)}Z`, shade(c, 0.05)) +
        shape(`M${num(half)} ${num(-h)}L${num(half + 20)} ${num(-h - 28)}L12 ${num(-h - 22)}L0 ${num(-h)}Z`, tint(c, 0.18))
      : ''
    return (
      oval([0, 2], half + 10, 8, '#4a3424', 0.18) +
      flaps +
      box(-half, -h, w, h, c, 4) +
      box(-half, -h, w, h * 0.16, shade(c, 0.08), 3) +
      box(-13, -h, 26, h * 0.52, '#e6cfa4') +
      box(-16, -h * 0.34, 32, 12, shade(c, 0.2), 6)
    )
  },
)
