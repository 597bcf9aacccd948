import { shade, tint } from '../colours'
import { along, directionTo, distance, limb } from '../geometry'
import { group, line, oval, shape, type Point } from '../svg'
import type { Drawn, HedgehogDoing } from './looks'
import { sole } from './paws'
import type { Pose } from './poses'

const reach = 84

/** A short arm with its paw; one that is asked too far stretches as far as it can. */
export const armTo = (shoulder: Point, wanted: Point, fur: string): string => {
  const far = distance(shoulder, wanted)
  const paw = far > reach ? along(shoulder, directionTo(shoulder, wanted), reach) : wanted
  const d = limb(shoulder, 12, paw, 9.5)
  return line(d, shade(fur, 0.26), 3, 0.6) + shape(d, shade(fur, 0.05)) + oval(paw, 9.5, 9.5, tint(fur, 0.16))
}

const foot = ([x, y]: Point, fur: string, tilt = 0) => {
  const drawn = oval([x, y], 19, 9, shade(fur, 0.16))
  return tilt === 0 ? drawn : group(`rotate(${tilt} ${x} ${y})`, drawn)
}

/** The feet under a body: behind it, or in front of it when sitting. */
export const feetOf = ({ wide: w, high: h, fur, turn }: Drawn, feet: Pose['feet']): { back: string; front: string } => {
  const dim = shade(fur, 0.08)
  if (feet === 'sit') {
    if (turn === 1) {
      const leg = (x: number, y: number, colour: string) =>
        shape(limb([x - 26, y + 1], 13, [x, y], 11), shade(colour, 0.08)) + sole([x + 6, y - 5], colour, 0.62)
      return { back: leg(w + 14, h - 16, dim), front: leg(w + 6, h - 10, fur) }
    }
    return { back: '', front: turn === -1 ? '' : sole([-w * 0.72, h - 10], fur) + sole([w * 0.72, h - 10], fur) }
  }
  if (feet === 'crouch') {
    const near: Point = turn === 1 ? [w * 0.6, h * 0.86] : [w * 0.62, h * 0.86]
    const far: Point = turn === 1 ? [w * 0.9, h * 0.84] : [-w * 0.62, h * 0.86]
    return { back: foot(far, dim), front: foot(near, fur) }
  }
  if (turn === 1) {
    const isWalking = feet === 'walk'
    const near: Point = isWalking ? [w * 0.62, h] : [w * 0.3, h + 2]
    const far: Point = isWalking ? [-w * 0.42, h - 3] : [w * 0.66, h]
    return { back: foot(far, dim, isWalking ? 28 : 0) + foot(near, fur, isWalking ? -14 : 0), front: '' }
  }
  const out = feet === 'walk' ? 5 : 0
  return { back: foot([-w * 0.46, h + 1 + out], fur) + foot([w * 0.46, h + 1 - out], fur), front: '' }
}

/** Where the shoulders are. */
export const shouldersOf = ({ wide: w, turn }: Drawn): readonly [Point, Point] =>
  turn === 1
    ? [
        [w * 0.06, 20],
        [w * 0.62, 18],
      ]
    : [
        [-w * 0.66, 20],
        [w * 0.66, 20],
      ]

/** From a place in the picture to one from the neck. */
export const inward = ([x, y]: Point, { at, size }: Pick<HedgehogDoing, 'at' | 'size'>, isFlipped: boolean, lift: number): Point => [
  ((x - at[0]) / size) * (isFlipped ? -1 : 1),
  (y - at[1]) / size + lift,
]
