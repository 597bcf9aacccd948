import type { Drawn } from './looks'

/** The paws of both arms: the near one and the far one, from the neck. */
type Paws = readonly [nearX: number, nearY: number, farX: number, farY: number]

/** Where the paws are for every way to hold one's arms; seen from the front, and turned to the end side. */
export const armsOf = {
  down: ({ wide: w, high: h, turn }) => (turn === 1 ? [-2, h * 0.66, w * 0.95, h * 0.6] : [-w * 1.02, h * 0.62, w * 1.02, h * 0.62]),
  belly: ({ high: h, turn }) => (turn === 1 ? [30, h * 0.56, 42, h * 0.5] : [-15, h * 0.56, 15, h * 0.56]),
  hold: ({ high: h, turn }) => (turn === 1 ? [40, h * 0.44, 54, h * 0.36] : [-19, h * 0.46, 19, h * 0.46]),
  reach: ({ turn }) => (turn === 1 ? [76, 0, 80, -14] : [-76, -20, 76, -20]),
  up: ({ turn }) => (turn === 1 ? [44, -72, 74, -58] : [-66, -72, 66, -72]),
  wave: ({ wide: w, high: h, turn }) => (turn === 1 ? [-2, h * 0.66, 78, -36] : [-w * 1.02, h * 0.62, 70, -40]),
  hug: ({ wide: w, high: h, turn }) => (turn === 1 ? [72, h * 0.36, 74, h * 0.2] : [-w - 40, 16, w + 40, 16]),
  cheeks: ({ turn }) => (turn === 1 ? [24, -6, 62, -2] : [-36, -8, 36, -8]),
  edge: ({ turn }) => (turn === 1 ? [4, 12, 56, 12] : [-46, 12, 46, 12]),
  behind: ({ wide: w, high: h, turn }) => (turn === 1 ? [-w * 0.7, h * 0.6, 0, h * 0.5] : [-w * 0.6, h * 0.6, w * 0.6, h * 0.6]),
} as const satisfies Record<string, (drawn: Drawn) => Paws>

/** The name of such a way. */
export type ArmsName = keyof typeof armsOf
