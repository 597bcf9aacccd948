import { shade, tint } from '../colours'
import { line, num, shape, type Point } from '../svg'
import { outline, type Hair, type HairFrame } from './hair-parts'

const scarf = (f: HairFrame): Hair => {
  const around: readonly Point[] = [
    [0, -0.6],
    [-0.38, -0.48],
    [-0.51, -0.1],
    [-0.49, 0.3],
    [-0.6, 0.62],
    [-0.4, 0.82],
    [0, 0.92],
    [0.4, 0.82],
    [0.6, 0.62],
    [0.49, 0.3],
    [0.51, -0.1],
    [0.38, -0.48],
  ]
  const back = shape(outline(f, around), f.colour)
  if (f.turn < 0)
    return {
      back,
      front:
        back +
        shape(
          outline(f, [
            [-0.3, -0.2],
            [0, 0.5],
            [0.34, 0.7],
            [0.1, 0.82],
            [-0.3, 0.72],
          ]),
          shade(f.colour, 0.08),
        ),
    }
  const t = f.turn * 0.07
  const opening: readonly Point[] = [
    [t, -0.35],
    [-0.25 + t, -0.25],
    [-0.31 + t, 0.05],
    [-0.22 + t, 0.34],
    [t, 0.47],
    [0.22 + t, 0.34],
    [0.31 + t * 0.9, 0.05],
    [0.25 + t, -0.25],
  ]
  const at = (x: number, y: number) => `${num(x * f.unit)} ${num(y * f.unit)}`
  const ring = `<path d="${outline(f, around)}${outline(f, opening)}" fill="${f.colour}" fill-rule="evenodd"/>`
  return {
    back,
    front: [
      ring,
      shape(
        outline(f, [
          [-0.27 + t, 0.41],
          [0.02 + t, 0.51],
          [0.31 + t, 0.39],
          [0.5, 0.56],
          [0.3, 0.84],
          [-0.1, 0.9],
          [-0.46, 0.74],
        ]),
        tint(f.colour, 0.1),
      ),
      line(
        `M${at(-0.26 + t, 0.4)}Q${at(0.04, 0.68)} ${at(0.42, 0.62)}M${at(-0.36, 0.6)}Q${at(0, 0.82)} ${at(0.34, 0.76)}`,
        shade(f.colour, 0.2),
        0.022 * f.unit,
        0.6,
      ),
      line(`M${at(-0.3, -0.42)}Q${at(0 + t, -0.5)} ${at(0.3, -0.38)}`, shade(f.colour, 0.16), 0.022 * f.unit, 0.5),
    ].join(''),
  }
}

const beanie = (f: HairFrame): string => {
  const at = (x: number, y: number) => `${num(x * (f.face / 0.41) * f.unit)} ${num(y * f.unit)}`
  return [
    shape(
      outline(f, [
        [-0.46, -0.16],
        [-0.42, -0.46],
        [-0.1, -0.68],
        [0.2, -0.66],
        [0.43, -0.44],
        [0.46, -0.16],
        [0, -0.22],
      ]),
      f.colour,
    ),
    line(`M${at(-0.42, -0.2)}Q${at(0, -0.3)} ${at(0.42, -0.2)}`, shade(f.colour, 0.14), 0.14 * f.unit),
  ].join('')
}

const tinsel = (f: HairFrame): string => {
  const at = (x: number, y: number) => `${num(x * (f.face / 0.41) * f.unit)} ${num(y * f.unit)}`
  const band = `M${at(-0.44, -0.18)}Q${at(0, -0.46)} ${at(0.43, -0.2)}`
  const sparks = [-0.42, -0.28, -0.13, 0.02, 0.17, 0.31, 0.42]
    .map((x, index) => {
      const y = -0.19 - 0.13 * (1 - (x / 0.44) ** 2)
      const r = index % 2 === 0 ? 0.055 : 0.04
      return `M${at(x - r, y)}L${at(x + r, y)}M${at(x, y - r)}L${at(x, y + r)}`
    })
    .join('')
  return line(band, '#d8cfae', 0.075 * f.unit) + line(sparks, '#fff3cf', 0.022 * f.unit)
}

/** What is worn on or over the hair. */
export const covers = {
  scarf,
  beanie: (f) => ({ front: beanie(f) }),
  tinsel: (f) => ({ front: tinsel(f) }),
} as const satisfies Record<string, (frame: HairFrame) => Hair>

/** The name of something worn on the head. */
export type CoverName = keyof typeof covers
