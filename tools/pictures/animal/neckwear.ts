import { shade, tint } from '../colours'
import { line, num, shape } from '../svg'
import type { Drawn } from './looks'

/** What is worn around the neck or on the body, from the neck down; each knows how wide and high the body is, and its turn. */
export const neckwear = {
  scarf: ({ turn, high }, colour) => {
    const x = turn === 1 ? 8 : 0
    const end = `M${x + 12} 18L${x + 20} ${num(high * 0.5)}H${x + 36}L${x + 26} 16Z`
    return (
      (turn === -1 ? '' : shape(end, shade(colour, 0.1)) + line(`M${x + 22} ${num(high * 0.4)}H${x + 34}`, tint(colour, 0.5), 4)) +
      line(`M${x - 33} 7Q${x} 27 ${x + 33} 7`, colour, 17) +
      line(`M${x - 17} 10L${x - 14} 23M${x + 3} 13V25`, tint(colour, 0.5), 4)
    )
  },
  kerchief: ({ turn }, colour) => {
    const x = turn === 1 ? 12 : 0
    const knot = turn === -1 ? shape(`M${x} 6l-16 18l12 2l4 -12l4 12l12 -2Z`, shade(colour, 0.1)) : ''
    const front = turn === -1 ? '' : shape(`M${x - 33} 7Q${x} 24 ${x + 33} 7L${x + 5} 44Q${x} 49 ${x - 5} 44Z`, colour)
    return front + line(`M${x - 33} 6Q${x} 24 ${x + 33} 6`, shade(colour, 0.1), 10) + knot
  },
  shawl: ({ wide: w, high, turn }, colour) => {
    const x = turn === 1 ? 4 : 0
    const [edge, low] = [w + 7, high * 0.46]
    return (
      shape(
        `M${x - 30} -2Q${num(x - edge)} 8 ${num(x - edge)} ${num(low)}Q${num(x - w * 0.4)} ${num(low + 4)} ${x} ${num(low + 18)}Q${num(x + w * 0.4)} ${num(low + 4)} ${num(x + edge)} ${num(low)}Q${num(x + edge)} 8 ${x + 30} -2Q${x} 16 ${x - 30} -2Z`,
        colour,
      ) +
      line(
        `M${num(x - edge + 4)} ${num(low - 6)}Q${num(x - w * 0.4)} ${num(low - 4)} ${x} ${num(low + 8)}Q${num(x + w * 0.4)} ${num(low - 4)} ${num(x + edge - 4)} ${num(low - 6)}`,
        tint(colour, 0.4),
        4,
      ) +
      (turn === -1 ? '' : line(`M${x} 12V${num(low + 14)}`, shade(colour, 0.2), 3))
    )
  },
  vest: ({ wide: w, high, turn }, colour) => {
    if (turn === -1) return ''
    const x = turn === 1 ? w * 0.24 : 0
    const side = (s: -1 | 1, reach: number) =>
      shape(
        `M${num(x + s * 20)} 2Q${num(x + s * reach * 0.8)} 8 ${num(x + s * reach)} ${num(high * 0.5)}Q${num(x + s * (reach + 2))} ${num(high * 0.72)} ${num(x + s * reach * 0.9)} ${num(high * 0.84)}Q${num(x + s * 20)} ${num(high * 0.92)} ${num(x + s * 9)} ${num(high * 0.8)}Q${num(x + s * 14)} ${num(high * 0.4)} ${num(x + s * 20)} 2Z`,
        colour,
      ) + line(`M${num(x + s * 14)} ${num(high * 0.46)}v0M${num(x + s * 13)} ${num(high * 0.64)}v0`, tint(colour, 0.55), 6)
    return side(-1, turn === 1 ? w * 0.8 : w) + side(1, turn === 1 ? w * 0.72 : w)
  },
  blanket: ({ wide: w, high: h, turn }, colour) => {
    const x = turn === 1 ? w * 0.22 : 0
    const side = (s: -1 | 1, fill: string) => {
      const [edge, end] = [x + s * (w + 13), x - s * 6]
      const front = `${num(end)} ${num(h * 0.94)}Q${num(x - s * 14)} ${num(h * 0.5)} ${num(x - s * 12)} 22`
      return (
        shape(`M${num(x + s * 32)} -4Q${num(edge)} 6 ${num(edge)} ${num(h * 0.9)}Q${num(x + s * w * 0.6)} ${num(h + 6)} ${front}Z`, fill) +
        line(`M${front}`, tint(fill, 0.45), 4)
      )
    }
    return side(1, shade(colour, 0.1)) + side(-1, colour)
  },
  bib: ({ turn }, colour) => {
    if (turn === -1) return line('M-26 2Q0 12 26 2', colour, 6)
    const x = turn === 1 ? 12 : 0
    return (
      shape(`M${x - 26} 4Q${x} 18 ${x + 26} 4Q${x + 28} 38 ${x} 40T${x - 26} 4Z`, colour) +
      line(`M${x - 17} 21Q${x - 12} 33 ${x} 34T${x + 17} 21`, tint(colour, 0.5), 3)
    )
  },
} as const satisfies Record<string, (drawn: Drawn, colour: string) => string>

/** The name of something worn around the neck. */
export type NeckwearName = keyof typeof neckwear
