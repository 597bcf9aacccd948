import { cloth, shade, tint } from '../colours'
import { box, group, line, oval, shape } from '../svg'
import { colour, shadowOn, thing } from '../thing'

/** A plaster, about its middle. */
export const plaster = thing({ colour: colour.default('peach') }, ({ colour: name }) => {
  const c = tint(cloth[name], 0.1)
  return group(
    'rotate(-24)',
    box(-31, -9, 64, 21, '#4a3424', 10, 0.14) +
      box(-32, -11, 64, 21, c, 10) +
      box(-12, -11, 24, 21, tint(c, 0.45), 2) +
      line('M-24 -4v0M-24 4v0M-18 0v0M24 -4v0M24 4v0M18 0v0', shade(c, 0.22), 3),
  )
})

/** A couch to lie on at a nurse's, with paper on it; its origin is the middle of its floor. */
export const couch = thing({ colour: colour.default('sea') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shadowOn(0, 2, 300),
    line('M-112 -96L-124 0M112 -96L124 0M-116 -40H116', '#8f9d9a', 9),
    box(-140, -128, 280, 40, c, 12),
    box(-140, -98, 280, 10, shade(c, 0.18), 5),
    shape('M-128 -128Q-134 -158 -104 -160H-84Q-62 -158 -66 -128Z', tint(c, 0.3)),
    shape('M-60 -130H128V-96Q40 -88 -60 -98Z', '#fdfaf2') + line('M-20 -124V-96M40 -126V-94M96 -126V-96', '#e0dccf', 3),
  ].join('')
})

/** A rule on the wall that children are measured with; its origin is its foot. */
export const heightRule = thing({}, () =>
  [
    box(-22, -8, 60, 10, '#9aa8a4', 3),
    box(-14, -330, 28, 326, '#fdf8ec', 5),
    line(Array.from({ length: 20 }, (_, index) => `M-10 ${-24 - index * 15}h${index % 5 === 0 ? 18 : 9}`).join(''), '#7f9f9a', 3),
    box(-18, -226, 62, 12, cloth.clay, 5),
  ].join(''),
)

/** A cupboard on the wall with a green cross; its origin is its upper start corner. */
export const aidCupboard = thing({}, () =>
  [
    box(4, 6, 120, 130, '#4a3424', 6, 0.12),
    box(0, 0, 120, 130, '#fdfaf2', 6),
    box(8, 8, 104, 114, '#f1efe4', 4),
    box(38, 54, 44, 16, '#5f9a72', 3) + box(52, 40, 16, 44, '#5f9a72', 3),
    oval([102, 66], 4.5, 4.5, '#b4bfbd'),
  ].join(''),
)

/** A round stool on wheels; its seat is the origin. */
export const stool = thing({ colour: colour.default('navy') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shadowOn(0, 122, 110),
    line('M0 14V96M0 96L-46 114M0 96L46 114M0 96V114', '#8f9d9a', 8),
    oval([-46, 116], 7, 7, '#4d5856') + oval([46, 116], 7, 7, '#4d5856') + oval([0, 116], 7, 7, '#4d5856'),
    box(-54, -4, 108, 22, c, 11) + box(-54, -4, 108, 9, tint(c, 0.2), 5),
  ].join('')
})
