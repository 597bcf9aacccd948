import { shade, tint } from '../colours'
import { line, num, oval, type Point } from '../svg'

/** A paw or a foot with a soft edge, or it would not be seen before the face. */
export const paw = ([x, y]: Point, fur: string, rx = 11, ry = 10): string =>
  oval([x, y], rx, ry, tint(fur, 0.12)) + line(`M${num(x - rx)} ${num(y)}a${rx} ${ry} 0 0 1 ${2 * rx} 0`, shade(fur, 0.26), 2.6, 0.7)

/** A foot from below; one that is turned away looks narrow. */
export const sole = ([x, y]: Point, fur: string, wide = 1): string =>
  oval([x, y], 15 * wide, 17, shade(fur, 0.14)) + oval([x, y + 3], 8 * wide, 8, tint('#d6938a', 0.3))
