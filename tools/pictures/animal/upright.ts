import { cloth } from '../colours'
import { placed, type Point } from '../svg'
import { armsOf } from './arms'
import { bodyOf } from './body'
import { headAt } from './head'
import { armTo, feetOf, inward, shouldersOf } from './limbs'
import type { Drawn, HedgehogDoing, HedgehogLooks } from './looks'
import { hedgehogScale, isFlipped, liftOf } from './measures'
import { neckwear } from './neckwear'
import { poses, type Pose } from './poses'

const nods = { ahead: 0, up: -8, down: 8, round: 0 }

/** The middle of an upright head, from the neck. */
const headFrom = ({ turn }: Drawn): Point => [turn === 1 ? 4 : 0, -38]

const wornOf = ({ neck, neckColour }: HedgehogLooks, drawn: Drawn, { wrapped }: HedgehogDoing) => {
  if (wrapped) return neckwear.blanket(drawn, cloth[wrapped])
  return neck ? neckwear[neck](drawn, cloth[neckColour]) : ''
}

/** A hedgehog that stands or sits, or its upper part behind an edge. */
export const uprightOf = (looks: HedgehogLooks, drawn: Drawn, doing: HedgehogDoing, held: (paws: Point) => string): string => {
  const pose: Pose = poses[doing.pose]
  const lift = liftOf(pose, drawn)
  const feet = feetOf(drawn, pose.feet)
  const [nearX, nearY, farX, farY] = armsOf[doing.arms ?? pose.arms](drawn)
  const own = { at: doing.at, size: hedgehogScale(looks, doing) }
  const target = (given: Point | undefined, usual: Point) => (given ? inward(given, own, isFlipped(doing), lift) : usual)
  const paws = [target(doing.near, [nearX, nearY]), target(doing.far, [farX, farY])] as const
  const [nearShoulder, farShoulder] = shouldersOf(drawn)
  const arms = { near: armTo(nearShoulder, paws[0], drawn.fur), far: armTo(farShoulder, paws[1], drawn.fur) }
  const tilt = (pose.bow ?? 0) + doing.bow + (drawn.turn === 1 ? nods[doing.look] : 0)
  const head = headAt(headFrom(drawn), tilt, looks, drawn, doing)
  const isBehind = doing.arms === 'behind' || drawn.turn === -1
  const thing = held([(paws[0][0] + paws[1][0]) / 2, (paws[0][1] + paws[1][1]) / 2])
  const bare = pose.body === 'hidden' ? '' : feet.back + bodyOf(drawn) + feet.front + wornOf(looks, drawn, doing)
  const behind = isBehind ? arms.near + arms.far : drawn.turn === 1 ? arms.far : ''
  const before = isBehind ? '' : drawn.turn === 1 ? arms.near : arms.far + arms.near
  // What is held close lies before the far arm and the head, and behind the near paw.
  return placed([0, -lift], behind + head.back + bare + head.front + thing + before, {
    turn: pose.lean && drawn.turn === 1 ? pose.lean : 0,
  })
}
