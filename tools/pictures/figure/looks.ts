import { type Cloth, type hairs, type skins } from '../colours'
import type { Point } from '../svg'
import type { Age } from './body'
import type { TopName } from './clothes'
import type { CoverName } from './covers'
import type { ExpressionName } from './faces'
import type { HairName } from './hair'
import type { HandName } from './limbs'
import type { ArmsName, PoseName } from './poses'

/** How somebody looks through all pictures of a story. */
export interface Looks {
  age: Age
  /** 1 is usual for the age. */
  size: number
  skin: keyof typeof skins
  hair: HairName
  hairColour: keyof typeof hairs
  cover?: CoverName
  coverColour: Cloth
  glasses: boolean
  top: TopName
  colour: Cloth
  second: Cloth
  sleeves: 'long' | 'short'
  legs: 'long' | 'short'
  legsColour: Cloth
  shoes?: Cloth
  socks: Cloth
}

/** What somebody does in one picture. */
export interface Doing {
  at: Point
  size: number
  pose: PoseName
  faces: 'start' | 'end' | 'front' | 'back'
  feels: ExpressionName
  look: 'ahead' | 'up' | 'down'
  arms?: ArmsName
  hand: HandName
  /** Where the hands are, in units of the picture, instead of where `arms` has them. */
  near?: Point
  far?: Point
  /** How far down the body is seen, in units of the picture: the edge of a table that the arms lie on. */
  behind?: number
  /** Which feet have a shoe on, if the looks have any. */
  shoes: 'both' | 'one' | 'none'
  /** How far the whole figure is turned, for somebody who lies, and the head beyond it, in degrees. */
  turn: number
  bow: number
}
