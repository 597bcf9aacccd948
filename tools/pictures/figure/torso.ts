import { shade } from '../colours'
import { blob, polygon } from '../geometry'
import { line, num, oval, type Point, shape } from '../svg'
import type { Build } from './body'

/** The upper body in its own frame: the hips are the origin, the back leads straight up. */
export interface Torso {
  build: Build
  colour: string
  /** 0 from the front, 1 turned, -1 from behind. */
  turn: number
  second: string
  skin: string
}

const edges = ({ build, turn }: Torso, hem = 0.06) => {
  const u = build.head
  const narrow = turn > 0 ? 0.9 : 1
  const w = (x: number) => x * narrow * u
  const t = build.torso
  const right: readonly Point[] = [
    [w(0.15), -t * u - 0.02 * u],
    [w(build.shoulder * 0.62), -t * u + 0.07 * u],
    [w(build.shoulder * 1.02), -t * u + 0.27 * u],
    [w(build.shoulder * 0.96), -t * 0.66 * u],
    [w(build.waist + 0.03), -t * 0.36 * u],
    [w(build.hip + 0.03), -0.04 * u],
    [w(build.hip), hem * u + 0.1 * u],
  ]
  return right
}

const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [-x, y])

/** The upper body, down to a hem below the hips. */
export const torsoShape = (torso: Torso, hem?: number) => {
  const right = edges(torso, hem)
  return blob([...right, ...mirrored([...right].reverse())])
}

/** The edge around the neck. */
export const collar = (torso: Torso, colour: string, depth = 0.1) => {
  const u = torso.build.head
  const y = -torso.build.torso * u
  const x = 0.03 * torso.turn * u
  if (torso.turn < 0)
    return line(`M${num(-0.19 * u)} ${num(y + 0.01 * u)}Q0 ${num(y + 0.05 * u)} ${num(0.19 * u)} ${num(y + 0.01 * u)}`, colour, 0.07 * u)
  return line(
    `M${num(-0.19 * u + x)} ${num(y + 0.01 * u)}Q${num(x)} ${num(y + depth * 2 * u)} ${num(0.19 * u + x)} ${num(y + 0.01 * u)}`,
    colour,
    0.07 * u,
  )
}

/** The band at the lower edge of something knitted. */
export const hemBand = ({ build, colour, turn }: Torso) => {
  const u = build.head
  const w = (build.hip - 0.02) * (turn > 0 ? 0.9 : 1) * u
  return line(`M${num(-w)} ${num(0.08 * u)}Q0 ${num(0.15 * u)} ${num(w)} ${num(0.08 * u)}`, shade(colour, 0.14), 0.09 * u)
}

/** Stripes across the chest. */
export const stripes = ({ build, second, turn }: Torso) => {
  const u = build.head
  const narrow = turn > 0 ? 0.9 : 1
  return [0.3, 0.48, 0.66]
    .map((share) => {
      const w = (build.waist + (build.shoulder - build.waist) * Math.max(share - 0.36, 0) * 1.4 - 0.06) * narrow * u
      const y = -build.torso * share * u
      return line(`M${num(-w)} ${num(y)}Q0 ${num(y + 0.06 * u)} ${num(w)} ${num(y)}`, second, 0.085 * u)
    })
    .join('')
}

/** What is seen where something is worn open. */
export const opening = (torso: Torso, inner: string, width: number, to: number) => {
  const u = torso.build.head
  const y = -torso.build.torso * u
  if (torso.turn < 0) return ''
  return shape(
    polygon([
      [-width * 0.9 * u, y + 0.01 * u],
      [width * 0.9 * u, y + 0.01 * u],
      [width * 0.55 * u, to * u],
      [-width * 0.55 * u, to * u],
    ]),
    inner,
  )
}

/** Buttons down the middle. */
export const buttons = (torso: Torso, colour: string, count: number) => {
  const u = torso.build.head
  if (torso.turn < 0) return ''
  return Array.from({ length: count }, (_, index) =>
    oval([0.03 * torso.turn * u, -torso.build.torso * (0.74 - (index * 0.62) / count) * u], 0.026 * u, 0.026 * u, colour),
  ).join('')
}

/** A skirt from the waist down, so many heads below the hips. */
export const skirt = ({ build, colour, turn }: Torso, length: number, flare: number) => {
  const u = build.head
  const chest = build.shoulder * (turn > 0 ? 0.84 : 0.93) * u
  const [from, hem] = [-build.torso * 0.66 * u, (build.hip + flare) * u]
  const middle = (build.waist + flare * 0.35) * u
  return shape(
    `M${num(-chest)} ${num(from)}Q${num(-middle)} ${num(0.1 * u)} ${num(-hem)} ${num(length * u)}Q0 ${num((length + 0.1) * u)} ${num(hem)} ${num(length * u)}Q${num(middle)} ${num(0.1 * u)} ${num(chest)} ${num(from)}Z`,
    colour,
  )
}

/** How far it is from the hips to the ground. */
export const lower = (build: Build) => build.thigh + build.shin
