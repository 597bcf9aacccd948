/** How a body of an age is made. All lengths are in heads: one head is from chin to crown. */
export interface Build {
  /** One head in units of the picture. */
  head: number
  neck: number
  torso: number
  thigh: number
  shin: number
  upperArm: number
  forearm: number
  /** Half the width of the shoulders, the waist, the hips. */
  shoulder: number
  waist: number
  hip: number
  /** Thickness of the limbs, as radii at the shoulder and the hip. */
  arm: number
  leg: number
  /** Half the width of the head, and how far below its middle the eyes sit: young faces are round and low. */
  face: number
  eyes: number
}

/** A body for every age. */
export const builds = {
  toddler: {
    head: 76,
    neck: 0.05,
    torso: 1.08,
    thigh: 0.62,
    shin: 0.6,
    upperArm: 0.54,
    forearm: 0.48,
    shoulder: 0.4,
    waist: 0.4,
    hip: 0.4,
    arm: 0.15,
    leg: 0.2,
    face: 0.45,
    eyes: 0.11,
  },
  child: {
    head: 79,
    neck: 0.1,
    torso: 1.3,
    thigh: 0.95,
    shin: 0.9,
    upperArm: 0.74,
    forearm: 0.66,
    shoulder: 0.49,
    waist: 0.41,
    hip: 0.42,
    arm: 0.15,
    leg: 0.2,
    face: 0.43,
    eyes: 0.08,
  },
  teen: {
    head: 82,
    neck: 0.18,
    torso: 1.55,
    thigh: 1.28,
    shin: 1.2,
    upperArm: 0.95,
    forearm: 0.86,
    shoulder: 0.58,
    waist: 0.43,
    hip: 0.47,
    arm: 0.16,
    leg: 0.22,
    face: 0.405,
    eyes: 0.05,
  },
  adult: {
    head: 84,
    neck: 0.2,
    torso: 1.72,
    thigh: 1.4,
    shin: 1.32,
    upperArm: 1.05,
    forearm: 0.95,
    shoulder: 0.7,
    waist: 0.53,
    hip: 0.54,
    arm: 0.19,
    leg: 0.26,
    face: 0.4,
    eyes: 0.03,
  },
  old: {
    head: 84,
    neck: 0.14,
    torso: 1.66,
    thigh: 1.3,
    shin: 1.22,
    upperArm: 1.02,
    forearm: 0.92,
    shoulder: 0.66,
    waist: 0.58,
    hip: 0.57,
    arm: 0.18,
    leg: 0.25,
    face: 0.4,
    eyes: 0.03,
  },
} as const satisfies Record<string, Build>

/** The age of a figure, by its body. */
export type Age = keyof typeof builds
