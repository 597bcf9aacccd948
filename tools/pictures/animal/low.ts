import { shade } from '../colours'
import { limb } from '../geometry'
import { oval, shape } from '../svg'
import { wholeHead } from './head'
import type { Drawn, HedgehogDoing, HedgehogLooks } from './looks'
import { paw } from './paws'
import { marksOf, quillsOf, type Coat } from './quills'

/** Lying on the belly, the head on the paws, from the ground up. */
export const lyingOf = (looks: HedgehogLooks, drawn: Drawn, doing: HedgehogDoing): string => {
  const { quills, fur, high: h } = drawn
  const long = h * 0.42 + 48
  const coat: Coat = { at: [-12, -34], rx: long, ry: 44, count: 30, length: 13, floor: 0, sweep: [-9, 4] }
  return [
    oval([-long * 0.6, -6], 18, 8, shade(fur, 0.16)),
    quillsOf(coat, quills),
    marksOf(coat, quills, [-100, 70], [0.84, 0.6]),
    oval([long * 0.6, -10], 34, 12, shade(fur, 0.1)),
    wholeHead([long * 0.5, -40], 12 + doing.bow, looks, { ...drawn, turn: 1 }, doing),
    paw([long * 0.5 + 40, -8], fur, 14, 8),
  ].join('')
}

/** On all fours, from the ground up. */
export const crawlingOf = (looks: HedgehogLooks, drawn: Drawn, doing: HedgehogDoing): string => {
  const { quills, fur, high: h } = drawn
  const long = h * 0.42 + 34
  const coat: Coat = { at: [-14, -50], rx: long, ry: 40, count: 28, length: 12, floor: -10, sweep: [-9, 4] }
  const leg = (x: number, ahead: number, colour: string) =>
    shape(limb([x, -26], 13, [x + ahead, -9], 10), colour) + paw([x + ahead + 4, -8], colour, 13, 8)
  return [
    leg(-long * 0.42, 12, shade(fur, 0.16)) + leg(long * 0.3, 14, shade(fur, 0.16)),
    oval([4, -34], long * 0.86, 24, shade(fur, 0.05)),
    quillsOf(coat, quills),
    marksOf(coat, quills, [-100, 70], [0.84, 0.6]),
    leg(-long * 0.72, -6, shade(fur, 0.08)) + leg(long * 0.5, 4, shade(fur, 0.08)),
    wholeHead([long * (doing.look === 'round' ? 1.12 : 0.62), -62], doing.bow, looks, { ...drawn, turn: 1 }, doing),
  ].join('')
}
