import { cloth, shade, tint } from '../colours'
import { box, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

const wheel = (x: number, y: number, r: number) =>
  oval([x, y], r, r, '#39444a') + oval([x, y], r * 0.52, r * 0.52, '#cfd4cc') + oval([x, y], r * 0.18, r * 0.18, '#39444a')

const glass = '#c4dade'

/** A car from its side, 220 wide about its origin. */
export const car = thing({ colour: colour.default('brick') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, 76], 116, 9, '#4a3424', 0.16),
    shape(
      'M-108 54Q-116 54 -116 44V20Q-114 2 -92 -2L-70 -8L-46 -52Q-40 -64 -24 -64H36Q50 -64 58 -54L86 -6Q114 0 116 22V44Q116 54 106 54Z',
      c,
    ),
    shape('M-54 -10L-34 -46Q-30 -52 -22 -52H-4V-10ZM8 -10V-52H34Q42 -52 46 -46L66 -10Z', glass),
    shape('M-50 -12L-30 -48L-18 -50L-38 -12ZM14 -12V-50L26 -51L22 -12Z', '#e4eeee'),
    line('M2 -6V46M-112 26H112', shade(c, 0.18), 4),
    box(-24, 6, 18, 6, shade(c, 0.3), 3) + box(34, 6, 18, 6, shade(c, 0.3), 3),
    oval([108, 18], 8, 10, '#f6d995') + oval([-110, 18], 6, 10, '#d9765e'),
    wheel(-62, 54, 27) + wheel(64, 54, 27),
  ].join('')
})

/** A bus from its side, 240 wide about its origin. */
export const bus = thing({ colour: colour.default('sea') }, ({ colour: name }) => {
  const c = cloth[name]
  const panes = [-104, -60, -16, 28]
    .map((x) => box(x, -50, 38, 46, glass, 6) + shape(`M${x + 4} -8L${x + 18} -46H${x + 28}L${x + 14} -8Z`, '#e4eeee'))
    .join('')
  return [
    oval([0, 80], 124, 9, '#4a3424', 0.16),
    box(-120, -74, 240, 136, c, 22),
    box(-120, 14, 240, 12, tint(c, 0.5)),
    box(-120, -74, 240, 16, tint(c, 0.16), 10),
    panes,
    box(74, -50, 32, 100, '#f2ede0', 6) + box(79, -44, 22, 60, glass, 4) + line('M90 -48V48', shade(c, 0.3), 4),
    oval([116, 34], 7, 9, '#f6d995') + oval([-116, 34], 6, 9, '#d9765e'),
    wheel(-66, 60, 25) + wheel(40, 60, 25),
  ].join('')
})

/** A bicycle for a child, 220 wide about its origin. */
export const bike = thing({ colour: colour.default('teal') }, ({ colour: name }) => {
  const c = cloth[name]
  const spoked = (x: number) =>
    line(`M${x - 46} 34A46 46 0 1 1 ${x + 46} 34A46 46 0 1 1 ${x - 46} 34Z`, '#39444a', 10) +
    line(`M${x - 40} 34H${x + 40}M${x} -6V74M${x - 28} 6L${x + 28} 62M${x + 28} 6L${x - 28} 62`, '#a9b2ac', 2.6) +
    oval([x, 34], 7, 7, '#39444a')
  return [
    oval([0, 86], 116, 8, '#4a3424', 0.14),
    spoked(-66) + spoked(68),
    line('M-66 34L-34 -30L44 -34L4 34ZM-34 -30L4 34M44 -34L68 34', c, 11),
    line('M-34 -30L-40 -52M44 -34L38 -66', c, 9),
    line('M38 -66Q44 -76 62 -70M38 -66L24 -68', '#5f4a40', 8),
    shape('M-66 -62Q-64 -70 -54 -68L-22 -64Q-14 -60 -20 -54Q-40 -44 -58 -50Q-68 -54 -66 -62Z', '#7d5237'),
    oval([4, 34], 13, 13, '#5f6a68') + line('M4 34L20 56M14 58H28', '#39444a', 6),
  ].join('')
})
