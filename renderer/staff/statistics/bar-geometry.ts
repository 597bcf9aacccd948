import { smallGroup, type Figure } from '../../../src/core/usage/figure'

/** What a bar stands for: a published figure; or, of a whole period, that it has fewer than ten visits or is left out. */
export type Shown = Figure | 'few' | 'left-out'

/** A line of a chart: its name, and a bar for each series, with the words at its end. */
export interface ChartRow {
  id: string
  name: string
  bars: readonly { shown: Shown; words: string }[]
}

/** How a chart is laid out; lengths in the units of its view box, which are those of its letters as well. */
export interface ChartLayout {
  width: number
  /** The most room for names before the bars. */
  names: number
  direction: 'ltr' | 'rtl'
}

/** A bar: a full one for a figure, an open one where only the most is known, none where nothing is. */
export interface Bar {
  kind: 'full' | 'open' | 'none'
  x: number
  y: number
  width: number
  height: number
  words: { text: string; x: number; y: number }
}

/** A chart, ready to be drawn. */
export interface Chart {
  height: number
  /** From where the names end to where the scale does. */
  ticks: { value: number; x: number }[]
  /** Where the lines of the scale end, and its numbers stand. */
  foot: number
  rows: { id: string; name: { lines: string[]; x: number; y: number }; bars: Bar[] }[]
}

/** The sizes of a chart, in letters of 14 units. */
const letter = 7.4
const line = 16
const gap = 8
const thickness = { one: 16, several: 12 }
const between = { bars: 2, rows: 14 }
const scaleHeight = 24

const mostTicks = 5

// Below that, a bar of five would fill the chart.
const shortestScale = 10

// A little more, since a length that was made of letters must hold them all.
const lettersIn = (length: number): number => Math.floor(length / letter + 0.01)

const isNumber = (shown: Shown): shown is number => typeof shown === 'number'

/** The most that is published of what a bar stands for. */
export const mostOf = (shown: Shown): number => (isNumber(shown) ? shown : shown === smallGroup ? 4 : shown === 'few' ? 9 : 0)

/** Round numbers from 0 to at least `most`, all fives, few enough to be read. */
export const ticksUpTo = (most: number): number[] => {
  const top = Math.max(most, shortestScale)
  let step = 5
  for (let turn = 0; Math.ceil(top / step) >= mostTicks; turn += 1) step *= turn % 3 === 1 ? 2.5 : 2
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, index) => index * step)
}

/** Words in one line or two of at most so many letters; what is too long even for that ends in "…". */
export const inLines = (text: string, most: number): string[] => {
  const cut = text.length <= most ? -1 : text.lastIndexOf(' ', most)
  const lines = cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + 1)]
  return lines.map((one) => (one.length <= most ? one : `${one.slice(0, most - 1)}…`))
}

/**
 * Lays out a chart of lying bars. Everything is measured from where one begins to read, and turned around only at the
 * end; so a chart that is read from the right is the mirror image of one that is read from the left.
 */
export const chartOf = (rows: readonly ChartRow[], { width, names: mostForNames, direction }: ChartLayout): Chart => {
  const shown = rows.flatMap(({ bars }) => bars)
  const values = ticksUpTo(Math.max(0, ...shown.map((bar) => mostOf(bar.shown))))
  const names = Math.min(mostForNames, gap + letter * Math.max(...rows.map(({ name }) => name.length)))
  // As wide as the scale and every bar with the words after it allow.
  const room = width - names
  const unit = Math.min(
    (room - letter * 2) / values.at(-1)!,
    ...shown.map(({ shown: one, words }) => (room - gap - letter * words.length) / Math.max(1, mostOf(one))),
  )
  const at = (start: number, length = 0) => (direction === 'rtl' ? width - start - length : start)

  const several = rows.some(({ bars }) => bars.length > 1)
  const height = several ? thickness.several : thickness.one
  const pitch = (height + between.bars) * (several ? rows[0]!.bars.length : 1) - between.bars + between.rows

  return {
    height: rows.length * pitch + scaleHeight,
    foot: rows.length * pitch,
    ticks: values.map((value) => ({ value, x: at(names + value * unit) })),
    rows: rows.map(({ id, name, bars }, row) => {
      const [top, lines] = [row * pitch, inLines(name, lettersIn(names - gap))]
      return {
        id,
        name: { lines, x: at(names - gap), y: top + pitch / 2 - ((lines.length - 1) * line) / 2 },
        bars: bars.map((bar, index) => {
          const [length, y] = [mostOf(bar.shown) * unit, top + between.rows / 2 + index * (height + between.bars)]
          return {
            kind: isNumber(bar.shown) ? 'full' : bar.shown === 'left-out' ? 'none' : 'open',
            x: at(names, length),
            y,
            width: length,
            height,
            words: { text: bar.words, x: at(names + length + gap), y: y + height / 2 },
          }
        }),
      }
    }),
  }
}
