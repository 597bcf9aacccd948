import { shade, tint } from '../colours'
import { line, num, oval, shape, type Point } from '../svg'
import { eyeOf, ink } from './eyes'
import { feelings, type Feeling, type FeelingName } from './feelings'
import type { HedgehogDoing } from './looks'
import { mouthOf } from './mouths'

/** Where the parts of a face are, for a head seen from the front or turned to the end side. */
interface Frame {
  eyes: readonly [Point, Point]
  /** How wide things look, at each eye. */
  wide: readonly [number, number]
  nose: Point
  mouth: Point
  /** How wide the mouth looks. */
  span: number
}

const frames: Record<0 | 1, Frame> = {
  0: {
    eyes: [
      [-21, -3],
      [21, -3],
    ],
    wide: [1, 1],
    nose: [0, 12],
    mouth: [0, 27],
    span: 1,
  },
  1: {
    eyes: [
      [13, -4],
      [45, -6],
    ],
    wide: [1, 0.82],
    nose: [72, 9],
    mouth: [50, 27],
    span: 0.86,
  },
}

/** A face on the fur of a head: cheeks, eyes, brows, nose and mouth. */
export const faceOf = (feels: FeelingName, turn: 0 | 1, look: HedgehogDoing['look'], colours: { fur: string; quills: string }): string => {
  const { brow, eyes, mouth, tear, worn }: Feeling = feelings[feels]
  const frame = frames[turn]
  const gaze = { ahead: 0, up: -3, down: 3, round: 0 }[look]
  const [near, far] = frame.eyes.map(([x, y]): Point => [x, y + gaze]) as [Point, Point]
  const sides = [
    [near, -1, frame.wide[0]],
    [far, 1, frame.wide[1]],
  ] as const
  const { fur, quills } = colours
  const cheeks = sides.map(([[x, y], side, wide]) => oval([x + side * 9 * wide, y + 18], 8.5 * wide, 5.6, '#d0624a', 0.2)).join('')
  const bags = worn
    ? sides
        .map(([[x, y], , wide]) =>
          line(`M${num(x - 6 * wide)} ${num(y + 11)}Q${num(x)} ${num(y + 15)} ${num(x + 6 * wide)} ${num(y + 11)}`, shade(fur, 0.32), 2.4),
        )
        .join('')
    : ''
  const brows = brow
    ? sides
        .map(([[x, y], side, wide]) =>
          line(
            `M${num(x - side * 7 * wide)} ${num(y - 16 + brow[0])}Q${num(x)} ${num(y - 18 + (brow[0] + brow[1]) / 2)} ${num(x + side * 9 * wide)} ${num(y - 15 + brow[1])}`,
            shade(quills, 0.3),
            4,
          ),
        )
        .join('')
    : ''
  const [nx, ny] = [frame.nose[0], frame.nose[1] + gaze * 0.4]
  const nose = oval([nx, ny], 9, 7, ink) + oval([nx - 2.5, ny - 2.5], 2.8, 1.8, tint(ink, 0.55))
  const drop = tear ? shape(`M${num(near[0] - 4)} ${num(near[1] + 10)}q-7 10 0 13q7 -3 0 -13Z`, '#8db6c4') : ''
  const eyeballs = sides.map(([at, side, wide]) => eyeOf(at, side, wide, eyes, fur)).join('')
  return cheeks + eyeballs + bags + brows + nose + mouthOf([frame.mouth[0], frame.mouth[1] + gaze * 0.4], frame.span, mouth, fur) + drop
}
