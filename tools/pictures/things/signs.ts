import { z } from 'zod'
import { cloth, shade, skins, tint } from '../colours'
import { line, oval, shape } from '../svg'
import { colour, oneOf, thing } from '../thing'

const skin = oneOf(skins).default('light')

const heartPath = 'M0 84C-66 42 -96 6 -94 -34Q-90 -78 -50 -80Q-16 -80 0 -46Q16 -80 50 -80Q90 -78 94 -34C96 6 66 42 0 84Z'

/** A heart, 190 wide about its origin. */
export const heart = thing(
  { colour: colour.default('clay') },
  ({ colour: name }) => shape(heartPath, cloth[name]) + line('M-68 -34Q-64 -56 -46 -58', tint(cloth[name], 0.5), 11),
)

/** A question mark, as a soft shape. */
export const question = thing(
  {},
  () => line('M-40 -44Q-38 -90 2 -90Q44 -88 44 -48Q44 -18 14 -2Q0 8 0 34', cloth.sea, 24) + oval([0, 78], 16, 16, cloth.sea),
)

/** A bubble of speech with three dots, or of thought. */
export const speech = thing({ kind: z.enum(['says', 'thinks']).default('says') }, ({ kind }) => {
  const bubble = 'M-60 -76H60Q96 -76 96 -42V10Q96 44 60 44H58H-6L-52 86Q-58 88 -56 80L-46 44H-60Q-96 44 -96 10V-42Q-96 -76 -60 -76Z'
  const cloud = 'M-50 40Q-96 40 -94 2Q-98 -36 -60 -42Q-50 -82 -8 -76Q36 -92 56 -54Q98 -50 94 -8Q96 40 50 40Z'
  return [
    kind === 'says' ? shape(bubble, '#fffaf0') + line(`${bubble}`, cloth.sea, 8) : shape(cloud, '#fffaf0') + line(cloud, cloth.sea, 8),
    kind === 'thinks' ? oval([-46, 66], 13, 11, '#fffaf0') + line('M-59 66a13 11 0 1 1 26 0a13 11 0 1 1 -26 0M-74 90h0', cloth.sea, 8) : '',
    oval([-44, -16], 11, 11, cloth.sea) + oval([0, -16], 11, 11, cloth.sea) + oval([44, -16], 11, 11, cloth.sea),
  ].join('')
})

/** An open eye. */
export const eye = thing({}, () =>
  [
    shape('M-98 0Q-50 -66 0 -66T98 0Q50 60 0 60T-98 0Z', '#fffaf0'),
    oval([0, -4], 42, 42, '#7a9a86') +
      oval([0, -4], 42, 42, '#7d5f48', 0.25) +
      oval([0, -4], 20, 20, '#2f2624') +
      oval([12, -18], 9, 9, '#fffaf0'),
    line('M-98 0Q-50 60 0 60T98 0', '#8a6a58', 5),
    line('M-98 0Q-50 -66 0 -66T98 0M-66 -44L-82 -66M-28 -62L-36 -88M28 -62L36 -88M66 -44L82 -66', '#5a4238', 9),
  ].join(''),
)

/** An ear, and the sound that comes to it. */
export const ear = thing({ skin }, ({ skin: name }) => {
  const c = skins[name]
  return [
    shape('M-20 92Q-54 84 -48 44Q-44 26 -56 6Q-84 -96 4 -98Q72 -96 70 -30Q68 6 40 26Q20 42 18 64Q12 100 -20 92Z', c),
    line('M-38 -12Q-46 -70 6 -72Q46 -70 44 -30Q42 -8 18 4M-14 20Q12 8 10 -14Q4 -34 -14 -24', shade(c, 0.24), 9),
    line('M92 -52Q108 -28 92 -2M112 -68Q136 -28 112 14', cloth.sea, 8),
  ].join('')
})

const fingers = (c: string) =>
  [
    ['M-44 6L-56 -52', 21],
    ['M-18 -4L-22 -82', 22],
    ['M8 -4L12 -80', 22],
    ['M33 6L44 -58', 20],
    ['M40 54Q66 40 80 4', 22],
  ]
    .map(([d, w]) => line(d as string, c, w as number))
    .join('')

/** A hand held up, seen from its palm; with a ring around it, it says stop. */
export const hand = thing({ skin, stop: z.boolean().default(false), sleeve: colour.default('sea') }, ({ skin: name, stop, sleeve }) => {
  const c = skins[name]
  const drawn = [
    shape('M-34 98L-36 60Q-62 36 -56 0Q-30 -22 44 0Q56 34 36 62L34 98Z', c),
    fingers(c),
    line('M-34 30Q-8 14 14 40M-40 10Q-6 -2 34 14', shade(c, 0.2), 4, 0.8),
    shape('M-44 78H44L48 100H-48Z', cloth[sleeve]),
  ].join('')
  if (!stop) return drawn
  return (
    oval([0, 0], 100, 100, '#f3ddd0') +
    line('M-96 0A96 96 0 1 1 96 0A96 96 0 1 1 -96 0Z', cloth.brick, 12) +
    `<g transform="translate(-4 4) scale(.7)">${drawn}</g>`
  )
})

/** Marks of a small movement: up and down, or to and fro. */
export const moves = thing({ way: z.enum(['up-down', 'shake']).default('up-down') }, ({ way }) =>
  way === 'shake'
    ? line('M-14 -40Q-30 0 -14 40M14 -26Q2 0 14 26', cloth.clay, 9)
    : line('M0 -52V52M-20 -32L0 -54L20 -32M-20 32L0 54L20 32', cloth.clay, 9),
)

/** Notes of music. */
export const music = thing({}, () =>
  [
    line('M-42 62V-62L62 -84V40', cloth.plum, 12),
    shape('M-48 -68L68 -92V-58L-48 -34Z', cloth.plum),
    oval([-62, 64], 28, 21, cloth.plum) + oval([42, 42], 28, 21, cloth.plum),
    line('M88 -20q14 -12 12 -32', shade(cloth.gold, 0.1), 7) + line('M-92 -34q-10 -14 -4 -32', shade(cloth.gold, 0.1), 7),
  ].join(''),
)

/** A drop of scent above something that smells good. */
export const scent = thing({}, () =>
  [
    line('M-34 6q-22 -22 0 -44t0 -44M4 -2q-22 -24 0 -48t0 -46M42 6q-22 -22 0 -44t0 -44', tint(cloth.sea, 0.3), 9),
    shape('M-80 34H80Q78 94 30 96H-30Q-78 94 -80 34Z', cloth.clay),
    oval([0, 34], 80, 17, tint(cloth.clay, 0.25)) + oval([0, 35], 66, 11, '#e8c98f'),
    oval([-26, 34], 10, 5, '#8fae72') + oval([20, 37], 10, 5, '#8fae72') + oval([2, 32], 6, 4, cloth.brick),
  ].join(''),
)

/** A signpost with empty arms. */
export const signpost = thing({}, () =>
  [
    oval([0, 96], 52, 8, '#4a3424', 0.16),
    box3(-9, -92, 18, 188),
    shape('M-30 -78H62L88 -54L62 -30H-30Q-36 -30 -36 -36V-72Q-36 -78 -30 -78Z', '#c99d6c'),
    shape('M30 -16H-62L-88 8L-62 32H30Q36 32 36 26V-10Q36 -16 30 -16Z', '#d9b483'),
    line('M-22 -62H50M-22 -48H44M22 0H-50M22 14H-44', '#b3855a', 4, 0.7),
    line('M-40 96l8 -20l6 20M28 96l8 -22l8 22', '#7f9f6d', 6),
  ].join(''),
)

const box3 = (x: number, y: number, w: number, h: number) =>
  shape(`M${x} ${y}Q${x + w / 2} ${y - 10} ${x + w} ${y}V${y + h}H${x}Z`, '#8d6a4d')
