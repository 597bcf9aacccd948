import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { box, line, num, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A coat laid over somebody who lies, its collar at the start; the origin is its upper start corner on the seat. */
export const jacket = thing({ width: z.number().default(340), colour: colour.default('navy') }, ({ width: w, colour: name }) => {
  const c = cloth[name]
  return [
    shape(
      `M0 -34Q40 -64 110 -58T${num(w * 0.62)} -62T${num(w)} -30Q${num(w + 8)} 6 ${num(w - 4)} 34Q${num(w * 0.6)} 48 ${num(w * 0.36)} 42T12 40Q-14 6 0 -34Z`,
      c,
    ),
    shape('M0 -34Q18 -52 42 -56Q30 -10 40 42L12 40Q-14 6 0 -34Z', tint(c, 0.16)),
    shape(`M74 -46Q112 -50 128 -22L150 62Q152 78 136 80Q122 82 118 68L88 0Z`, shade(c, 0.14)),
    line(`M60 34Q${num(w * 0.5)} 12 ${num(w - 8)} 26`, shade(c, 0.2), 3, 0.8),
    oval([w * 0.5, 24], 4, 4, tint(c, 0.4)),
    oval([w * 0.66, 22], 4, 4, tint(c, 0.4)),
    oval([w * 0.82, 23], 4, 4, tint(c, 0.4)),
  ].join('')
})

/** A toy kitchen; the origin is the middle of its floor. */
export const toyKitchen = thing({}, () =>
  [
    oval([0, 2], 108, 9, '#4a3424', 0.16),
    box(-90, -240, 180, 90, cloth.mint, 8),
    box(-74, -224, 148, 46, '#f7f1e4', 4),
    box(-58, -196, 30, 18, cloth.gold, 3),
    box(-20, -200, 26, 22, cloth.sea, 3),
    box(18, -194, 34, 16, cloth.clay, 3),
    box(-96, -156, 192, 156, '#f0e4cc', 8),
    box(-100, -162, 200, 16, cloth.wood, 5),
    oval([-46, -164], 28, 6, '#5d6765'),
    oval([40, -164], 28, 6, '#5d6765'),
    shape('M20 -186H60L56 -166H24Z', cloth.brick),
    box(-78, -122, 74, 96, '#dccfb4', 6),
    box(-66, -104, 50, 42, '#8f9c96', 6),
    oval([40, -124], 8, 8, cloth.clay),
    oval([66, -124], 8, 8, cloth.sea),
    box(16, -104, 66, 78, '#dccfb4', 6),
  ].join(''),
)

/** A seat belt over somebody who sits in a car; the origin is their seat. */
export const belt = thing({}, () => line('M-40 -124L34 -14', '#39444a', 11) + line('M-40 -124L34 -14', '#55646a', 3, 0.8))

/** A table seen from below its top, for a place under it; the origin is the middle of its underside's edge. */
export const tabletop = thing({ width: z.number().default(860), colour: colour.default('wood') }, ({ width: w, colour: name }) => {
  const c = cloth[name]
  return [
    box(w / 2 - 120, 0, 44, 470, shade(c, 0.18), 6),
    box(w / 2 - 120, 0, 16, 470, c, 6),
    box(-w / 2 + 60, 0, 44, 470, shade(c, 0.18), 6),
    box(-w / 2, -60, w, 64, tint(c, 0.12), 8),
    box(-w / 2, -10, w, 34, shade(c, 0.22)),
    box(-w / 2, -62, w, 14, tint(c, 0.3), 6),
  ].join('')
})
