import { cloth, mixed, shade, tint, type Cloth } from '../colours'
import { box, line, num, oval, shape } from '../svg'
import { thing } from '../thing'

const windows: readonly (readonly [x: number, y: number, w: number, h: number, bar: Cloth])[] = [
  [-164, -268, 92, 66, 'blue'],
  [-62, -274, 84, 54, 'sea'],
  [34, -266, 120, 62, 'clay'],
  [-150, -190, 74, 78, 'gold'],
  [62, -190, 98, 70, 'plum'],
  [-112, -276, 60, 50, 'plum'],
  [132, -200, 40, 60, 'brick'],
  [-172, -112, 46, 44, 'sea'],
  [108, -122, 62, 52, 'blue'],
  [-96, -216, 100, 74, 'teal'],
  [-14, -196, 92, 66, 'navy'],
  [-128, -124, 88, 54, 'rose'],
  [26, -132, 86, 56, 'sage'],
  [-52, -144, 96, 62, 'brick'],
]

const small = ([x, y, w, h, bar]: (typeof windows)[number], index: number) => {
  const inside =
    index % 3 === 0
      ? line(
          `M${num(x + 9)} ${num(y + 26)}h${num(w - 30)}M${num(x + 9)} ${num(y + 36)}h${num(w - 22)}M${num(x + 9)} ${num(y + 46)}h${num(w - 46)}`,
          '#b4c0c4',
          4,
        )
      : index % 3 === 1
        ? box(x + 8, y + 20, w * 0.4, h - 28, tint(cloth[bar], 0.5), 3) +
          line(`M${num(x + w * 0.56)} ${num(y + 26)}h${num(w * 0.3)}M${num(x + w * 0.56)} ${num(y + 36)}h${num(w * 0.22)}`, '#b4c0c4', 4)
        : box(x + 8, y + 21, w - 34, 12, '#dbe3e3', 6) + box(x + 26, y + 38, w - 34, 12, tint(cloth[bar], 0.45), 6)
  return (
    box(x + 2, y + 3, w, h, '#1b2634', 6, 0.2) +
    box(x, y, w, h, '#f8faf8', 6) +
    shape(
      `M${x} ${num(y + 13)}V${num(y + 6)}Q${x} ${y} ${num(x + 6)} ${y}H${num(x + w - 6)}Q${num(x + w)} ${y} ${num(x + w)} ${num(y + 6)}V${num(y + 13)}Z`,
      cloth[bar],
    ) +
    line(`M${num(x + w - 9)} ${num(y + 6)}v0M${num(x + w - 17)} ${num(y + 6)}v0`, tint(cloth[bar], 0.6), 4) +
    inside
  )
}

/** A laptop on a desk from the front, its screen full of small windows without words; its origin is the middle of its near edge. */
export const laptop = thing(
  {},
  () => {
    const steel = '#8d98a3'
    return [
      oval([0, 4], 226, 16, '#1f2838', 0.2),
      box(-186, -294, 372, 242, '#2a343f', 14),
      box(-176, -284, 352, 222, mixed(cloth.navy, '#9fb6c6', 0.45), 6),
      windows.map(small).join(''),
      oval([0, -289], 2.4, 2.4, '#5d6a76'),
      shape('M-186 -52H186L216 -6H-216Z', tint(steel, 0.16)),
      shape('M-168 -46H168L184 -24H-184Z', shade(steel, 0.34)),
      line('M-160 -40H160M-166 -33H166M-172 -27H172', tint(steel, 0.1), 2.4, 0.7),
      shape('M-46 -20H46L50 -10H-50Z', shade(steel, 0.08)),
      box(-216, -8, 432, 10, shade(steel, 0.14), 5),
    ].join('')
  },
  () => ({ at: [0, -170], radius: 300 }),
)
