import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A plate seen from a little above; with what is on it. */
export const plate = thing({ on: z.enum(['nothing', 'soup', 'bread']).default('nothing') }, ({ on }) => {
  const soup =
    shape(
      blob([
        [-24, -8],
        [-6, -16],
        [14, -14],
        [22, -8],
        [8, -3],
        [-12, -2],
      ]),
      '#6f9a5c',
    ) +
    line('M-18 -9Q0 -14 16 -10', '#9fc088', 3) +
    shape('M8 -30H24V-14Q24 -6 34 -6Q38 2 26 3Q10 4 8 -6Z', '#d6938a') +
    line('M9 -25H23', '#f6ecd9', 4)
  const bread =
    shape(
      blob([
        [-26, -5],
        [-20, -14],
        [0, -16],
        [22, -13],
        [26, -5],
        [0, -2],
      ]),
      '#b98a5e',
    ) + shape('M-22 -12Q0 -19 22 -11Q0 -7 -22 -12Z', '#f4d691')
  return (
    oval([0, 3], 50, 12, '#4a3424', 0.14) +
    oval([0, 0], 48, 12, '#fffaf0') +
    oval([0, -1.5], 33, 7.5, '#e9e1d2') +
    { nothing: '', soup, bread }[on]
  )
})

/** A cup, its origin the middle of its bottom. */
export const cup = thing({ colour: colour.default('sea'), steam: z.boolean().default(false) }, ({ colour: name, steam }) => {
  const c = cloth[name]
  return (
    (steam ? line('M-6 -46q-7 -8 0 -15t0 -15M8 -46q-7 -8 0 -15t0 -15', '#fffdf8', 3.5, 0.8) : '') +
    oval([0, 0], 26, 5, '#4a3424', 0.16) +
    line('M18 -28Q36 -30 33 -17T16 -9', c, 6) +
    shape('M-21 -38H21L18 -6Q17 0 10 0H-10Q-17 0 -18 -6Z', c) +
    oval([0, -38], 21, 5.5, tint(c, 0.35)) +
    oval([0, -37.4], 16, 3.6, shade(c, 0.25))
  )
})

/** A cake on a stand. */
export const cake = thing({}, () =>
  [
    oval([0, 2], 74, 8, '#4a3424', 0.14),
    shape('M-10 -18H10L20 0H-20Z', '#e9e1d2'),
    oval([0, -20], 76, 12, '#fffaf0'),
    shape('M-58 -64V-24Q0 -8 58 -24V-64Z', '#e8c79a'),
    shape('M-58 -50Q0 -34 58 -50V-42Q0 -26 -58 -42Z', '#d6938a'),
    oval([0, -64], 58, 13, '#fff3e2'),
    shape('M-58 -64Q0 -44 58 -64V-56Q48 -46 40 -52Q30 -40 20 -48Q8 -36 -6 -46Q-18 -38 -28 -48Q-40 -42 -58 -56Z', '#fff3e2'),
    ...[
      [-30, -68],
      [-8, -74],
      [14, -66],
      [34, -70],
    ].map(([x, y]) => oval([x!, y!], 7, 6, cloth.clay)),
  ].join(''),
)

/** A loaf on a board, with a knife. */
export const loaf = thing(
  {},
  () =>
    oval([0, 4], 84, 10, '#4a3424', 0.14) +
    shape('M-80 -4L-66 -18H66L80 -4Q80 4 72 4H-72Q-80 4 -80 -4Z', cloth.wood) +
    shape('M-50 -12Q-62 -50 -20 -54H14Q52 -52 44 -12Z', '#a8703f') +
    shape('M44 -12Q52 -50 20 -53Q60 -56 58 -30Q58 -14 44 -12Z', '#f0d9ae') +
    line('M-26 -50Q-22 -40 -28 -34M-4 -52Q0 -42 -6 -36M18 -52Q22 -42 16 -36', tint('#a8703f', 0.35), 4),
)

/** A plate from above with a knife and a fork beside it, 220 wide about its origin. */
export const dish = thing({}, () =>
  [
    oval([0, 6], 76, 76, '#4a3424', 0.12),
    oval([0, 0], 76, 76, '#e9dfcb') + oval([0, 0], 54, 54, '#d9cdb6') + oval([0, 0], 50, 50, '#f2e9d8'),
    oval([-12, -8], 26, 22, '#c98b5a') + oval([20, 14], 18, 15, '#8fae72') + oval([14, -22], 13, 11, '#d9765e'),
    line('M-104 -70V-36Q-104 -18 -94 -18T-84 -36V-70M-94 -70V-18', '#a9b2ac', 6) + line('M-94 -18V74', '#a9b2ac', 9),
    shape('M90 6V-66Q90 -76 98 -66Q112 -40 106 6Z', '#a9b2ac') + line('M96 0V74', '#a9b2ac', 9),
  ].join(''),
)
