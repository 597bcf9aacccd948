import { num, type Point } from './svg'

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** From a point on: 0° leads down, 90° to the end side, 180° up. */
export const along = ([x, y]: Point, degrees: number, length: number): Point => [
  x + Math.sin(radians(degrees)) * length,
  y + Math.cos(radians(degrees)) * length,
]

/** The sum of two points. */
export const plus = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy]

/** How far two points are from each other. */
export const distance = ([x, y]: Point, [otherX, otherY]: Point): number => Math.hypot(otherX - x, otherY - y)

/** A point on the way from one to another; `share` 0 is the first, 1 the second. */
export const between = ([x, y]: Point, [otherX, otherY]: Point, share: number): Point => [
  x + (otherX - x) * share,
  y + (otherY - y) * share,
]

/** The direction from one point to another in degrees, as `along` counts them. */
export const directionTo = ([x, y]: Point, [otherX, otherY]: Point): number => (Math.atan2(otherX - x, otherY - y) * 180) / Math.PI

/** A point as it stands in a path. */
export const pair = ([x, y]: Point): string => `${num(x)} ${num(y)}`

/** Points from their numbers in a row: x, y, x, y. */
export const pointsOf = (numbers: readonly number[]): Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, index): Point => [numbers[2 * index]!, numbers[2 * index + 1]!])

/** A closed shape with straight sides. */
export const polygon = (points: readonly Point[]): string => `M${points.map(pair).join('L')}Z`

/** A closed, soft shape through all the points (Catmull-Rom as Bézier curves). */
export const blob = (points: readonly Point[]): string => {
  const at = (index: number) => points[(index + points.length) % points.length]!
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${pair(first)} ${pair(second)} ${pair(to)}`
  })
  return `M${pair(at(0))}${curves.join('')}Z`
}

/** Two discs of different size and what a band around both would hold: an arm, a leg, a finger. */
export const limb = (from: Point, fromRadius: number, to: Point, toRadius: number): string => {
  const length = distance(from, to)
  if (length <= Math.abs(fromRadius - toRadius)) {
    const [[x, y], r] = fromRadius > toRadius ? [from, fromRadius] : [to, toRadius]
    return `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 1 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 1 ${num(-2 * r)} 0Z`
  }
  const way = Math.atan2(to[1] - from[1], to[0] - from[0])
  const open = Math.acos((fromRadius - toRadius) / length)
  const touch = ([x, y]: Point, radius: number, angle: number) => pair([x + Math.cos(angle) * radius, y + Math.sin(angle) * radius])
  const arc = (radius: number, span: number) => `A${num(radius)} ${num(radius)} 0 ${span > Math.PI ? 1 : 0} 1 `
  return [
    `M${touch(from, fromRadius, way - open)}L${touch(to, toRadius, way - open)}`,
    `${arc(toRadius, 2 * open)}${touch(to, toRadius, way + open)}L${touch(from, fromRadius, way + open)}`,
    `${arc(fromRadius, 2 * Math.PI - 2 * open)}${touch(from, fromRadius, way - open)}Z`,
  ].join('')
}
