import { shade, tint } from '../colours'
import { blob } from '../geometry'
import { line, num, oval, type Point, shape } from '../svg'

/** What hair needs to know of the head it grows on. */
export interface HairFrame {
  unit: number
  /** 0 seen from the front, 1 turned to the end side, -1 seen from behind. */
  turn: number
  /** Half the width of the head, in heads. */
  face: number
  colour: string
}

/** Hair behind the head and the neck, and hair in front of the face. */
export interface Hair {
  back?: string
  front: string
}

/** A soft shape on a head, from points in heads; narrow heads draw it narrower. */
export const outline = ({ unit, face }: HairFrame, points: readonly Point[]) =>
  blob(points.map(([x, y]): Point => [x * (face / 0.41) * unit, y * unit]))

/** The hair over the skull, down to a line over the brow; `low` says how far it comes down at the side away from the face. */
export const cap = (frame: HairFrame, { height = 0.07, brow = -0.24, low = 0.06, parting = 0.1 } = {}) => {
  const t = Math.max(frame.turn, 0)
  return shape(
    outline(frame, [
      [-0.43, low],
      [-0.455, -0.16],
      [-0.34, -0.46 - height * 0.4],
      [0, -0.51 - height],
      [0.34, -0.45 - height * 0.4],
      [0.44, -0.16],
      [0.425, low - 0.1 - t * 0.04],
      [0.385 + 0.01 * t, -0.13],
      [0.24 + 0.06 * t, brow - 0.04],
      [parting, brow - 0.06],
      [-0.16 + 0.05 * t, brow + 0.02],
      [-0.32 + 0.09 * t, -0.06],
      [-0.36 + 0.11 * t, low + 0.02],
    ]),
    frame.colour,
  )
}

/** Seen from behind hair covers the whole head. */
export const whole = (frame: HairFrame, nape = 0.36) =>
  shape(
    outline(frame, [
      [-0.44, -0.05],
      [-0.36, -0.45],
      [0, -0.58],
      [0.36, -0.45],
      [0.44, -0.05],
      [0.38, nape - 0.08],
      [0.2, nape + 0.05],
      [-0.2, nape + 0.05],
      [-0.38, nape - 0.08],
    ]),
    frame.colour,
  )

/** Tufts at places, some of them in the light. */
export const curls = (frame: HairFrame, places: readonly Point[], radius: number) =>
  places
    .map(([x, y], index) =>
      oval(
        [x * (frame.face / 0.41) * frame.unit, y * frame.unit],
        radius * frame.unit,
        radius * frame.unit,
        index % 3 === 1 ? tint(frame.colour, 0.07) : frame.colour,
      ),
    )
    .join('')

/** Where the curls of a whole head sit. */
export const crown: readonly Point[] = [
  [-0.42, -0.1],
  [-0.42, -0.27],
  [-0.31, -0.42],
  [-0.15, -0.51],
  [0.04, -0.54],
  [0.22, -0.49],
  [0.35, -0.38],
  [0.42, -0.22],
  [0.28, -0.32],
  [0.1, -0.37],
  [-0.08, -0.36],
  [-0.24, -0.3],
]

/** A line in the hair: from, bend, to. */
export const strand = ({ unit, colour, face }: HairFrame, d: readonly number[]) => {
  const at = (index: number) => `${num(d[index]! * (face / 0.41) * unit)} ${num(d[index + 1]! * unit)}`
  return line(`M${at(0)}Q${at(2)} ${at(4)}`, shade(colour, 0.22), 0.022 * unit, 0.55)
}

/** Hair that falls behind the neck, down to a height. */
export const fall = (frame: HairFrame, to: number, width = 0.5) =>
  shape(
    outline(frame, [
      [0, -0.56],
      [-0.36, -0.44],
      [-0.47, -0.1],
      [-width, to * 0.55],
      [-width * 0.92, to - 0.05],
      [-width * 0.5, to + 0.04],
      [width * 0.5, to + 0.04],
      [width * 0.92, to - 0.05],
      [width, to * 0.55],
      [0.47, -0.1],
      [0.36, -0.44],
    ]),
    shade(frame.colour, 0.1),
  )

/** Hair beside the face, down to a height. */
export const locks = (frame: HairFrame, to: number) => {
  const t = Math.max(frame.turn, 0)
  const side = (s: -1 | 1, inner: number) =>
    shape(
      outline(frame, [
        [s * 0.3, -0.42],
        [s * 0.45, -0.16],
        [s * 0.475, to * 0.6],
        [s * 0.44, to],
        [s * (inner + 0.06), to - 0.04],
        [s * inner, to * 0.4],
        [s * (inner - 0.02), -0.16],
      ]),
      frame.colour,
    )
  return side(-1, 0.36 - 0.12 * t) + side(1, 0.385 + 0.01 * t)
}

/** Hair that is tied, through points. */
export const tail = (frame: HairFrame, points: readonly Point[]) => shape(outline(frame, points), frame.colour)
