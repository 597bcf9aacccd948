import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { pointsOf } from '../geometry'
import { dots, line, num, oval, shape, type Point } from '../svg'
import { colour, shadowOn, thing } from '../thing'

/** An apple about its origin, 80 wide. */
export const apple = thing({ colour: colour.default('brick') }, ({ colour: name }) => {
  const c = name === 'brick' ? '#c4553f' : cloth[name]
  return [
    shape('M0 -22C-14 -40 -46 -32 -42 2C-40 30 -18 42 0 34C18 42 40 30 42 2C46 -32 14 -40 0 -22Z', c),
    line('M-28 -10Q-26 -20 -18 -22', tint(c, 0.55), 6),
    line('M0 -22Q0 -36 8 -44', '#6d4a3c', 5) + shape('M4 -34Q16 -52 34 -44Q26 -28 4 -34Z', '#7f9f6d'),
  ].join('')
})

/** A piece of an apple. */
export const slice = thing(
  {},
  () => shape('M-26 -8Q0 28 26 -8Q16 22 0 24T-26 -8Z', '#c4553f') + shape('M-24 -10Q0 20 24 -10Q0 0 -24 -10Z', '#f7ecc9'),
)

const hazel = (x: number, y: number, turn: number) =>
  `<g transform="translate(${num(x)} ${num(y)}) rotate(${turn})">${shape('M0 -28Q28 -16 24 8Q18 30 0 30T-24 8Q-28 -16 0 -28Z', '#ad6d3c') + shape('M-22 14Q0 2 22 14Q15 30 0 30T-22 14Z', '#dcb583') + line('M-12 -8Q-10 -14 -4 -18', '#cf9663', 5)}</g>`

/** Nuts in a tower, or as they lie when it has fallen; the origin is the middle of its floor. */
export const nuts = thing({ as: z.enum(['one', 'tower', 'leaning', 'fallen']).default('tower') }, ({ as }) => {
  const tower: readonly Point[] = pointsOf([-46, -28, 0, -28, 46, -28, -23, -76, 23, -76, 0, -124])
  const places: Record<typeof as, readonly (readonly [number, number, number])[]> = {
    one: [[0, -28, 0]],
    tower: tower.map(([x, y]) => [x, y, 0] as const),
    leaning: tower.map(([x, y]) => [x - y * 0.26, y + Math.abs(x) * 0.04, 8] as const),
    fallen: [
      [-120, -26, 84],
      [-62, -40, -40],
      [-8, -26, 100],
      [58, -30, 20],
      [118, -24, -70],
      [20, -92, 38],
      [86, -128, -30],
    ],
  }
  return (as === 'one' ? '' : shadowOn(0, 2, as === 'fallen' ? 300 : 160)) + places[as].map(([x, y, turn]) => hazel(x, y, turn)).join('')
})

/** An acorn about its origin. */
export const acorn = thing({}, () =>
  [
    shape('M-22 -4Q-22 30 0 40Q22 30 22 -4Z', '#c99a55') + line('M-10 8Q-8 22 -3 28', '#e3c084', 4),
    shape('M-28 -2Q-28 -28 0 -30T28 -2Q0 8 -28 -2Z', '#8d6a4d') + line('M-18 -10q9 5 18 0t18 0M-10 -19q5 4 10 0t10 0', '#6d4f39', 3),
    line('M0 -30Q0 -40 6 -44', '#6d4f39', 5),
  ].join(''),
)

/** A round stone; the origin is the middle of its floor. */
export const stone = thing({ width: z.number().default(120) }, ({ width: w }) => {
  const half = w / 2
  return (
    shadowOn(0, 2, w + 10) +
    shape(
      `M${num(-half)} 0Q${num(-half * 1.04)} ${num(-w * 0.4)} ${num(-half * 0.2)} ${num(-w * 0.44)}Q${num(half * 0.9)} ${num(-w * 0.44)} ${num(half)} 0Z`,
      '#9aa196',
    ) +
    line(`M${num(-half * 0.6)} ${num(-w * 0.24)}Q${num(-half * 0.4)} ${num(-w * 0.36)} 0 ${num(-w * 0.36)}`, '#b7beb2', 6)
  )
})

/** A bed of moss, or a patch of it to sit on; the origin is the middle of its floor. */
export const moss = thing({ width: z.number().default(300), height: z.number().default(44) }, ({ width: w, height: h }) => {
  const half = w / 2
  const count = Math.round(w / 30)
  const tufts = Array.from({ length: count }, (_, index): Point => [
    -half + 16 + (index * (w - 32)) / (count - 1),
    -h * (index % 2 === 0 ? 0.86 : 0.72),
  ])
  return [
    shadowOn(0, 2, w + 20),
    dots(tufts, h * 0.42, '#86a06a'),
    shape(
      `M${num(-half)} 0Q${num(-half - 4)} ${num(-h)} ${num(-half + 30)} ${num(-h * 0.9)}H${num(half - 30)}Q${num(half + 4)} ${num(-h)} ${num(half)} 0Q0 ${num(h * 0.24)} ${num(-half)} 0Z`,
      '#7c9862',
    ),
    dots(
      tufts.map(([x], index): Point => [x + 6, -h * (index % 2 === 0 ? 0.34 : 0.52)]),
      h * 0.1,
      '#9db57e',
    ),
  ].join('')
})

/** The trunk of a great oak with a round door between its roots; the origin is the middle of its ground. */
export const oak = thing({ door: colour.default('moss'), open: z.boolean().default(false) }, ({ door, open }) => {
  const bark = '#8d6a4d'
  return [
    shape('M-104 -580Q-70 -180 -120 -70Q-150 -20 -220 6H220Q150 -20 120 -70Q70 -180 104 -580Z', bark),
    line(
      'M-62 -560Q-46 -240 -66 -190M60 -560Q44 -260 66 -180M0 -570V-250M-120 -40Q-140 -14 -176 -2M120 -40Q140 -14 176 -2',
      shade(bark, 0.16),
      7,
      0.7,
    ),
    oval([0, -84], 92, 98, shade(bark, 0.3)),
    open
      ? oval([0, -80], 76, 82, '#4a3a34') + oval([0, -70], 60, 66, '#e9c27c', 0.5)
      : oval([0, -80], 76, 82, cloth[door]) +
        line('M-36 -148V-12M0 -160V-2M36 -148V-12', shade(cloth[door], 0.16), 5) +
        oval([50, -78], 8, 8, cloth.gold),
    shape('M-110 6Q0 -22 110 6Z', '#a9b982'),
  ].join('')
})

/** A mound with a round door: a home of other hedgehogs. */
export const mound = thing({ door: colour.default('clay'), colour: colour.default('sage') }, ({ door, colour: name }) => {
  const c = cloth[name]
  return [
    shape('M-190 4Q-180 -180 0 -184T190 4Z', c),
    line('M-120 -110l8 -18l8 16M-40 -166l6 -18l8 16M70 -152l6 -18l8 16M130 -84l8 -18l6 18', shade(c, 0.2), 6),
    oval([0, -68], 78, 78, '#8b7a66') + oval([0, -66], 64, 66, cloth[door]),
    line('M-30 -122V-12M0 -130V-2M30 -122V-12', shade(cloth[door], 0.16), 5) + oval([42, -64], 7, 7, cloth.gold),
    shape('M-100 6Q0 -14 100 6Z', shade(c, 0.06)),
  ].join('')
})

/** What somebody dreams of, beside them: a cloud with a pillow; its tail points down to the start side. */
export const dream = thing({ of: z.enum(['pillow', 'nothing']).default('pillow') }, ({ of }) =>
  [
    shape('M-60 56Q-116 54 -112 8Q-116 -34 -72 -42Q-60 -92 -8 -84Q44 -102 68 -60Q118 -54 112 -4Q114 54 60 56Z', '#fffdf8', 0.94),
    oval([-84, 84], 17, 14, '#fffdf8', 0.94) + oval([-112, 112], 10, 8, '#fffdf8', 0.94),
    of === 'pillow'
      ? shape('M-66 -44Q0 -32 66 -44Q58 -8 66 30Q0 20 -66 30Q-58 -8 -66 -44Z', cloth.sky) +
        shape('M-50 -32Q0 -24 50 -32Q46 -12 48 0Q0 -6 -48 0Q-46 -12 -50 -32Z', tint(cloth.sky, 0.4))
      : '',
  ].join(''),
)
