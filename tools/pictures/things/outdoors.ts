import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { along, blob, pair } from '../geometry'
import { box, dots, line, num, oval, shape, type Point } from '../svg'
import { colour, thing } from '../thing'

const leaves = {
  autumn: ['#d08f4a', '#c4734a', '#ddb063'],
  summer: ['#7f9f6d', '#6d9a7c', '#9db98a'],
  bare: ['#8a7a6a', '#8a7a6a', '#8a7a6a'],
} as const

/** A tree; its origin is where the trunk meets the ground. */
export const tree = thing(
  { season: z.enum(['autumn', 'summer', 'bare']).default('autumn'), height: z.number().default(330) },
  ({ season, height: h }) => {
    const trunk = shape(`M-12 0Q-7 ${num(-h * 0.4)} -9 ${num(-h * 0.62)}H9Q7 ${num(-h * 0.4)} 14 0Z`, '#7d5f48')
    if (season === 'bare')
      return (
        trunk +
        line(
          `M0 ${num(-h * 0.4)}L-44 ${num(-h * 0.66)}M0 ${num(-h * 0.5)}L50 ${num(-h * 0.78)}M-2 ${num(-h * 0.58)}L-26 ${num(-h * 0.94)}M4 ${num(-h * 0.6)}L18 ${num(-h)}M-30 ${num(-h * 0.58)}L-66 ${num(-h * 0.66)}`,
          '#7d5f48',
          8,
        ) +
        line(`M-46 ${num(-h * 0.675)}L-2 ${num(-h * 0.42)}M50 ${num(-h * 0.795)}L6 ${num(-h * 0.53)}`, '#fdfbf5', 4, 0.9)
      )
    const [one, two, three] = leaves[season]
    const crown = (x: number, y: number, r: number, fill: string) =>
      shape(
        blob(
          Array.from({ length: 9 }, (_, index): Point => {
            const angle = (index / 9) * Math.PI * 2
            const far = r * (index % 2 === 0 ? 1.05 : 0.9)
            return [x + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.9]
          }),
        ),
        fill,
      )
    return (
      oval([0, 4], h * 0.28, 9, '#4a3424', 0.14) +
      trunk +
      crown(-h * 0.17, -h * 0.62, h * 0.2, two) +
      crown(h * 0.18, -h * 0.64, h * 0.2, one) +
      crown(0, -h * 0.82, h * 0.24, one) +
      crown(h * 0.06, -h * 0.88, h * 0.12, three) +
      crown(-h * 0.14, -h * 0.68, h * 0.09, three)
    )
  },
)

/** Leaves that lie on the ground, over a width. */
export const fallen = thing({ width: z.number().default(700), height: z.number().default(110) }, ({ width: w, height: h }) =>
  leaves.autumn
    .map((fill, kind) => {
      const leaf = (index: number) => {
        const at: Point = [((index * 0.7549 + 0.04) % 1) * w, ((index * 0.5698 + 0.06) % 1) * h]
        const [tip, end] = [along(at, index * 47, 9), along(at, index * 47 + 180, 9)]
        const [one, other] = [along(at, index * 47 + 90, 7), along(at, index * 47 - 90, 7)]
        return `M${pair(tip)}Q${pair(one)} ${pair(end)}Q${pair(other)} ${pair(tip)}Z`
      }
      return shape(Array.from({ length: 11 }, (_, index) => leaf(index * 3 + kind)).join(''), fill)
    })
    .join(''),
)

/** Falling snow over the whole picture. */
export const snowfall = thing({ count: z.number().int().max(120).default(70) }, ({ count }) =>
  [2.6, 4, 5.4]
    .map((radius, size) => {
      const flakes = Array.from({ length: count }, (_, index) => index).filter((index) => index % 3 === size)
      return dots(
        flakes.map((index): Point => [((index * 0.7549 + 0.04) % 1) * 800, ((index * 0.5698 + 0.06) % 1) * 600]),
        radius,
        '#fffdf8',
        0.85,
      )
    })
    .join(''),
)

/** A shelter where a bus stops, with a bench; the origin is the middle of its ground. */
export const busStop = thing({ width: z.number().default(360) }, ({ width: w }) => {
  const h = w / 2
  return [
    oval([0, 4], h + 20, 10, '#3a3a4a', 0.14),
    box(-h, -290, w, 290, '#a9c3c6', 6, 0.4),
    line(`M${num(-h + 60)} -280L${num(-h + 10)} -120M${num(-h + 120)} -280L${num(-h + 40)} -60`, '#f4faf8', 10, 0.35),
    box(-h, -300, 12, 300, '#4d6563', 3),
    box(h - 12, -300, 12, 300, '#4d6563', 3),
    box(-4, -290, 7, 240, '#4d6563'),
    box(-h - 22, -318, w + 44, 24, '#4d6563', 6),
    shape(`M${num(-h - 22)} -316Q${num(-h)} -340 ${num(-h * 0.4)} -334T${num(h * 0.5)} -336T${num(h + 22)} -316Z`, '#fdfbf5'),
    box(-h + 24, -84, w * 0.42, 13, cloth.wood, 4),
    box(-h + 36, -72, 8, 72, '#4d6563'),
    box(-h + w * 0.4, -72, 8, 72, '#4d6563'),
  ].join('')
})

/** The post of a bus stop, with a round sign that says nothing. */
export const busSign = thing(
  {},
  () =>
    line('M0 0V-300', '#5d6f6d', 9) +
    box(-34, -348, 68, 60, cloth.blue, 10) +
    shape('M-18 -334H18Q22 -334 22 -328V-308H-22V-328Q-22 -334 -18 -334Z', '#fdf8ec') +
    box(-17, -329, 34, 11, cloth.blue, 2) +
    oval([-12, -307], 4.5, 4.5, '#fdf8ec') +
    oval([12, -307], 4.5, 4.5, '#fdf8ec'),
)

/** A traffic light; red is on top. */
export const trafficLight = thing(
  { shows: z.enum(['red', 'green']).default('red') },
  ({ shows }) =>
    line('M0 0V-150', '#4c5654', 9) +
    box(-24, -250, 48, 112, '#39423f', 12) +
    oval([0, -226], 15, 15, shows === 'red' ? '#d9543f' : '#5c3a34') +
    oval([0, -194], 15, 15, '#5c4f34') +
    oval([0, -162], 15, 15, shows === 'green' ? '#6faf6a' : '#34503a') +
    (shows === 'red' ? oval([0, -226], 30, 30, '#e8705a', 0.28) : ''),
  ({ shows }) => (shows === 'red' ? { at: [0, -226], radius: 60 } : undefined),
)

/** A bench in a park. */
export const bench = thing({ colour: colour.default('wood') }, ({ colour: name }) => {
  const c = cloth[name]
  return (
    oval([0, 2], 120, 8, '#4a3424', 0.16) +
    box(-110, -96, 220, 16, c, 4) +
    box(-110, -72, 220, 14, shade(c, 0.06), 4) +
    box(-114, -46, 228, 16, tint(c, 0.1), 4) +
    box(-96, -100, 10, 100, '#55605c', 3) +
    box(86, -100, 10, 100, '#55605c', 3)
  )
})
