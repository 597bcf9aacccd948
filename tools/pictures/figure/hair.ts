import { cloth, shade } from '../colours'
import { oval, type Point, shape } from '../svg'
import { cap, crown, curls, fall, type Hair, type HairFrame, locks, outline, strand, tail, whole } from './hair-parts'

const braid = (f: HairFrame, side: -1 | 1) => {
  const knots = [0.2, 0.34, 0.48, 0.62].map((y): Point => [side * 0.45, y])
  const band = oval([side * 0.45 * f.unit, 0.72 * f.unit], 0.06 * f.unit, 0.05 * f.unit, cloth.clay)
  return curls(f, knots, 0.09) + band + curls(f, [[side * 0.45, 0.81]], 0.065)
}

/** Every way to wear one's hair. */
export const hairStyles = {
  short: (f) => ({ front: f.turn < 0 ? whole(f) : cap(f) + strand(f, [0.1, -0.32, -0.05, -0.5, -0.24, -0.44]) }),
  fringe: (f) => ({
    front:
      f.turn < 0
        ? whole(f, 0.4)
        : cap(f, { brow: -0.1, low: 0.1, parting: 0.04, height: 0.08 }) + strand(f, [0.06, -0.2, 0.02, -0.4, -0.1, -0.5]),
  }),
  crop: (f) => ({ front: f.turn < 0 ? whole(f, 0.26) : cap(f, { height: 0.02, brow: -0.27, low: -0.02, parting: 0 }) }),
  curls: (f) => ({ front: f.turn < 0 ? whole(f) + curls(f, crown, 0.1) : cap(f, { height: 0.03, brow: -0.27 }) + curls(f, crown, 0.105) }),
  bob: (f) => ({
    back: fall(f, 0.42, 0.49),
    front:
      f.turn < 0
        ? fall(f, 0.44) + whole(f)
        : locks(f, 0.36) + cap(f, { brow: -0.2, low: 0, parting: 0.16 }) + strand(f, [0.16, -0.3, 0, -0.5, -0.2, -0.42]),
  }),
  long: (f) => ({
    back: fall(f, 1.0, 0.52),
    front:
      f.turn < 0
        ? fall(f, 1.05, 0.52) + whole(f)
        : locks(f, 0.6) + cap(f, { brow: -0.25, low: 0, parting: 0.06 }) + strand(f, [0.06, -0.32, -0.1, -0.5, -0.3, -0.36]),
  }),
  ponytail: (f) => ({
    back: tail(f, [
      [-0.28, -0.36],
      [-0.5, -0.36],
      [-0.66, -0.1],
      [-0.66, 0.3],
      [-0.54, 0.58],
      [-0.5, 0.25],
      [-0.4, -0.05],
    ]),
    front:
      f.turn < 0
        ? whole(f, 0.3) +
          tail(f, [
            [-0.1, -0.3],
            [0.1, -0.3],
            [0.15, 0.2],
            [0.03, 0.62],
            [-0.12, 0.2],
          ])
        : cap(f, { height: 0.05, brow: -0.25, low: 0.04, parting: 0.02 }) + strand(f, [0.1, -0.34, -0.12, -0.42, -0.3, -0.28]),
  }),
  braids: (f) => ({
    front:
      (f.turn < 0 ? whole(f, 0.3) : cap(f, { brow: -0.25, low: 0.08, parting: 0 }) + strand(f, [0.02, -0.5, 0.01, -0.4, 0, -0.32])) +
      braid(f, -1) +
      braid(f, 1),
  }),
  bunches: (f) => ({
    back: curls(
      f,
      [
        [-0.46, -0.34],
        [0.46, -0.34],
        [-0.54, -0.24],
        [0.54, -0.24],
      ],
      0.15,
    ),
    front:
      f.turn < 0
        ? whole(f, 0.3)
        : cap(f, { height: 0.03, brow: -0.23, low: 0.02, parting: 0 }) + strand(f, [0, -0.53, 0.0, -0.42, 0, -0.3]),
  }),
  puffs: (f) => ({
    back: curls(
      f,
      [
        [-0.44, -0.46],
        [0.44, -0.46],
        [-0.54, -0.36],
        [0.54, -0.36],
        [-0.38, -0.58],
        [0.38, -0.58],
        [-0.52, -0.54],
        [0.52, -0.54],
      ],
      0.15,
    ),
    front:
      f.turn < 0
        ? whole(f, 0.3)
        : cap(f, { height: 0.02, brow: -0.26, low: -0.02, parting: 0 }) + strand(f, [0, -0.52, 0.0, -0.42, 0, -0.3]),
  }),
  bun: (f) => ({
    back: oval([-0.16 * f.turn * f.unit, -0.58 * f.unit], 0.17 * f.unit, 0.15 * f.unit, shade(f.colour, 0.1)),
    front:
      f.turn < 0
        ? whole(f, 0.3)
        : cap(f, { height: 0.04, brow: -0.25, low: 0.06, parting: 0 }) + strand(f, [0.16, -0.36, -0.04, -0.48, -0.24, -0.4]),
  }),
  waves: (f) => ({
    back:
      fall(f, 0.7, 0.55) +
      curls(
        f,
        [
          [-0.5, 0.3],
          [0.5, 0.3],
          [-0.52, 0.5],
          [0.52, 0.5],
          [-0.42, 0.68],
          [0.42, 0.68],
        ],
        0.13,
      ),
    front:
      f.turn < 0
        ? fall(f, 0.75, 0.55) + whole(f)
        : locks(f, 0.46) +
          cap(f, { height: 0.09, brow: -0.22, low: 0, parting: 0.12 }) +
          strand(f, [0.14, -0.32, -0.06, -0.52, -0.28, -0.36]),
  }),
  bald: (f) => ({
    front:
      f.turn < 0
        ? whole(f, 0.3)
        : [-1, 1]
            .map((s) =>
              shape(
                outline(f, [
                  [s * 0.43, -0.12],
                  [s * 0.455, 0.02],
                  [s * 0.42, 0.14],
                  [s * 0.36, 0.02],
                  [s * 0.37, -0.12],
                ]),
                f.colour,
              ),
            )
            .join(''),
  }),
} as const satisfies Record<string, (frame: HairFrame) => Hair>

/** The name of a way to wear one's hair. */
export type HairName = keyof typeof hairStyles
