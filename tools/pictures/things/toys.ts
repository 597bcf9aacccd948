import { z } from 'zod'
import { cloth, mixed, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A toy rabbit, sitting about its origin. */
export const rabbit = thing({ colour: colour.default('stone') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape(
      blob([
        [-15, -28],
        [-24, -60],
        [-17, -82],
        [-8, -62],
        [-5, -34],
      ]),
      c,
    ),
    shape(
      blob([
        [5, -34],
        [10, -62],
        [20, -80],
        [25, -58],
        [14, -28],
      ]),
      c,
    ),
    line('M-16 -70Q-16 -54 -11 -42M18 -68Q17 -54 12 -42', tint(cloth.rose, 0.2), 5, 0.8),
    oval([0, 14], 20, 24, c),
    oval([0, 18], 11, 14, tint(c, 0.4)),
    oval([-18, 12], 8, 14, shade(c, 0.06)),
    oval([18, 12], 8, 14, shade(c, 0.06)),
    oval([-12, 36], 11, 8, c),
    oval([12, 36], 11, 8, c),
    oval([0, -18], 23, 20, c),
    oval([-8, -20], 2.6, 3, '#3a2f2a'),
    oval([8, -20], 2.6, 3, '#3a2f2a'),
    line('M0 -14V-10M-5 -7Q0 -4 5 -7', '#6d4a3c', 2),
    oval([0, -14], 3, 2.2, cloth.rose),
  ].join('')
})

/** A football, its middle at the origin. */
export const football = thing(
  {},
  () =>
    oval([0, 30], 30, 6, '#4a3424', 0.16) +
    oval([0, 0], 30, 30, '#f7f2e6') +
    shape('M0 -11L11 -3L7 10H-7L-11 -3Z', '#3f4a4a') +
    shape(
      'M-29 -6L-20 -12L-14 -22L-20 -24A30 30 0 0 0 -29 -6ZM29 -6L20 -12L14 -22L20 -24A30 30 0 0 1 29 -6ZM-16 25L-13 16L-22 12L-27 13A30 30 0 0 0 -16 25ZM16 25L13 16L22 12L27 13A30 30 0 0 1 16 25Z',
      '#3f4a4a',
    ) +
    line('M0 -11V-24M11 -3L20 -12M-11 -3L-20 -12M7 10L13 16M-7 10L-13 16', '#c9c2b4', 2),
)

/** A book: closed as in an arm, or open as one reads or as it lies. */
export const book = thing({ open: z.boolean().default(true), colour: colour.default('clay') }, ({ open, colour: name }) => {
  const c = cloth[name]
  if (!open)
    return (
      box(-27, -36, 56, 72, shade(c, 0.2), 4) +
      box(-30, -38, 56, 72, c, 4) +
      box(-30, -38, 8, 72, shade(c, 0.16), 3) +
      line('M-10 -18H14M-10 -4H10', tint(c, 0.55), 4)
    )
  return (
    shape('M-50 -26L0 -16L50 -26V22L0 32L-50 22Z', c) +
    shape('M-46 -28Q-22 -32 0 -18V26Q-22 14 -46 18Z', '#fdf8ec') +
    shape('M46 -28Q22 -32 0 -18V26Q22 14 46 18Z', '#f3ead9') +
    line('M-36 -16Q-22 -18 -10 -11M-36 -5Q-22 -7 -10 0M36 -16Q22 -18 10 -11M36 -5Q22 -7 10 0', '#c9bfae', 2.5)
  )
})

/** A pen or a crayon; its point is the origin. */
export const pen = thing(
  { colour: colour.default('moss') },
  ({ colour: name }) => line('M3 -5L22 -40', cloth[name], 8) + shape('M0 0L1 -9L8 -5Z', mixed(cloth[name], '#2f2622', 0.3)),
)
