import { cloth, shade } from '../colours'
import { box, group, line, oval, shape } from '../svg'
import { thing } from '../thing'

const envelope = (x: number, y: number, turn: number, fill: string, hasWindow: boolean) =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    shape('M-86 -10L-70 -36L78 -40L96 -12Z', '#3a2a26', 0.14) +
      shape('M-88 -14L-72 -42L76 -46L94 -18Z', fill) +
      shape('M-88 -14L94 -18V-12L-88 -8Z', shade(fill, 0.14)) +
      (hasWindow
        ? shape('M-62 -22L-56 -33L-4 -35L-6 -24Z', '#cfdbdd') + line('M48 -36L62 -36', cloth.clay, 5)
        : line('M-52 -26L10 -28M-50 -34L-8 -35', '#b9b3a4', 2.6)),
  )

/** A pile of letters on a table, some of them opened; its origin is the middle of its bottom. */
export const letterPile = thing({}, () =>
  [
    oval([0, 4], 118, 14, '#3a2a26', 0.16),
    envelope(4, 6, 2, '#e2d3ae', false),
    envelope(-10, -6, -4, '#fbf3e0', true),
    envelope(10, -18, 5, '#b9cbd2', false),
    envelope(-4, -30, -2, '#fbf5e6', true),
    envelope(6, -42, 4, '#e6cfa0', false),
    group(
      'translate(-2 -58) rotate(-5)',
      shape('M-70 -6L-56 -34L66 -40L82 -12Z', '#fffdf8') +
        line('M-46 -26L48 -31M-50 -18L54 -23M-52 -11L10 -14', '#a9b3b3', 3) +
        box(42, -14, 22, 4, cloth.clay, 2),
    ),
  ].join(''),
)
