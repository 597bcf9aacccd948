import { z } from 'zod'
import { cloth } from '../colours'
import { blob } from '../geometry'
import { box, line, num, oval, shape } from '../svg'
import { thing } from '../thing'

const ray = (r: number, count: number) => {
  const points = Array.from({ length: count * 2 }, (_, index) => {
    const angle = (index * Math.PI) / count - Math.PI / 2
    const far = index % 2 === 0 ? r : r * 0.4
    return [Math.cos(angle) * far, Math.sin(angle) * far] as const
  })
  return `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}Z`
}

/** A Christmas star of paper, lit, hanging from its origin. */
export const star = thing(
  {},
  () =>
    line('M0 0V38', '#8d8472', 2) +
    shape(ray(44, 7).replace('M', 'M'), '#e9a25c').replace('<path', '<path transform="translate(0 78)"') +
    shape(ray(30, 7), '#f7d795').replace('<path', '<path transform="translate(0 78)"') +
    oval([0, 78], 9, 9, '#fff3cf'),
  () => ({ at: [0, 78], radius: 90 }),
)

/** A lantern in the shape of a crescent, lit, hanging from its origin. */
export const lantern = thing(
  {},
  () =>
    line('M0 0V30', '#8d8472', 2) +
    shape('M12 30A40 40 0 1 0 42 86A34 34 0 1 1 12 30Z', '#d9a855') +
    shape('M4 38A33 33 0 1 0 30 88A31 31 0 0 1 4 38Z', '#f4d691') +
    line('M20 46V60', '#8d8472', 1.6) +
    shape(ray(13, 5), '#f7dfa4').replace('<path', '<path transform="translate(20 70)"'),
  () => ({ at: [0, 70], radius: 95 }),
)

/** A drawing by a child, on paper. */
export const drawing = thing({ motif: z.enum(['house', 'sun', 'tooth']).default('house') }, ({ motif }) => {
  const paper = box(-34, -26, 70, 54, '#00000014', 2) + box(-36, -28, 70, 54, '#fdf8ec', 2)
  const house =
    shape('M-30 14Q-4 2 30 12V22H-32Z', '#9db98a') +
    box(-10, -6, 20, 18, '#d98a63') +
    shape('M-14 -5L0 -18L14 -5Z', '#5f8f86') +
    oval([-22, -16], 6, 6, '#e0aa4e')
  const sun =
    oval([0, -2], 12, 12, '#e0aa4e') +
    line('M0 -20v-4M0 16v4M-18 -2h-4M18 -2h4M-13 -15l-3 -3M13 -15l3 -3M-13 11l-3 3M13 11l3 3', '#e0aa4e', 3)
  const tooth =
    shape(
      blob([
        [-10, -14],
        [0, -10],
        [10, -14],
        [13, -2],
        [8, 16],
        [2, 6],
        [-2, 6],
        [-8, 16],
        [-13, -2],
      ]),
      '#fffdf8',
    ) + line('M-12 -4Q-6 -16 0 -10T12 -4', '#8fa6b0', 2)
  return paper + { house, sun, tooth }[motif]
})

/** A picture on a wall. */
export const frame = thing(
  { width: z.number().default(76), height: z.number().default(96), motif: z.enum(['leaf', 'hills', 'shapes']).default('leaf') },
  ({ width: w, height: h, motif }) => {
    const inner = {
      leaf: shape(
        `M${num(w / 2)} ${num(h * 0.78)}Q${num(w * 0.2)} ${num(h * 0.5)} ${num(w / 2)} ${num(h * 0.2)}Q${num(w * 0.8)} ${num(h * 0.5)} ${num(w / 2)} ${num(h * 0.78)}Z`,
        cloth.sea,
      ),
      hills:
        box(9, 9, w - 18, h - 18, '#dce8e2') +
        shape(`M9 ${num(h * 0.62)}Q${num(w * 0.4)} ${num(h * 0.4)} ${num(w - 9)} ${num(h * 0.66)}V${num(h - 9)}H9Z`, cloth.sage) +
        oval([w * 0.68, h * 0.34], 8, 8, cloth.gold),
      shapes: oval([w * 0.42, h * 0.44], w * 0.2, w * 0.2, cloth.peach) + box(w * 0.44, h * 0.46, w * 0.3, h * 0.26, cloth.sea, 4),
    }[motif]
    return box(3, 4, w, h, '#4a342426', 3) + box(0, 0, w, h, cloth.wood, 3) + box(7, 7, w - 14, h - 14, '#fdf8ec') + inner
  },
)
