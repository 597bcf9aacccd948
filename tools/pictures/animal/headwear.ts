import { shade, tint } from '../colours'
import { pointsOf } from '../geometry'
import { line, oval, shape } from '../svg'

/** What is worn on the head, about the middle of a head that is 100 wide; `x` is the middle of its top. */
export const headwear = {
  beanie: (colour: string, x: number) =>
    oval([x, -76], 11, 10, tint(colour, 0.35)) +
    shape(`M${x - 44} -30Q${x - 44} -72 ${x} -74T${x + 44} -30Q${x} -46 ${x - 44} -30Z`, colour) +
    line(`M${x - 42} -33Q${x} -50 ${x + 42} -33`, shade(colour, 0.16), 13) +
    line(`M${x - 20} -66Q${x - 24} -56 ${x - 25} -50M${x} -70V-54M${x + 20} -66Q${x + 24} -56 ${x + 25} -50`, shade(colour, 0.14), 3),
  cap: (colour: string, x: number) =>
    shape(`M${x - 46} -34Q${x - 42} -72 ${x} -72Q${x + 44} -72 ${x + 48} -36Q${x} -48 ${x - 46} -34Z`, colour) +
    shape(`M${x - 10} -44Q${x + 44} -48 ${x + 60} -28Q${x + 40} -34 ${x - 8} -34Z`, shade(colour, 0.2)) +
    oval([x + 2, -72], 5, 4, shade(colour, 0.2)),
  acorn: (colour: string, x: number) =>
    line(`M${x + 2} -74Q${x + 2} -86 ${x + 12} -90`, shade(colour, 0.3), 7) +
    shape(`M${x - 42} -40Q${x - 40} -76 ${x} -78T${x + 42} -40Q${x} -30 ${x - 42} -40Z`, colour) +
    line(`M${x - 30} -50q10 6 20 0t20 0t20 0M${x - 22} -62q8 5 15 0t15 0t15 0M${x - 10} -72q6 4 11 0t10 0`, shade(colour, 0.22), 3),
  flower: (colour: string, x: number) =>
    [0, 1, 2, 3, 4]
      .map((index) => oval([x + 30 + Math.sin(index * 1.2566) * 9, -44 - Math.cos(index * 1.2566) * 9], 8, 8, colour))
      .join('') + oval([x + 30, -44], 6, 6, '#eac775'),
  berries: (colour: string, x: number) =>
    shape(`M${x + 26} -46Q${x + 40} -72 ${x + 60} -66Q${x + 54} -46 ${x + 26} -46Z`, '#7f9f6d') +
    pointsOf([22, -48, 34, -42, 26, -37])
      .map(([dx, y]) => oval([x + dx!, y!], 8, 8, colour))
      .join(''),
} as const

/** The name of something worn on the head. */
export type HeadwearName = keyof typeof headwear

/** Round glasses before a face that is turned or not. */
export const glassesOn = (turn: 0 | 1): string => {
  const [near, far, wide] = turn === 1 ? [13, 46, 12] : [-21, 21, 15]
  const ring = (x: number, rx: number) =>
    `<ellipse cx="${x}" cy="-3" rx="${rx}" ry="14" fill="#fff" fill-opacity=".12" stroke="#574640" stroke-width="3"/>`
  return ring(near, 15) + ring(far, wide) + line(`M${near + 15} -5Q${(near + far) / 2} -9 ${far - wide} -5`, '#574640', 3)
}
