import { mixed, shade } from '../colours'
import { line, num, oval, shape, type Point } from '../svg'
import type { Feeling } from './feelings'

/** A mouth about its middle; `span` is how wide it looks. */
export const mouthOf = ([x, y]: Point, span: number, kind: Feeling['mouth'], fur: string): string => {
  const at = (dx: number, dy: number) => `${num(x + dx * span)} ${num(y + dy)}`
  const dark = mixed(shade(fur, 0.5), '#6b2f26', 0.5)
  const curve = (half: number, bend: number, lift = 0) => line(`M${at(-half, lift)}Q${at(0, lift + bend)} ${at(half, lift)}`, dark, 3.4)
  return {
    soft: () => curve(8, 6),
    smile: () => curve(14, 14, -2),
    laugh: () =>
      shape(`M${at(-14, -3)}Q${at(0, 1)} ${at(14, -3)}Q${at(11, 14)} ${at(0, 14)}T${at(-14, -3)}Z`, dark) +
      oval([x, y + 9], 6 * span, 3.4, '#d9897c'),
    low: () => curve(11, -10, 6),
    wavy: () => line(`M${at(-11, 4)}Q${at(-6, -4)} ${at(0, 2)}T${at(11, 2)}`, dark, 3.4),
    tight: () => line(`M${at(-11, 6)}Q${at(0, -5)} ${at(11, 6)}`, dark, 4.4),
    round: () => oval([x, y + 3], 5.5 * span, 7, dark),
    yawn: () => oval([x, y + 4], 8.5 * span, 7, dark) + oval([x, y + 8], 5 * span, 2.6, '#d9897c'),
  }[kind]()
}
