import { z } from 'zod'
import { cloth } from '../colours'
import { box, line, num, shape } from '../svg'
import { thing } from '../thing'

/** A phone, upright about its origin; its light is small. */
export const phone = thing(
  { lit: z.boolean().default(true), lies: z.boolean().default(false) },
  ({ lit, lies }) => {
    const drawn = lies
      ? shape('M-26 -7L18 -9L28 5L-20 8Z', '#2b3a3a') + shape('M-21 -5L16 -7L23 3L-16 6Z', lit ? '#dcece6' : '#46545a')
      : box(-15, -28, 30, 56, '#2b3a3a', 6) + box(-12, -24, 24, 48, lit ? '#dcece6' : '#46545a', 3)
    return drawn
  },
  ({ lit }) => (lit ? { at: [0, 0], radius: 60 } : undefined),
)

/** A letter in an envelope, lying. */
export const letter = thing(
  {},
  () =>
    shape('M-46 6L-34 -20L40 -24L50 2Z', '#4a3424', 0.16) +
    shape('M-48 2L-38 -24L36 -28L46 -2Z', '#fdf8ec') +
    shape('M-38 -24L0 -10L36 -28Z', '#e9dfcc') +
    shape('M-30 -30L22 -34L28 -22L-2 -11Z', '#fffdf8') +
    line('M-20 -26L14 -29', '#b9c3bd', 2.5),
)

/** A calendar lying on a table, seen from a little above; with days in colour, or a long line across. */
export const calendar = thing({ line: z.boolean().default(false), green: z.boolean().default(true) }, ({ line: crossed, green }) => {
  const cell = (column: number, row: number, fill: string) => {
    const [top, bottom] = [-58 + row * 15, -46 + row * 15]
    const at = (y: number, c: number) => (c - 3.5) * (27 + (y + 58) * 0.09)
    return shape(
      `M${num(at(top, column) + 2)} ${num(top)}H${num(at(top, column + 1) - 2)}L${num(at(bottom, column + 1) - 2)} ${num(bottom)}H${num(at(bottom, column) + 2)}Z`,
      fill,
    )
  }
  const cells = Array.from({ length: 28 }, (_, index) => {
    const [column, row] = [index % 7, Math.floor(index / 7)]
    const marked = green && [9, 10, 18].includes(index)
    return cell(column, row, marked ? '#7fae78' : index === 25 ? '#e2ab8c' : '#efe6d6')
  }).join('')
  return (
    shape('M-104 -84H104L122 10H-122Z', '#4a3424', 0.14) +
    shape('M-106 -90H102L118 6H-120Z', '#fffaf0') +
    shape('M-106 -90H102L105.5 -68H-109Z', cloth.teal) +
    cells +
    (crossed ? line('M-96 -54C-40 -40 -20 -26 16 -34S70 -14 104 -6', '#4f8f54', 6) : '')
  )
})
