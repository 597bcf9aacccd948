import { cloth, shade, tint } from '../colours'
import { line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** Headphones that lie, seen from a little above. */
export const headset = thing({ colour: colour.default('ink') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([2, 14], 66, 10, '#1f2838', 0.16),
    line('M-50 2Q-56 -44 4 -48T54 -4', c, 10) + line('M-40 -26Q-28 -44 4 -44', tint(c, 0.35), 4),
    shape('M-66 -8Q-66 -22 -48 -20T-28 0Q-28 16 -46 16T-66 -8Z', shade(c, 0.2)) + oval([-40, -2], 13, 15, tint(c, 0.2)),
    shape('M40 -14Q42 -26 58 -22T74 0Q72 14 56 12T40 -14Z', c) + oval([50, -6], 12, 14, tint(c, 0.24)),
  ].join('')
})
