/** A leg: the angles of thigh and shin (0° down, 90° forward), and how much of the thigh is seen from where one looks. */
type Leg = readonly [thigh: number, shin: number, seen?: number]

/** How somebody stands or sits; arms are told apart from it. Angles are for somebody who faces the end side. */
export interface Pose {
  /** Which part stands at the place of the figure. */
  rests: 'feet' | 'seat'
  /** How far the back leans forward, and how far the head bows beyond it. */
  lean?: number
  bow?: number
  near: Leg
  far: Leg
  /** Legs in front of the body, as on a floor; or none to be seen, as in a bed or behind a table. */
  legs?: 'front' | 'none'
  arms: ArmsName
}

/** What the arms do when nothing else is said. */
export type ArmsName =
  'down' | 'lap' | 'hold' | 'hug' | 'phone' | 'mouth' | 'behind' | 'carry' | 'write' | 'welcome' | 'read' | 'knees' | 'tell' | 'pocket'

/** All the ways to stand, sit and lie. */
export const poses = {
  stand: { rests: 'feet', near: [-3, -1], far: [4, 2], arms: 'down' },
  walk: { rests: 'feet', lean: 4, near: [-10, -25], far: [15, 6], arms: 'down' },
  kick: { rests: 'feet', lean: -7, near: [48, 26], far: [-8, -14], arms: 'down' },
  jump: { rests: 'feet', near: [-34, -22], far: [34, 22], arms: 'down' },
  sit: { rests: 'seat', near: [82, 2], far: [76, 8], arms: 'lap' },
  'sit-low': { rests: 'seat', lean: 5, near: [100, -6], far: [92, 6], arms: 'lap' },
  'sit-front': { rests: 'seat', near: [-24, -3, 0.42], far: [24, 3, 0.42], legs: 'front', arms: 'lap' },
  'sit-floor': { rests: 'seat', near: [-66, 76], far: [66, -76], legs: 'front', arms: 'lap' },
  'knees-up': { rests: 'seat', lean: 8, near: [126, 22], far: [118, 30], legs: 'front', arms: 'knees' },
  'legs-out': { rests: 'seat', lean: -4, near: [84, 88], far: [118, 34], arms: 'lap' },
  crouch: { rests: 'feet', lean: 24, bow: -8, near: [96, -34], far: [70, -42], arms: 'lap' },
  bust: { rests: 'seat', near: [0, 0], far: [0, 0], legs: 'none', arms: 'lap' },
} as const satisfies Record<string, Pose>

/** The name of a pose. */
export type PoseName = keyof typeof poses
