import { cloth, shade, tint } from '../colours'
import { box, line, oval, shape } from '../svg'
import { colour, shadowOn, thing } from '../thing'

/** A desk in a classroom; its origin is the middle of its floor. */
export const schoolDesk = thing({ colour: colour.default('straw') }, ({ colour: name }) => {
  const c = cloth[name]
  const steel = '#6f8280'
  return [
    shadowOn(0, 2, 250),
    line('M-104 -112L-112 0M104 -112L112 0', steel, 9),
    line('M-112 0h26M86 0h26', steel, 9),
    box(-102, -118, 204, 26, shade(c, 0.26), 4),
    shape('M-106 -164H106L126 -122H-126Z', tint(c, 0.2)),
    box(-126, -124, 252, 13, c, 5),
  ].join('')
})

/** A pencil case and a few pencils that lie. */
export const pencilCase = thing({ colour: colour.default('plum') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, 6], 50, 7, '#4a3424', 0.14),
    line('M26 2L62 -6', cloth.gold, 7) + line('M30 8L66 6', cloth.sea, 7),
    box(-48, -18, 84, 26, c, 13),
    line('M-34 -10H24', tint(c, 0.45), 4),
    oval([24, -10], 4, 4, shade(c, 0.3)),
  ].join('')
})

/** A globe on its stand; its origin is the middle of its bottom. */
export const globe = thing({}, () =>
  [
    oval([0, 1], 36, 6, '#4a3424', 0.16),
    box(-26, -8, 52, 9, cloth.brown, 4) + line('M0 -8V-22', cloth.brown, 8),
    line('M-26 -98A48 48 0 1 0 34 -24', '#b98a5e', 6),
    oval([0, -66], 40, 40, '#9cc2ca'),
    shape(
      'M-30 -88Q-10 -104 6 -98Q2 -84 -8 -80Q-6 -66 -18 -58Q-34 -64 -30 -88ZM10 -70Q30 -76 36 -60Q30 -38 16 -36Q6 -52 10 -70Z',
      '#8fae78',
    ),
    line('M-28 -84Q-22 -96 -12 -100', '#d9ebec', 5, 0.8),
  ].join(''),
)
