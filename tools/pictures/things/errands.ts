import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A bag with the shopping in it, held at its handles, which are the origin; a full one has leek, bread and apples in it. */
export const groceries = thing(
  { kind: z.enum(['small', 'full']).default('full'), colour: colour.default('wood') },
  ({ kind, colour: name }) => {
    const c = tint(cloth[name], 0.12)
    if (kind === 'small')
      return [
        line('M-16 44Q-14 0 0 0T16 44', shade(c, 0.2), 5),
        shape(blob([[-14, 24], [-4, 14], [14, 20], [20, 42], [-18, 44]]), '#dcae74'), // prettier-ignore
        shape('M-30 40H30L34 108Q0 114 -34 108Z', c),
        shape('M12 40H30L34 108Q24 111 14 111Z', shade(c, 0.08)),
        oval([-4, 76], 11, 11, tint(c, 0.4)),
      ].join('')
    return [
      line('M-26 62Q-22 0 0 0T26 62', shade(c, 0.24), 6),
      line('M34 60L46 4M26 60L34 -6', '#f1efdc', 10) + line('M46 6L62 -34M47 4L72 -20M34 -4L42 -44M34 -4L24 -40', '#6f9f6a', 9),
      shape(blob([[-46, 66], [-40, 20], [-20, 12], [-8, 30], [-10, 70]]), '#c98f56'), // prettier-ignore
      line('M-36 30l12 -4M-38 44l14 -4', '#e6bf88', 4),
      oval([6, 50], 17, 16, cloth.brick) + oval([-2, 60], 15, 14, '#a9b45e') + line('M7 36q2 -7 8 -8', '#6d4a3c', 3),
      shape('M-54 60H56L62 166Q0 176 -60 166Z', c),
      shape('M26 60H56L62 166Q46 170 30 171Z', shade(c, 0.08)),
      line('M-50 74H52', shade(c, 0.12), 3),
      shape('M-24 104Q-4 84 16 104Q10 128 -4 138Q-18 128 -24 104Z', tint(c, 0.4)),
    ].join('')
  },
)
