import { shade } from '../colours'
import { oval, placed, type Point } from '../svg'
import { wholeHead } from './head'
import type { Drawn, HedgehogDoing, HedgehogLooks } from './looks'
import { paw, sole } from './paws'
import { marksOf, quillsOf, type Coat } from './quills'

/** Rolled half into a ball, from the ground up. */
export const rolledOf = (looks: HedgehogLooks, drawn: Drawn, doing: HedgehogDoing): string => {
  const { quills, fur, wide: w, turn } = drawn
  const r = w * 0.5 + 52
  const coat: Coat = { at: [0, -r + 4], rx: r, ry: r - 6, count: 32, length: 13, floor: 0, sweep: turn === 1 ? [-7, 4] : [0, 5] }
  const ball = quillsOf(coat, quills)
  if (turn === -1) return ball + marksOf(coat, quills, [-170, 170], [0.86, 0.66, 0.46, 0.26])
  const head = (at: Point, tilt: number) => placed(at, wholeHead([0, 0], tilt + doing.bow, looks, drawn, doing), { size: 0.86 })
  if (turn === 0)
    return [
      ball,
      marksOf(coat, quills, [-125, 125], [0.88, 0.72]),
      oval([0, -r * 0.42], r * 0.52, r * 0.42, shade(fur, 0.05)),
      head([0, -r * 0.98], 0),
      paw([-13, -r * 0.5], fur) + paw([13, -r * 0.5], fur),
      sole([-27, -19], fur) + sole([27, -19], fur),
    ].join('')
  return [
    ball,
    marksOf(coat, quills, [-175, 25], [0.88, 0.7, 0.52]),
    oval([r * 0.36, -r * 0.36], r * 0.42, r * 0.34, shade(fur, 0.05)),
    head([r * 0.3, -r * 0.84], 14),
    paw([r * 0.5, -r * 0.36], fur) + paw([r * 0.76, -r * 0.4], fur),
    paw([r * 0.16, -8], shade(fur, 0.1), 19, 10) + paw([r * 0.62, -8], shade(fur, 0.1), 19, 10),
  ].join('')
}
