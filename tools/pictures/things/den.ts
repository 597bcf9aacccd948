import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { along, blob, pair, pointsOf } from '../geometry'
import { box, line, num, oval, shape, type Point } from '../svg'
import { colour, shadowOn, thing } from '../thing'

const autumn = ['#c98b4c', '#d8a65c', '#b9723f', '#a98d4e'] as const

/** A leaf from its stalk to its tip. */
export const leafFrom = (at: Point, way: number, length: number): string => {
  const tip = along(at, way, length)
  const side = (turn: number) => pair(along(along(at, way, length * 0.45), way + turn, length * 0.42))
  return `M${pair(at)}Q${side(90)} ${pair(tip)}Q${side(-90)} ${pair(at)}Z`
}

/** A bed of leaves, its origin the middle of its floor. */
export const leafBed = thing({ width: z.number().default(260), pillow: colour.default('moss') }, ({ width: w, pillow }) => {
  const half = w / 2
  const around = Array.from({ length: 14 }, (_, index) => {
    const x = -half + ((index + 0.5) * w) / 14
    return shape(leafFrom([x, -16], 180 + (x / half) * 74, 50 + (index % 3) * 7), autumn[index % 4]!)
  }).join('')
  const front = Array.from({ length: 10 }, (_, index) => {
    const x = -half + 16 + (index * (w - 32)) / 9
    return shape(leafFrom([x, -22], (x / half) * 60 + (index % 2 === 0 ? 12 : -12), 36), autumn[(index + 2) % 4]!)
  }).join('')
  return [
    shadowOn(0, 4, w + 30),
    around,
    oval([0, -18], half, 24, '#b9844a'),
    oval([0, -24], half - 16, 17, '#d9b06e'),
    oval([-half * 0.62, -36], 44, 19, cloth[pillow]),
    oval([-half * 0.62, -40], 34, 12, tint(cloth[pillow], 0.2)),
    front,
  ].join('')
})

/** A blanket of big leaves over somebody who lies; its origin is the middle of its lower edge. */
export const leafBlanket = thing(
  { width: z.number().default(220), height: z.number().default(96), colour: colour.default('sage') },
  ({ width: w, height: h, colour: name }) => {
    const c = cloth[name]
    const half = w / 2
    const hem = Array.from({ length: 6 }, (_, index) => leafFrom([-half + ((index + 0.5) * w) / 6, -12], 0, 30)).join('')
    return [
      shape(hem, shade(c, 0.1)),
      shape(
        `M${num(-half)} 0C${num(-half * 1.02)} ${num(-h * 1.15)} ${num(half * 0.7)} ${num(-h * 1.3)} ${num(half)} 0Q0 14 ${num(-half)} 0Z`,
        c,
      ),
      line(
        `M0 ${num(-h * 0.88)}Q${num(-half * 0.1)} -40 0 -4M${num(-half * 0.44)} ${num(-h * 0.72)}Q${num(-half * 0.56)} -40 ${num(-half * 0.6)} -6M${num(half * 0.46)} ${num(-h * 0.74)}Q${num(half * 0.58)} -40 ${num(half * 0.6)} -6`,
        tint(c, 0.3),
        4,
      ),
    ].join('')
  },
)

/** A lamp in a jar that hangs from its origin, lit. */
export const jarLamp = thing(
  { cord: z.number().default(60), lit: z.boolean().default(true) },
  ({ cord, lit }) => {
    const y = cord
    const glass = lit ? '#fbe6b2' : '#dfe5dc'
    return [
      line(`M0 0V${num(y)}`, '#6d5a4a', 4),
      box(-15, y, 30, 13, cloth.brown, 4),
      shape(
        `M-17 ${num(y + 13)}H17Q32 ${num(y + 22)} 31 ${num(y + 42)}Q31 ${num(y + 74)} 0 ${num(y + 76)}Q-31 ${num(y + 74)} -31 ${num(y + 42)}Q-32 ${num(y + 22)} -17 ${num(y + 13)}Z`,
        glass,
      ),
      lit ? oval([0, y + 48], 13, 16, '#f3bf62') + oval([0, y + 51], 7, 10, '#fff3cf') : '',
    ].join('')
  },
  ({ cord, lit }) => (lit ? { at: [0, cord + 46], radius: 330 } : undefined),
)

/** The stump of a tree, for a table or a stool; its origin is the middle of its floor. */
export const stump = thing({ width: z.number().default(170), height: z.number().default(92) }, ({ width: w, height: h }) => {
  const half = w / 2
  return [
    shadowOn(0, 2, w + 30),
    shape(
      `M${num(-half)} ${num(-h)}Q${num(-half + 6)} -24 ${num(-half - 14)} 0H${num(half + 14)}Q${num(half - 6)} -24 ${num(half)} ${num(-h)}Z`,
      '#9a7453',
    ),
    line(
      `M${num(-half * 0.5)} ${num(-h + 22)}V-16M${num(half * 0.1)} ${num(-h + 26)}V-10M${num(half * 0.6)} ${num(-h + 18)}V-20`,
      '#7d5c42',
      5,
      0.7,
    ),
    oval([0, -h], half, w * 0.13, '#d8b88c'),
    oval([0, -h], half * 0.66, w * 0.085, '#c9a477'),
    oval([0, -h], half * 0.34, w * 0.043, '#d8b88c'),
  ].join('')
})

/** A bundle tied in a cloth, as one carries from one home to the other; its origin is the knot. */
export const bundle = thing({ colour: colour.default('rose') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape(blob(pointsOf([-8, 6, -44, 34, -40, 70, 0, 82, 40, 70, 44, 34, 8, 6])), c),
    line('M-6 12Q-30 36 -26 70M6 12Q26 40 22 72', shade(c, 0.16), 4),
    shape('M0 4Q-34 -26 -36 -4Q-30 12 0 8ZM0 4Q30 -30 36 -8Q32 10 0 8Z', tint(c, 0.2)),
    oval([0, 6], 9, 8, shade(c, 0.14)),
    ...pointsOf([-18, 44, 14, 36, 0, 62, 26, 58]).map(([x, y]) => oval([x!, y!], 5, 5, tint(c, 0.55))),
  ].join('')
})
