import { type Cloth } from '../colours'
import type { Point } from '../svg'
import type { ArmsName } from './arms'
import type { PoseName } from './poses'
import type { FeelingName } from './feelings'
import type { HeadwearName } from './headwear'
import type { NeckwearName } from './neckwear'

/** The colour of the quills. */
export const quillColours = {
  ginger: '#cb7a44',
  honey: '#bd8650',
  fawn: '#a97f68',
  russet: '#a3623f',
  chestnut: '#855640',
  walnut: '#604a40',
  cocoa: '#52403c',
  slate: '#74757f',
  ash: '#8d8580',
  silver: '#b3aca6',
} as const

/** The colour of face and belly. */
export const furColours = { cream: '#f5e2c8', oat: '#efdcc4', sand: '#e8cba6', almond: '#dbb88f', hazel: '#c39a72' } as const

/** How a body of an age is made, in units of a head that is 100 wide: half its width, its height, and how large all of it is. */
export const builds = {
  baby: { wide: 37, high: 46, size: 0.86 },
  child: { wide: 41, high: 62, size: 1.08 },
  'big-child': { wide: 42, high: 76, size: 1.16 },
  adult: { wide: 51, high: 96, size: 1.28 },
  old: { wide: 53, high: 88, size: 1.25 },
} as const

/** How a hedgehog looks, in every picture it is in. */
export interface HedgehogLooks {
  age: keyof typeof builds
  /** 1 is usual for the age. */
  size: number
  quills: keyof typeof quillColours
  fur: keyof typeof furColours
  neck?: NeckwearName
  neckColour: Cloth
  head?: HeadwearName
  headColour: Cloth
  glasses: boolean
  /** Bushy brows and a moustache. */
  bushy: boolean
}

/** What it does in one picture. */
export interface HedgehogDoing {
  at: Point
  size: number
  pose: PoseName
  faces: 'start' | 'end' | 'front' | 'back'
  feels: FeelingName
  look: 'ahead' | 'up' | 'down' | 'round'
  arms?: ArmsName
  flip: boolean
  /** How far all of it is turned, and the head beyond it, in degrees. */
  turn: number
  bow: number
  /** A blanket around the shoulders, instead of what is worn there. */
  wrapped?: Cloth
  /** Where the paws are, in units of the picture, instead of where `arms` has them. */
  near?: Point
  far?: Point
}

/** A hedgehog as its parts are drawn: colours that are ready, and how it is turned: 0 from the front, 1 to the end side, -1 from behind. */
export interface Drawn {
  wide: number
  high: number
  quills: string
  fur: string
  turn: -1 | 0 | 1
}
