import type { BodyZone } from '../../../src/core/exercise/body-map'

/** An ellipse on the figure, in its own units. */
export interface Place {
  cx: number
  cy: number
  rx: number
  ry: number
}

const place = (cx: number, cy: number, rx: number, ry = rx): Place => ({ cx, cy, rx, ry })
const onBothSides = (one: Place): Place[] => [one, { ...one, cx: figureSize.width - one.cx }]

/** The size of the figure in its own units. */
export const figureSize = { width: 240, height: 440 }

/** Where on the figure each place of the body is; what comes in pairs is felt on both sides. */
export const zonePlaces: Record<BodyZone, Place[]> = {
  head: [place(120, 37, 22, 21)],
  jaw: [place(120, 77, 18, 13)],
  throat: [place(120, 109, 13, 12)],
  shoulders: onBothSides(place(77, 142, 19)),
  chest: [place(120, 168, 26, 24)],
  stomach: [place(120, 232, 28, 26)],
  hands: onBothSides(place(42, 282, 19)),
  legs: onBothSides(place(98, 356, 16, 36)),
}
