/** A slice of a pie around the middle of a square of 200, from the top on, and where its number stands. */
export interface SliceShape {
  id: string
  path: string
  middle: { x: number; y: number }
}

const reach = 94
const at = (turn: number, distance: number) => ({
  x: 100 + distance * Math.sin(turn * 2 * Math.PI),
  y: 100 - distance * Math.cos(turn * 2 * Math.PI),
})
const point = (turn: number) => {
  const { x, y } = at(turn, reach)
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}
const arc = (from: number, to: number) => `A${reach} ${reach} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}`
// An arc that ends where it began is none, so a whole pie is two halves.
const outline = (from: number, to: number) =>
  to - from > 0.999 ? `M${point(0)}${arc(0, 0.5)}${arc(0.5, 1)}Z` : `M100 100L${point(from)}${arc(from, to)}Z`

/** The shapes of slices, each as wide as its share of the whole. */
export const sliceShapes = (shares: readonly { id: string; share: number }[]): SliceShape[] => {
  let turned = 0
  return shares.map(({ id, share }) => {
    const from = turned
    turned += share
    return { id, path: outline(from, turned), middle: share > 0.999 ? { x: 100, y: 100 } : at(from + share / 2, reach * 0.62) }
  })
}
