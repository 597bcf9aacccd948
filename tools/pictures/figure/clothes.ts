import { mixed, shade, tint } from '../colours'
import { polygon } from '../geometry'
import { line, num, shape } from '../svg'
import { buttons, collar, hemBand, lower, opening, skirt, stripes, type Torso, torsoShape } from './torso'

/** What is worn on the upper body. */
export type TopName = 'sweater' | 'tee' | 'hoodie' | 'shirt' | 'cardigan' | 'pyjamas' | 'coat' | 'dress' | 'gown' | 'coat-over-gown'

/** A coat down to the thighs. */
const coat = (t: Torso) => {
  const u = t.build.head
  const y = -t.build.torso * u
  const long = t.build.thigh * 0.4 * u
  const w = (t.build.hip + 0.12) * u
  const flaps =
    t.turn < 0
      ? line(
          `M${num(-0.24 * u)} ${num(y + 0.04 * u)}Q0 ${num(y + 0.14 * u)} ${num(0.24 * u)} ${num(y + 0.04 * u)}`,
          shade(t.colour, 0.16),
          0.14 * u,
        )
      : shape(
          polygon([
            [-0.26 * u, y - 0.02 * u],
            [0.03 * u, y + 0.3 * u],
            [-0.2 * u, y + 0.42 * u],
          ]) +
            polygon([
              [0.28 * u, y - 0.02 * u],
              [0.03 * u, y + 0.3 * u],
              [0.24 * u, y + 0.42 * u],
            ]),
          shade(t.colour, 0.16),
        )
  const [chest, from] = [t.build.shoulder * (t.turn > 0 ? 0.86 : 0.95) * u, -t.build.torso * 0.66 * u]
  const tails = shape(
    `M${num(-chest)} ${num(from)}Q${num(-w * 0.9)} ${num(-0.3 * u)} ${num(-w)} ${num(long)}Q0 ${num(long + 0.06 * u)} ${num(w)} ${num(long)}Q${num(w * 0.9)} ${num(-0.3 * u)} ${num(chest)} ${num(from)}Z`,
    t.colour,
  )
  const seam = t.turn < 0 ? '' : line(`M${num(0.03 * u)} ${num(y + 0.3 * u)}V${num(long)}`, shade(t.colour, 0.2), 0.022 * u)
  return tails + shape(torsoShape(t), t.colour) + seam + flaps + buttons(t, mixed(t.colour, '#2f2622', 0.4), 4)
}

/** A coat that hangs open over a long gown. */
const coatOverGown = (t: Torso) => {
  const u = t.build.head
  const gown = skirt({ ...t, colour: t.second }, lower(t.build) - 0.12, 0.22)
  const folds = line(
    `M${num(-0.2 * u)} ${num(0.7 * u)}L${num(-0.26 * u)} ${num((lower(t.build) - 0.2) * u)}M${num(0.2 * u)} ${num(0.7 * u)}L${num(0.24 * u)} ${num((lower(t.build) - 0.2) * u)}`,
    shade(t.second, 0.12),
    2.5,
  )
  return (
    gown +
    folds +
    coat({ ...t, turn: -1 }) +
    opening({ ...t, turn: 0 }, t.second, 0.2, t.build.thigh * 0.43) +
    collar(t, shade(t.second, 0.1), 0.06)
  )
}

/** Every piece for the upper body; what hangs below the hips is part of it. */
export const tops: Record<TopName, (torso: Torso) => string> = {
  sweater: (t) => shape(torsoShape(t), t.colour) + hemBand(t) + collar(t, shade(t.colour, 0.14)),
  tee: (t) => shape(torsoShape(t), t.colour) + collar(t, tint(t.colour, 0.25)),
  hoodie: (t) => {
    const u = t.build.head
    const y = -t.build.torso * u
    const pocket =
      t.turn < 0
        ? ''
        : shape(
            `M${num(-0.28 * u)} ${num(-0.06 * u)}L${num(-0.2 * u)} ${num(-0.36 * u)}H${num(0.24 * u)}L${num(0.32 * u)} ${num(-0.06 * u)}Z`,
            shade(t.colour, 0.09),
          )
    const strings =
      t.turn < 0
        ? ''
        : line(
            `M${num(-0.08 * u)} ${num(y + 0.22 * u)}v${num(0.26 * u)}M${num(0.12 * u)} ${num(y + 0.22 * u)}v${num(0.22 * u)}`,
            tint(t.colour, 0.5),
            0.025 * u,
          )
    const hood = line(
      `M${num(-0.3 * u)} ${num(y + 0.06 * u)}Q0 ${num(y + 0.32 * u)} ${num(0.3 * u)} ${num(y + 0.06 * u)}`,
      shade(t.colour, 0.12),
      0.13 * u,
    )
    return shape(torsoShape(t), t.colour) + hemBand(t) + pocket + hood + strings
  },
  shirt: (t) => {
    const u = t.build.head
    const y = -t.build.torso * u
    const flaps =
      t.turn < 0
        ? collar(t, tint(t.colour, 0.2))
        : shape(
            polygon([
              [-0.22 * u, y - 0.02 * u],
              [0.02 * u, y + 0.14 * u],
              [-0.12 * u, y + 0.26 * u],
            ]) +
              polygon([
                [0.24 * u, y - 0.02 * u],
                [0.02 * u, y + 0.14 * u],
                [0.15 * u, y + 0.26 * u],
              ]),
            tint(t.colour, 0.3),
          )
    const seam = t.turn < 0 ? '' : line(`M${num(0.02 * u)} ${num(y + 0.16 * u)}V${num(0.12 * u)}`, shade(t.colour, 0.13), 0.018 * u)
    return shape(torsoShape(t), t.colour) + seam + flaps + buttons(t, shade(t.colour, 0.25), 4)
  },
  cardigan: (t) =>
    shape(torsoShape(t, 0.2), t.colour) +
    opening(t, t.second, 0.24, 0.12) +
    collar(t, shade(t.second, 0.06), 0.08) +
    buttons({ ...t, turn: t.turn < 0 ? -1 : 0 }, shade(t.colour, 0.3), 3),
  pyjamas: (t) => shape(torsoShape(t, 0.1), t.colour) + stripes(t) + collar(t, t.second),
  coat,
  dress: (t) => skirt(t, t.build.thigh * 0.86, 0.2) + shape(torsoShape(t, -0.3), t.colour) + collar(t, t.second, 0.08),
  'coat-over-gown': coatOverGown,
  gown: (t) => skirt(t, lower(t.build) - 0.12, 0.22) + shape(torsoShape(t, -0.3), t.colour) + collar(t, shade(t.colour, 0.1), 0.07),
}
