import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, group, line, num, oval, shape } from '../svg'
import { colour, shadowOn, thing } from '../thing'

/** A bench in a hall; its origin is the middle of its floor, its seat 92 above. */
export const hallBench = thing({ width: z.number().default(260), colour: colour.default('wood') }, ({ width: w, colour: name }) => {
  const c = cloth[name]
  const half = w / 2
  return [
    shadowOn(0, 2, w + 30),
    box(-half + 18, -84, 16, 84, shade(c, 0.2), 4) + box(half - 34, -84, 16, 84, shade(c, 0.26), 4),
    box(-half + 24, -36, w - 48, 10, shade(c, 0.16), 3),
    box(-half, -102, w, 12, tint(c, 0.26), 5),
    box(-half, -94, w, 15, c, 5),
  ].join('')
})

const sole = '#fbf5e6'

const trainer = (c: string) =>
  shape(blob([[-44, -26], [-30, -34], [-14, -30], [4, -18], [30, -14], [44, -2], [40, 6], [-44, 6]]), c) + // prettier-ignore
  shape('M-48 0Q0 6 46 0Q50 12 40 13H-42Q-52 12 -48 0Z', sole) +
  shape('M18 -15Q40 -12 45 0H26Q16 -4 18 -15Z', tint(c, 0.4)) +
  line('M-12 -28l10 -8M-2 -22l10 -8M8 -17l10 -7', sole, 4) +
  shape('M-44 -24Q-36 -34 -26 -33Q-30 -18 -44 -14Z', tint(c, 0.4))

/** A pair of trainers as somebody left them: one stands, one lies on its side. Their origin is between them on the floor. */
export const trainers = thing({ colour: colour.default('brick') }, ({ colour: name }) => {
  const c = cloth[name]
  const lying = [
    shape(blob([[-46, -20], [-30, -34], [0, -26], [40, -30], [52, -14], [40, 2], [0, -2], [-36, 6]]), shade(c, 0.1)), // prettier-ignore
    shape(blob([[-34, -4], [-38, 12], [0, 12], [44, 8], [54, -6], [40, -14], [2, -8]]), sole), // prettier-ignore
    line('M-24 2v6M-10 0v8M4 0v8M18 -2v8M32 -4v8', '#d8cdb4', 4),
    line('M-20 -28l6 -8M-10 -27l7 -8', sole, 4),
  ].join('')
  return [
    oval([-52, 8], 60, 8, '#4a3424', 0.18) + oval([66, 16], 60, 8, '#4a3424', 0.18),
    group('translate(-52 -4)', trainer(c)),
    group('translate(64 6) rotate(6)', lying),
  ].join('')
})

/** A small table with papers to read while one waits; its origin is the middle of its floor. */
export const lowTable = thing({ colour: colour.default('wood') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shadowOn(0, 2, 190),
    line('M-62 -70L-74 0M62 -70L74 0', shade(c, 0.24), 9),
    oval([0, -74], 96, 24, shade(c, 0.16)) + oval([0, -80], 96, 24, tint(c, 0.16)),
    shape('M-58 -86L-14 -94L6 -82L-40 -74Z', cloth.sea) + shape('M-50 -84L-16 -90L-6 -84L-38 -78Z', tint(cloth.sea, 0.4)),
    shape('M-20 -76L30 -86L50 -72L0 -62Z', '#fdf8ec') + shape('M-12 -75L26 -82L38 -73L2 -66Z', cloth.peach),
  ].join('')
})

/** A rack on the wall with leaflets without words; its origin is its upper start corner. */
export const leaflets = thing({}, () => {
  const one = (x: number, y: number, c: string) =>
    box(x, y, 34, 48, c, 2) + box(x + 6, y + 8, 22, 12, tint(c, 0.5), 2) + line(`M${num(x + 7)} ${num(y + 28)}h18`, tint(c, 0.5), 3)
  const names = ['sea', 'gold', 'rose', 'moss', 'blue', 'clay'] as const
  return [
    box(0, 0, 150, 150, '#efe7d6', 6),
    names.map((name, index) => one(12 + (index % 3) * 46, 10 + Math.floor(index / 3) * 70, cloth[name])).join(''),
    box(6, 44, 138, 22, '#e2d7c0', 3) + box(6, 114, 138, 22, '#e2d7c0', 3),
  ].join('')
})
