import { z } from 'zod'
import { cloth, shade, tint, type Cloth } from '../colours'
import { box, line, num, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A lamp with a bent arm on a desk, lit; its light falls on what lies on its end side. Its origin is the middle of its foot. */
export const deskLamp = thing(
  { colour: colour.default('ink') },
  ({ colour: name }) => {
    const c = cloth[name]
    return [
      shape('M62 -238L-10 20H290L168 -222Z', '#fff1c4', 0.28),
      oval([0, 4], 60, 10, '#1f2838', 0.2),
      shape('M-48 0Q-44 -18 0 -18T48 0Q0 10 -48 0Z', c),
      line('M0 -12L-34 -138L64 -252', tint(c, 0.1), 9),
      oval([-34, -138], 9, 9, tint(c, 0.3)),
      shape('M44 -272Q60 -296 92 -290Q150 -282 178 -216Q120 -206 52 -234Q38 -252 44 -272Z', c),
      shape('M44 -272Q60 -296 92 -290Q112 -287 128 -278Q84 -276 52 -234Q38 -252 44 -272Z', tint(c, 0.2)),
      oval([116, -222], 64, 10, '#fbe9bd'),
    ].join('')
  },
  () => ({ at: [130, -120], radius: 330 }),
)

/** A pile of school books; its origin is the middle of its bottom. */
export const bookPile = thing({ books: z.array(colour).default(['navy', 'brick', 'sage', 'straw', 'plum']) }, ({ books }) => {
  const wide = [176, 158, 168, 140, 150]
  const drawn = books.map((name: Cloth, index) => {
    const [w, c] = [wide[index % 5]!, cloth[name]]
    const [x, y] = [-w / 2 + [0, 6, -8, 4, -2][index % 5]!, -(index + 1) * 30]
    return (
      box(x, y, w, 28, c, 5) +
      box(x + 8, y + 5, w - 8, 17, '#f3ecdc', 2) +
      box(x, y, w * 0.2, 28, c, 5) +
      line(`M${num(x + 14)} ${num(y + 8)}v12`, tint(c, 0.5), 4) +
      box(x, y + 23, w, 5, shade(c, 0.16), 2)
    )
  })
  return oval([4, 2], 104, 9, '#1f2838', 0.18) + drawn.join('')
})

/** A notebook that lies open with a pen on it. */
export const notebook = thing({}, () =>
  [
    shape('M-112 -22L96 -34L124 20L-128 30Z', '#1f2838', 0.12),
    shape('M-116 -28L92 -40L118 14L-132 24Z', '#fdfaf1'),
    shape('M-12 -34L92 -40L118 14L-8 19Z', '#f2ecde'),
    line('M-12 -34L-8 19', '#cfc4ae', 3),
    line('M-100 -18L-28 -22M-104 -7L-30 -11M-108 4L-60 1M6 -25L80 -29M8 -13L88 -18M10 -1L62 -4', '#b5c0c2', 3),
    line('M34 26L84 -8', cloth.clay, 8) + line('M28 30L34 26', '#5d3a2a', 5),
  ].join(''),
)

/** A mug on a desk, for pens or to drink from. */
export const penMug = thing({ colour: colour.default('sea') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, 2], 40, 7, '#1f2838', 0.16),
    line('M-12 -58L-22 -116', cloth.gold, 8) +
      line('M2 -58L0 -126', cloth.clay, 8) +
      line('M14 -58L26 -108', cloth.navy, 8) +
      line('M-22 -116l-1 -6M26 -108l2 -6', '#fbf5e6', 5),
    shape('M-32 -66H32L28 -4Q0 6 -28 -4Z', c),
    shape('M8 -66H32L28 -4Q18 1 8 1Z', shade(c, 0.1)),
    oval([0, -66], 32, 7, shade(c, 0.3)),
  ].join('')
})
