import { line, num, oval, shape, type Point } from '../svg'
import type { Feeling } from './feelings'

/** The dark of eyes and nose. */
export const ink = '#2f2624'

/** An eye at a place; `side` is its outer side, and `wide` how wide it looks. */
export const eyeOf = ([x, y]: Point, side: -1 | 1, wide: number, kind: Feeling['eyes'], fur: string): string => {
  const arc = (bend: number) =>
    line(`M${num(x - 7 * wide)} ${num(y + 1)}Q${num(x)} ${num(y + 1 + bend)} ${num(x + 7 * wide)} ${num(y + 1)}`, ink, 3.6)
  const light = (r: number) => oval([x + 2 * wide, y - 2.6], r, r, '#fffaf0')
  const ball = oval([x, y], 5.8 * wide, 7.2, ink) + light(2)
  /** A lid over the upper part of the eye, down to a height at its inner and outer end. */
  const lid = (inner: number, outer: number, rim = 2.8) => {
    const edge = (half: number) => `${num(x - side * half)} ${num(y + inner)}L${num(x + side * half)} ${num(y + outer)}`
    return shape(`M${edge(9)}V${num(y - 14)}H${num(x - side * 9)}Z`, fur) + (rim > 0 ? line(`M${edge(7 * wide)}`, ink, rim) : '')
  }
  return {
    round: () => ball,
    wide: () => oval([x, y], 9.4 * wide, 11, '#fffaf0') + oval([x, y + 1], 5 * wide, 6.2, ink) + light(1.8),
    low: () => ball + lid(-1, 0),
    moist: () => oval([x, y], 6.4 * wide, 7.8, ink) + light(2.4) + oval([x - 2 * wide, y + 3], 1.5, 1.5, '#fffaf0') + lid(-10, -3, 0),
    narrow: () => ball + lid(1, -7),
    arched: () => arc(-11),
    closed: () => arc(8),
  }[kind]()
}
