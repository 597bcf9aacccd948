import { shade, tint } from '../colours'
import { blob } from '../geometry'
import { line, oval, placed, shape, type Point } from '../svg'
import { faceOf } from './face'
import { feelings, type Feeling } from './feelings'
import { glassesOn, headwear } from './headwear'
import type { Drawn, HedgehogDoing, HedgehogLooks } from './looks'
import { cloth } from '../colours'
import { marksOf, quillsOf, type Coat } from './quills'

const masks: Record<0 | 1, readonly Point[]> = {
  0: [
    [0, -19],
    [13, -33],
    [31, -32],
    [45, -12],
    [47, 14],
    [33, 36],
    [0, 46],
    [-33, 36],
    [-47, 14],
    [-45, -12],
    [-31, -32],
    [-13, -33],
  ],
  1: [
    [22, -21],
    [34, -34],
    [50, -24],
    [57, -5],
    [74, 5],
    [76, 16],
    [58, 30],
    [36, 43],
    [8, 45],
    [-17, 34],
    [-27, 10],
    [-20, -18],
    [2, -34],
  ],
}

const coats = (turn: -1 | 0 | 1, bristles: boolean): Coat => {
  const length = bristles ? 19 : 13
  if (turn === 1) return { at: [-6, -7], rx: 55, ry: 53, count: 25, length, sweep: bristles ? [-4, -2] : [-9, 3] }
  if (turn === -1) return { at: [0, -12], rx: 56, ry: 48, count: 25, length, sweep: [0, 4] }
  return { at: [0, -7], rx: 57, ry: 53, count: 25, length, sweep: bristles ? [0, -3] : [0, 4] }
}

const ear = ([x, y]: Point, wide: number, fur: string) =>
  oval([x, y], 12 * wide, 13, shade(fur, 0.14)) + oval([x, y + 1], 7 * wide, 8, tint('#d6938a', 0.25))

const backEar = (x: number, fur: string) => oval([x, -44], 12, 13, shade(fur, 0.2))

const bushyOn = (turn: 0 | 1, fur: string) => {
  const [near, far, x] = turn === 1 ? [13, 45, 56] : [-21, 21, 0]
  const white = tint(fur, 0.7)
  return (
    line(`M${near - 9} -16Q${near} -22 ${near + 9} -16M${far - 8} -17Q${far} -22 ${far + 8} -16`, white, 7) +
    shape(`M${x} 18Q${x - 8} 16 ${x - 24} 30Q${x - 10} 32 ${x} 24Q${x + 8} 32 ${x + 20} 29Q${x + 8} 16 ${x} 18Z`, white)
  )
}

type Feels = Pick<HedgehogDoing, 'feels' | 'look'>

const coatFor = (turn: Drawn['turn'], { feels }: Feels) => coats(turn, (feelings[feels] as Feeling).bristles ?? false)

/** The quills around a head, which lie behind the body. */
const maneOf = ({ turn, quills, fur }: Drawn, feels: Feels) => {
  const coat = coatFor(turn, feels)
  const far = turn === 1 ? ear([34, -46], 0.72, fur) : ''
  return quillsOf(coat, quills) + far
}

/** What is before the body: the face, or the quills seen from behind. */
const headOf = (looks: HedgehogLooks, { turn, quills, fur }: Drawn, { feels, look }: Feels): string => {
  const coat = coatFor(turn, { feels, look })
  const worn = looks.head ? headwear[looks.head](cloth[looks.headColour], turn === 1 ? 2 : 0) : ''
  if (turn === -1)
    return quillsOf(coat, quills) + backEar(-38, fur) + backEar(38, fur) + marksOf(coat, quills, [0, 360], [0.78, 0.52, 0.26]) + worn
  const near = turn === 1 ? ear([-24, -22], 1, fur) : ear([-44, -24], 1, fur) + ear([44, -24], 1, fur)
  const marks = marksOf(coat, quills, turn === 1 ? [-150, 40] : [-75, 75], turn === 1 ? [0.8, 0.55] : [0.82])
  return [
    marks,
    shape(blob(masks[turn]), fur),
    near,
    faceOf(feels, turn, look, { fur, quills }),
    looks.bushy ? bushyOn(turn, fur) : '',
    looks.glasses ? glassesOn(turn) : '',
    worn,
  ].join('')
}

/** A head at a place, 100 wide and tilted: what lies behind the body, and what before it. One that looks round is turned the other way. */
export const headAt = (at: Point, tilt: number, looks: HedgehogLooks, drawn: Drawn, feels: Feels): { back: string; front: string } => {
  const place = { turn: tilt, flip: feels.look === 'round' && drawn.turn === 1 }
  return { back: drawn.turn === -1 ? '' : placed(at, maneOf(drawn, feels), place), front: placed(at, headOf(looks, drawn, feels), place) }
}

/** The same in one, for a head without a body below it. */
export const wholeHead = (...head: Parameters<typeof headAt>): string => {
  const { back, front } = headAt(...head)
  return back + front
}
