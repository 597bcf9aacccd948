import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A rucksack that stands open towards somebody, with books and a bottle in it; its origin is the middle of its bottom. */
export const openBackpack = thing({ colour: colour.default('sea') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, 0], 66, 8, '#4a3424', 0.16),
    shape(blob([[-54, -118], [-40, -176], [0, -188], [40, -176], [54, -118], [0, -104]]), shade(c, 0.14)), // prettier-ignore
    line('M-14 -182Q-14 -206 0 -206T14 -182', shade(c, 0.26), 7),
    shape(blob([[-46, -118], [-34, -164], [0, -174], [34, -164], [46, -118]]), shade(c, 0.36)), // prettier-ignore
    oval([0, -118], 56, 17, shade(c, 0.5)),
    box(-36, -158, 24, 48, cloth.straw, 3) +
      box(-8, -150, 22, 40, cloth.clay, 3) +
      box(20, -154, 17, 44, '#c4dade', 6) +
      box(22, -162, 13, 10, cloth.navy, 3),
    shape('M-58 -120Q0 -96 58 -120L54 -14Q50 2 34 2H-34Q-50 2 -54 -14Z', c),
    line('M-58 -120Q0 -96 58 -120', tint(c, 0.35), 6),
    box(-38, -58, 76, 48, shade(c, 0.12), 14) + line('M-24 -44H24', tint(c, 0.5), 4),
    box(-62, -80, 12, 60, shade(c, 0.2), 6) + box(50, -80, 12, 60, shade(c, 0.2), 6),
  ].join('')
})
