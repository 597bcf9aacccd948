import { tint } from '../colours'
import { num, line, tag, type Point } from '../svg'

/** Where quills grow: an ellipse, and how they lie. */
export interface Coat {
  at: Point
  rx: number
  ry: number
  count: number
  length: number
  /** How far the tips are swept to a side and down. */
  sweep?: Point
  /** The ground: nothing is lower. */
  floor?: number
}

const onCoat = ({ at: [x, y], rx, ry, floor = Infinity, sweep = [0, 0] }: Coat, angle: number, out: number): Point => {
  const share = out > 0 ? 1 : 0
  const px = x + Math.cos(angle) * (rx + out) + sweep[0] * share
  const py = y + Math.sin(angle) * (ry + out) + sweep[1] * share
  return [Math.round(px), Math.round(Math.min(py, floor))]
}

/** A line as steps from point to point, which is shorter to write than the points. */
const steps = ([first, ...others]: readonly Point[]): string =>
  others
    .reduce(({ d, from }, to) => ({ d: `${d}${num(to[0] - from[0])} ${num(to[1] - from[1])} `, from: to }), {
      d: `M${first!.map(num).join(' ')}l`,
      from: first!,
    })
    .d.trimEnd()

/** No quill is quite as long as the next. */
const uneven = (index: number) => 0.82 + ((index * 0.618) % 1) * 0.36

/** A coat of quills with soft tips. */
export const quillsOf = (coat: Coat, colour: string): string => {
  const step = (Math.PI * 2) / coat.count
  const points = Array.from({ length: coat.count }, (_, index) => {
    const angle = index * step - Math.PI / 2
    return [onCoat(coat, angle - step / 2, 0), onCoat(coat, angle, coat.length * uneven(index))]
  })
  return tag('path', { d: `${steps(points.flat())}Z`, fill: colour, stroke: colour, 'stroke-width': 5, 'stroke-linejoin': 'round' })
}

/** Single quills in the light, between two angles (0° leads up, 90° to the end side), in rows towards the middle. */
export const marksOf = (coat: Coat, colour: string, [from, to]: readonly [number, number], rows: readonly number[]): string => {
  const d = rows.flatMap((row, order) => {
    const count = Math.max(Math.round(((to - from) / 360) * coat.count * row * 0.62), 1)
    return Array.from({ length: count }, (_, index) => {
      const angle = ((from + ((index + (order % 2 === 0 ? 0.5 : 0.1)) * (to - from)) / count - 90) * Math.PI) / 180
      const inner = { ...coat, rx: coat.rx * row, ry: coat.ry * row }
      return steps([onCoat(inner, angle, 0), onCoat(inner, angle, coat.length * 0.8)])
    })
  })
  return line(d.join(''), tint(colour, 0.26), 3.2)
}
