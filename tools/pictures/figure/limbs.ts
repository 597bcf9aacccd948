import { mixed, shade, tint } from '../colours'
import { along, between, limb, plus } from '../geometry'
import { line, shape, type Point } from '../svg'
import type { Arm } from './arms'
import type { Build } from './body'

/** What a hand does. */
export type HandName = 'open' | 'grip' | 'point'

/** A hand at the end of an arm; the thumb is on the given side of where the forearm points. */
export const handOf = ({ wrist, direction }: Arm, unit: number, skin: string, hand: HandName, side: 1 | -1): string => {
  const at = (turn: number, length: number) => along(wrist, direction + turn, length * unit)
  // A soft edge, or a hand before a face would not be seen.
  const edged = (d: string) => line(d, shade(skin, 0.3), 2.6, 0.6) + shape(d, tint(skin, 0.08))
  if (hand === 'grip') return edged(limb(wrist, 0.075 * unit, at(0, 0.09), 0.105 * unit))
  const palm = limb(wrist, 0.072 * unit, at(0, hand === 'point' ? 0.1 : 0.13), 0.09 * unit)
  const thumb = limb(at(0, 0.05), 0.04 * unit, at(48 * side, 0.19), 0.034 * unit)
  const fingers =
    hand === 'point'
      ? limb(at(0, 0.1), 0.042 * unit, at(-6, 0.29), 0.032 * unit)
      : limb(at(0, 0.12), 0.085 * unit, at(-3 * side, 0.25), 0.055 * unit)
  return edged(`${palm}${thumb}${fingers}`)
}

/** How an arm is clothed. */
export interface Sleeve {
  colour: string
  length: 'long' | 'short'
  skin: string
  cuff?: string
  /** A wider sleeve, as on a coat. */
  wide?: boolean
}

/** An arm with its sleeve and hand; `lifted` draws a soft edge, for an arm in front of a body of the same colour. */
export const armOf = (
  arm: Arm,
  build: Build,
  sleeve: Sleeve,
  { hand = 'open' as HandName, lifted = false, side = 1 as 1 | -1 } = {},
): string => {
  const unit = build.head
  const wide = sleeve.wide ? 1.18 : 1
  const [top, middle, end] = [build.arm * unit * wide, build.arm * 0.86 * unit * wide, build.arm * 0.72 * unit * wide]
  const upper = limb(arm.shoulder, top, arm.elbow, middle)
  const fore = limb(arm.elbow, middle, between(arm.elbow, arm.wrist, 0.94), end)
  const edge = (d: string) =>
    lifted ? `<g transform="translate(${arm.direction > 0 ? -1.5 : 1.5} 2.5)">${shape(d, shade(sleeve.colour, 0.3), 0.45)}</g>` : ''
  const drawnHand = handOf(arm, unit, sleeve.skin, hand, side)
  if (sleeve.length === 'short') {
    const bare = limb(arm.shoulder, top * 0.86, arm.elbow, middle * 0.82) + limb(arm.elbow, middle * 0.82, arm.wrist, end * 0.86)
    return (
      edge(upper) +
      shape(bare, sleeve.skin) +
      drawnHand +
      shape(limb(arm.shoulder, top, between(arm.shoulder, arm.elbow, 0.66), middle * 1.12), sleeve.colour)
    )
  }
  const cuff = sleeve.cuff
    ? shape(limb(between(arm.elbow, arm.wrist, 0.82), end * 1.04, between(arm.elbow, arm.wrist, 0.95), end), sleeve.cuff)
    : ''
  return edge(`${upper}${fore}`) + drawnHand + shape(`${upper}${fore}`, sleeve.colour) + cuff
}

/** How a leg is clothed. */
export interface Trouser {
  colour: string
  skin: string
  /** Down to the foot, to the knee, or none under a skirt. */
  length: 'long' | 'short'
  shoe?: string
  sock: string
}

/** The joints of a leg. */
export interface LegJoints {
  hip: Point
  knee: Point
  ankle: Point
  /** The direction of the shin, and how far the foot is turned towards the end side: 0 points at us, 1 sidewards. */
  shin: number
  turned: number
}

const footOf = ({ ankle, shin, turned }: LegJoints, build: Build, colour: string, isShoe: boolean, side: 1 | -1) => {
  const unit = build.head
  const out = turned === 0 ? side * 0.35 : 1
  const tilt = Math.abs(shin) > 45 ? shin - 0 : shin * 0.35
  const forward = (length: number) => along(ankle, 90 + tilt, length * unit * out)
  const down = (from: Point, length: number) => along(from, tilt, length * unit)
  const high = isShoe ? 0.1 : 0.085
  const heel = down(plus(ankle, [0, 0]), 0.08)
  const size = build.leg / 0.26
  const body = limb(heel, high * 1.12 * unit, down(forward(0.3 * size), 0.095), high * 0.92 * unit)
  return (
    shape(body, colour) +
    (isShoe
      ? shape(limb(down(heel, 0.085), 0.028 * unit, down(forward(0.31 * size), 0.17), 0.028 * unit), mixed(colour, '#2f2622', 0.45))
      : '')
  )
}

/** A leg with what is worn on it. */
export const legOf = (joints: LegJoints, build: Build, trouser: Trouser, { far = false, side = 1 as 1 | -1 } = {}): string => {
  const unit = build.head
  const { hip, knee, ankle } = joints
  const dim = (colour: string) => (far ? shade(colour, 0.13) : colour)
  const [top, middle, end] = [build.leg * unit, build.leg * 0.8 * unit, build.leg * 0.6 * unit]
  const bare =
    trouser.length === 'short'
      ? shape(limb(hip, top * 0.85, knee, middle * 0.8) + limb(knee, middle * 0.8, ankle, end * 0.75), dim(trouser.skin))
      : ''
  const cloth =
    trouser.length === 'short'
      ? limb(hip, top, between(hip, knee, 0.8), middle * 1.1)
      : limb(hip, top, knee, middle) + limb(knee, middle, between(knee, ankle, 0.96), end)
  const foot = footOf(joints, build, dim(trouser.shoe ?? trouser.sock), trouser.shoe !== undefined, side)
  return bare + foot + shape(cloth, dim(trouser.colour))
}
