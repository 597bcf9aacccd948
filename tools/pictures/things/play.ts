import { cloth, shade, tint } from '../colours'
import { box, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A ball with stripes, 190 wide about its origin. */
export const ball = thing({}, () =>
  [
    oval([0, 0], 92, 92, cloth.cream),
    shape('M0 -92A92 92 0 0 0 0 92Q-124 0 0 -92ZM0 -92A92 92 0 0 1 0 92Q124 0 0 -92Z', cloth.clay),
    shape('M0 -92Q-66 0 0 92Q-14 0 0 -92Z', cloth.gold) + shape('M0 -92Q66 0 0 92Q14 0 0 -92Z', cloth.sea),
    oval([0, -84], 15, 8, '#fffaf0'),
    line('M-62 -44Q-52 -60 -38 -70', '#fffaf0', 9, 0.6),
  ].join(''),
)

/** A balloon on its string, 200 high about its origin. */
export const balloon = thing({ colour: colour.default('clay') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    line('M0 44Q-16 64 0 78T-4 104', '#8d8472', 4),
    shape('M0 34L-11 50H11Z', shade(c, 0.14)),
    shape('M0 38C-48 20 -64 -16 -62 -44A62 60 0 0 1 62 -44C64 -16 48 20 0 38Z', c),
    line('M-38 -48Q-34 -74 -12 -82', tint(c, 0.55), 10),
  ].join('')
})

/** Crayons side by side. */
export const crayons = thing({}, () =>
  (
    [
      [-66, 'clay', -9],
      [-34, 'gold', -4],
      [0, 'moss', 0],
      [34, 'blue', 4],
      [66, 'plum', 9],
    ] as const
  )
    .map(
      ([x, name, turn]) =>
        `<g transform="translate(${x} 8) rotate(${turn})">${shape('M-13 -50L-5 -88Q0 -94 5 -88L13 -50Z', cloth[name]) + box(-14, -52, 28, 140, cloth[name], 5) + box(-14, -30, 28, 12, tint(cloth[name], 0.5)) + box(-14, 56, 28, 12, tint(cloth[name], 0.5))}</g>`,
    )
    .join(''),
)

/** A piece of a jigsaw puzzle. */
export const jigsaw = thing({ colour: colour.default('sea') }, ({ colour: name }) => {
  const c = cloth[name]
  const d =
    'M-64 -50H-18Q-10 -54 -16 -66Q-22 -92 4 -92T24 -66Q18 -54 26 -50H64V-8Q68 0 78 -6Q102 -12 102 14T78 34Q68 28 64 36V78H26Q18 74 24 64Q28 42 4 42T-16 64Q-10 74 -18 78H-64Z'
  return `<g transform="translate(-12 8)">${shape(d, shade(c, 0.24)) + `<g transform="translate(-4 -5)">${shape(d, c) + line('M-54 66V-40H-30', tint(c, 0.4), 5)}</g>`}</g>`
})

/** What one holds to play on a screen. */
export const gamepad = thing({}, () =>
  [
    shape('M-52 -46H52Q92 -46 100 8Q108 62 78 66Q58 66 42 36H-42Q-58 66 -78 66Q-108 62 -100 8Q-92 -46 -52 -46Z', '#5f7282'),
    shape('M-52 -46H52Q78 -44 90 -18Q0 -34 -90 -18Q-78 -44 -52 -46Z', '#74889a'),
    line('M-52 -26V14M-72 -6H-32', '#36454f', 15),
    oval([52, -24], 9, 9, cloth.gold) +
      oval([72, -6], 9, 9, cloth.clay) +
      oval([32, -6], 9, 9, cloth.mint) +
      oval([52, 12], 9, 9, cloth.sky),
    oval([0, -6], 7, 7, '#36454f'),
  ].join(''),
)

/** A swing on its frame. */
export const swing = thing({}, () =>
  [
    oval([0, 96], 108, 8, '#4a3424', 0.14),
    line('M-64 -86L-92 94M-64 -86L-40 94M64 -86L92 94M64 -86L40 94', cloth.moss, 11),
    line('M-78 -86H78', shade(cloth.moss, 0.2), 14),
    line('M-22 -80L-22 44M22 -80L22 44', '#8d8472', 5),
    box(-34, 42, 68, 15, cloth.clay, 6),
  ].join(''),
)

/** Headphones. */
export const headphones = thing({ colour: colour.default('plum') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    line('M-70 30Q-84 -86 0 -86T70 30', c, 20),
    line('M-62 -20Q-56 -66 0 -68', tint(c, 0.4), 6),
    box(-92, 4, 42, 82, shade(c, 0.2), 18) + box(50, 4, 42, 82, shade(c, 0.2), 18),
    box(-62, 10, 24, 70, '#46413f', 11) + box(38, 10, 24, 70, '#46413f', 11),
  ].join('')
})
