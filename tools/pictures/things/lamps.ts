import { z } from 'zod'
import { cloth, shade } from '../colours'
import { box, line, shape } from '../svg'
import { colour, shadowOn, thing } from '../thing'

/** A lamp: on a table, on the floor, or from the ceiling; lit or not. */
export const lamp = thing(
  { kind: z.enum(['table', 'floor', 'ceiling']).default('table'), lit: z.boolean().default(true), colour: colour.default('straw') },
  ({ kind, lit, colour: name }) => {
    const shadeColour = lit ? '#f8dd9c' : shade(cloth[name], 0.14)
    const head = shape('M-24 -48H24L38 0H-38Z', shadeColour) + (lit ? shape('M-24 -48H-2L-12 0H-38Z', '#fbe9bd', 0.7) : '')
    if (kind === 'ceiling') return line('M0 -400V-46', '#6d5a4a', 3) + head
    if (kind === 'floor')
      return (
        shadowOn(0, 0, 80) +
        line('M0 -4V-250', cloth.brown, 7) +
        box(-28, -8, 56, 8, cloth.brown, 4) +
        `<g transform="translate(0 -240)">${head}</g>`
      )
    return box(-5, -50, 10, 46, cloth.brown, 3) + box(-22, -8, 44, 8, cloth.brown, 4) + `<g transform="translate(0 -46)">${head}</g>`
  },
  ({ kind, lit }) => (lit ? { at: [0, { table: -60, floor: -255, ceiling: 0 }[kind]], radius: kind === 'table' ? 320 : 380 } : undefined),
)
/** A small lamp to hold or to put on a floor, lit. */
export const torch = thing(
  {},
  () => box(-12, -34, 24, 34, cloth.gold, 6) + box(-16, -50, 32, 22, '#fbe9bd', 9) + line('M-10 -50Q0 -66 10 -50', cloth.brown, 4),
  () => ({ at: [0, -40], radius: 260 }),
)
