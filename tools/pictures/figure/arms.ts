import { along, directionTo, distance } from '../geometry'
import type { Point } from '../svg'
import type { Build } from './body'
import type { ArmsName } from './poses'

/** Where the hands are, in heads from the point where the neck begins; `over` is what lies in front of the body. */
export interface Arms {
  near: Point
  far: Point
  over: 'near' | 'both' | 'none'
  /** What is held lies in both arms, and only the hands are in front of it. */
  embraces?: boolean
}

/** Every way to hold one's arms, for a body of any age. */
export const armsOf: Record<ArmsName, (build: Build) => Arms> = {
  down: (b) => ({ near: [-b.shoulder - 0.08, reachOf(b)], far: [b.shoulder + 0.04, reachOf(b)], over: 'near' }),
  pocket: (b) => ({ near: [-b.hip * 0.95, b.torso * 0.86], far: [b.hip * 0.95, b.torso * 0.86], over: 'both' }),
  lap: (b) => ({ near: [0.02, b.torso * 0.9], far: [0.3, b.torso * 0.88], over: 'both' }),
  hold: (b) => ({ near: [0.1, b.torso * 0.56], far: [0.42, b.torso * 0.54], over: 'both' }),
  hug: (b) => ({ near: [0.3, b.torso * 0.5], far: [-0.12, b.torso * 0.62], over: 'both', embraces: true }),
  phone: (b) => ({ near: [-b.face * 0.7, -b.neck - 0.3], far: [b.shoulder + 0.04, reachOf(b)], over: 'near' }),
  mouth: (b) => ({ near: [0.01, -b.neck - 0.16], far: [0.3, b.torso * 0.88], over: 'both' }),
  behind: (b) => ({ near: [-0.05, b.torso * 0.86], far: [0.05, b.torso * 0.86], over: 'none' }),
  carry: (b) => ({ near: [-b.shoulder - 0.02, reachOf(b)], far: [b.shoulder + 0.12, reachOf(b) * 0.97], over: 'near' }),
  write: (b) => ({ near: [0.42, b.torso * 0.7], far: [0.72, b.torso * 0.74], over: 'both' }),
  welcome: (b) => ({ near: [0.5, b.torso * 0.5], far: [b.shoulder + 0.62, b.torso * 0.36], over: 'near' }),
  read: (b) => ({ near: [-0.2, b.torso * 0.62], far: [0.46, b.torso * 0.6], over: 'both' }),
  knees: (b) => ({ near: [0.78, b.torso * 0.62], far: [0.86, b.torso * 0.6], over: 'both' }),
  tell: (b) => ({ near: [-0.05, b.torso * 0.86], far: [b.shoulder + 0.4, b.torso * 0.2], over: 'both' }),
}

const reachOf = (b: Build) => 0.4 + (b.upperArm + b.forearm) * 0.995

/** The joints of an arm. */
export interface Arm {
  shoulder: Point
  elbow: Point
  wrist: Point
  /** Where the forearm points. */
  direction: number
}

/** The elbow of an arm bent between two points: the lower of the two there could be, unless the outer one is much further out. */
const elbowOf = (shoulder: Point, wrist: Point, [upper, fore]: Lengths, side: -1 | 1): Point => {
  const far = distance(shoulder, wrist)
  const way = directionTo(shoulder, wrist)
  const angle = (Math.acos((upper * upper + far * far - fore * fore) / (2 * upper * far)) * 180) / Math.PI
  const [one, other] = [along(shoulder, way + angle, upper), along(shoulder, way - angle, upper)]
  const preferred = one[1] - other[1] + (one[0] - other[0]) * side * 0.8
  return preferred > 0 ? one : other
}

type Lengths = readonly [upper: number, fore: number]

/**
 * An arm whose hand is at a place, or as near as it reaches; `side` is the outer side, and `hand` how long the hand is. An arm
 * that is bent a lot points at us with its elbow, so that it looks shorter.
 */
export const bentTo = (shoulder: Point, place: Point, [upper, fore]: Lengths, { side, hand }: { side: -1 | 1; hand: number }): Arm => {
  const whole = upper + fore
  const toward = (target: Point) => {
    const wanted = distance(shoulder, target)
    const seen = Math.min(Math.max(wanted / (whole * 0.8), 0.66), 1)
    const lengths: Lengths = [upper * seen, fore * seen]
    const far = Math.min(Math.max(wanted, (upper - fore) * seen + 0.01, whole * 0.12), whole * seen * 0.995)
    const wrist = along(shoulder, directionTo(shoulder, target), far)
    const elbow = elbowOf(shoulder, wrist, lengths, side)
    return { shoulder, elbow, wrist, direction: directionTo(elbow, wrist) }
  }
  const first = toward(place)
  return toward(along(place, first.direction, -hand))
}
