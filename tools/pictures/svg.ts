/** A place in a picture, in the units of its 800 × 600. */
export type Point = readonly [x: number, y: number]

/** A number as a picture needs it: one decimal, and no sign before a zero. */
export const num = (value: number): string => String(Math.round(value * 10) / 10 + 0)

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; attributes without a value are left out. */
export const tag = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? num(value) : value}"`)
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** How much of what lies behind can be seen, as two decimals: opacities are finer than places. */
const faint = (opacity: number | undefined) => (opacity === undefined ? undefined : String(Math.round(opacity * 100) / 100))

/** A filled shape. */
export const shape = (d: string, fill: string, opacity?: number): string => tag('path', { d, fill, opacity: faint(opacity) })

/** A drawn line, always with round ends. */
export const line = (d: string, stroke: string, width: number, opacity?: number): string =>
  tag('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    opacity: faint(opacity),
  })

/** An ellipse about its middle. */
export const oval = ([cx, cy]: Point, rx: number, ry: number, fill: string, opacity?: number): string =>
  tag('ellipse', { cx, cy, rx, ry, fill, opacity: faint(opacity) })

/** A rectangle from its upper left corner, with round corners where `rx` says so. */
export const box = (x: number, y: number, width: number, height: number, fill: string, rx?: number, opacity?: number): string =>
  tag('rect', { x, y, width, height, fill, rx, opacity: faint(opacity) })

/** Parts that are moved, turned or mirrored together. */
export const group = (transform: string, inside: string): string => tag('g', { transform }, inside)

/** Moves to a place, with a size and, if wanted, mirrored. */
export const placed = ([x, y]: Point, inside: string, { size = 1, flip = false, turn = 0 } = {}): string => {
  const scale = size === 1 && !flip ? '' : ` scale(${Math.round((flip ? -size : size) * 1000) / 1000} ${Math.round(size * 1000) / 1000})`
  return group(`translate(${num(x)} ${num(y)})${turn === 0 ? '' : ` rotate(${num(turn)})`}${scale}`, inside)
}

/** Many dots of one size: the round ends of lines without a length, which is a tenth of as many ellipses. */
export const dots = (places: readonly Point[], radius: number, fill: string, opacity?: number): string =>
  line(places.map(([x, y]) => `M${num(x)} ${num(y)}h0`).join(''), fill, radius * 2, opacity)
