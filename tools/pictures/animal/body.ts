import { shade, tint } from '../colours'
import { blob } from '../geometry'
import { oval, shape, type Point } from '../svg'
import type { Drawn } from './looks'
import { marksOf, quillsOf, type Coat } from './quills'

/** A body from the neck down: quills behind, fur before them. */
export const bodyOf = ({ wide: w, high: h, fur, quills, turn }: Drawn): string => {
  const colour = shade(quills, 0.08)
  const coat: Coat = {
    at: [turn === 1 ? -w * 0.3 : 0, h * 0.46],
    rx: w * (turn === 1 ? 1 : 1.1),
    ry: h * 0.5,
    count: 22,
    length: 12,
    floor: h - 3,
    sweep: turn === 1 ? [-7, 6] : [0, 7],
  }
  if (turn === -1) return quillsOf(coat, colour) + marksOf(coat, colour, [60, 300], [0.82, 0.56, 0.3])
  const from = turn === 1 ? -w * 0.42 : -w
  const to = turn === 1 ? w * 0.98 : w
  const middle = (from + to) / 2
  const half = (to - from) / 2
  const x = (share: number) => middle + half * share
  const outline: readonly Point[] = [
    [x(0), -8],
    [x(0.6), 4],
    [x(0.88), h * 0.36],
    [x(1), h * 0.7],
    [x(0.74), h * 0.98],
    [x(0), h + 1],
    [x(-0.74), h * 0.98],
    [x(-1), h * 0.7],
    [x(-0.88), h * 0.36],
    [x(-0.6), 4],
  ]
  return [
    quillsOf(coat, colour),
    turn === 1 ? marksOf(coat, colour, [190, 330], [0.86, 0.62]) : '',
    shape(blob(outline), shade(fur, 0.05)),
    oval([x(turn === 1 ? 0.16 : 0), h * 0.62], half * 0.64, h * 0.32, tint(fur, 0.4)),
  ].join('')
}
