import { along } from '../geometry'
import type { Point } from '../svg'
import { armsOf, bentTo, type Arm, type Arms } from './arms'
import { builds, type Build } from './body'
import type { LegJoints } from './limbs'
import type { Doing, Looks } from './looks'
import { poses, type Pose } from './poses'

/** Where every part of a figure is, about its hips, facing the end side; in units of a figure of the size 1. */
export interface Stance {
  build: Build
  pose: Pose
  /** 0 from the front, 1 turned to the end side, -1 from behind. */
  turn: -1 | 0 | 1
  /** How far the hips are above the place the figure stands on. */
  lift: number
  neck: Point
  head: Point
  /** How far the head is tilted, in degrees. */
  tilt: number
  near: Arm
  far: Arm
  over: Arms['over']
  embraces: boolean
  legs: { near: LegJoints; far: LegJoints }
}

const turns = { start: 1, end: 1, front: 0, back: -1 } as const

const legAt = ([thigh, shin, seen = 1]: Pose['near'], side: 1 | -1, build: Build, turn: Stance['turn']): LegJoints => {
  const hip: Point = [side * build.hip * 0.52 * build.head, 0]
  const knee = along(hip, thigh, build.thigh * seen * build.head)
  return { hip, knee, ankle: along(knee, shin, build.shin * build.head), shin, turned: turn > 0 ? 1 : 0 }
}

/** From a place in the picture to one about the hips. */
export const inward = ({ at, size, faces }: Doing, looks: Looks, lift: number, [x, y]: Point): Point => {
  const scale = size * looks.size
  return [((x - at[0]) / scale) * (faces === 'start' ? -1 : 1), (y - at[1]) / scale + lift]
}

const handLength = { open: 0.16, point: 0.28, grip: 0.09 }

/** Finds where every part of a figure is. */
export const stanceOf = (looks: Looks, doing: Doing): Stance => {
  const build = builds[looks.age]
  const pose: Pose = poses[doing.pose]
  const turn = turns[doing.faces]
  const u = build.head
  const lean = pose.lean ?? 0
  const legs = { near: legAt(pose.near, -1, build, turn), far: legAt(pose.far, 1, build, turn) }
  const lift = pose.rests === 'feet' ? Math.max(legs.near.ankle[1], legs.far.ankle[1]) + 0.19 * u : 0

  const neck = along([0, 0], 180 - lean, build.torso * u)
  const head = along(neck, 180 - lean * 0.7, (build.neck + 0.43) * u)
  const nod = turn === 1 ? { ahead: 0, up: -9, down: 9 }[doing.look] : 0

  const { near, far, over, embraces = false } = armsOf[doing.arms ?? pose.arms](build)
  const shoulder = (side: number) => along(along(neck, -lean, 0.26 * u), 90 - lean, side * build.shoulder * u)
  const target = (given: Point | undefined, [x, y]: Point): Point =>
    given ? inward(doing, looks, lift, given) : [neck[0] + x * u, neck[1] + y * u]
  const lengths = [build.upperArm * u, build.forearm * u] as const
  const hand = handLength[doing.hand] * u
  return {
    build,
    pose,
    turn,
    lift,
    neck,
    head: turn === 1 ? [head[0] + 0.03 * u, head[1]] : head,
    tilt: lean * 0.5 + (pose.bow ?? 0) + doing.bow + nod,
    near: bentTo(shoulder(turn === 1 ? -0.72 : -0.86), target(doing.near, near), lengths, { side: -1, hand }),
    far: bentTo(shoulder(turn === 1 ? 0.66 : 0.86), target(doing.far, far), lengths, {
      side: turn === 1 ? -1 : 1,
      hand: Math.min(hand, handLength.open * u),
    }),
    over,
    embraces,
    legs,
  }
}
