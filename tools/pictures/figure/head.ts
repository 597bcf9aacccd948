import { shade } from '../colours'
import { blob } from '../geometry'
import { oval, shape, type Point } from '../svg'
import type { Build } from './body'
import { covers, type CoverName } from './covers'
import { expressions, faceOf, type ExpressionName } from './faces'
import { hairStyles, type HairName } from './hair'

/** A head and what it does; colours are ready to be drawn with. */
export interface Head {
  skin: string
  hair: HairName
  hairColour: string
  cover?: CoverName
  coverColour: string
  feels: ExpressionName
  /** 0 from the front, 1 turned to the end side, -1 from behind. */
  turn: number
  look: 'ahead' | 'up' | 'down'
  glasses?: boolean
}

const skull = ({ face }: Build, unit: number, turn: number) => {
  const w = face
  const t = Math.max(turn, 0)
  const points: readonly Point[] = [
    [0, -0.5],
    [w * 0.72, -0.41],
    [w, -0.12],
    [w * 0.97, 0.12],
    [w * 0.72 + 0.02 * t, 0.36],
    [0.05 * t + 0.1, 0.48],
    [0.05 * t - 0.1, 0.48],
    [-w * 0.7 + 0.05 * t, 0.35],
    [-w * 0.97, 0.1],
    [-w, -0.12],
    [-w * 0.72, -0.41],
  ]
  return blob(points.map(([x, y]): Point => [x * unit, y * unit]))
}

const ears = ({ face }: Build, unit: number, { skin, turn }: Head) => {
  const t = Math.max(turn, 0)
  const ear = (x: number) =>
    oval([x * unit, 0.07 * unit], 0.075 * unit, 0.11 * unit, skin) +
    oval([x * unit, 0.075 * unit], 0.04 * unit, 0.065 * unit, shade(skin, 0.12))
  return ear(-face + 0.01 + 0.13 * t) + (t > 0.5 ? '' : ear(face - 0.01))
}

const glassesOn = (unit: number, build: Build, turn: number, gaze: number) => {
  const y = (build.eyes + gaze * 0.9 + 0.005) * unit
  const middle = 0.12 * turn
  const ring = (x: number) =>
    `<circle cx="${Math.round(x * unit)}" cy="${Math.round(y)}" r="${Math.round(0.105 * unit)}" fill="#fff" fill-opacity=".18" stroke="#4a3a32" stroke-width="2"/>`
  return ring(middle - 0.168) + ring(middle + 0.168 * (1 - 0.22 * turn))
}

/** A head about its middle: what lies behind neck and body, and the head itself. */
export const headOf = (build: Build, head: Head): { back: string; front: string } => {
  const unit = build.head
  const gaze = { ahead: 0, up: -0.06, down: 0.075 }[head.look]
  const frame = { unit, turn: head.turn, face: build.face, colour: head.hairColour }
  const hair = hairStyles[head.hair](frame) as { back?: string; front: string }
  const cover = head.cover && (covers[head.cover]({ ...frame, colour: head.coverColour }) as { back?: string; front: string })
  const isHidden = head.cover === 'scarf'
  const back = (isHidden ? '' : (hair.back ?? '')) + (cover?.back ?? '')
  const face =
    head.turn < 0
      ? ''
      : faceOf(expressions[head.feels], { unit, turn: head.turn, gaze, eyes: build.eyes, skin: head.skin, hair: head.hairColour })
  const glasses = head.glasses && head.turn >= 0 ? glassesOn(unit, build, head.turn, gaze) : ''
  return {
    back,
    front: [
      isHidden ? '' : ears(build, unit, head),
      shape(skull(build, unit, head.turn), head.skin),
      face,
      glasses,
      isHidden ? '' : hair.front,
      cover?.front ?? '',
    ].join(''),
  }
}
