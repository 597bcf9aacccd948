import { z } from 'zod'
import { cloth, tint, type Cloth } from '../colours'
import { box, group, line, oval, shape, type Point } from '../svg'
import { thing } from '../thing'

const skin = ['#e3b18e', '#b47e5a', '#d9a27c', '#8a5c40'] as const

interface Drawn {
  at: Point
  size: number
  wears: Cloth
  dress?: boolean
}

/** Somebody as a child draws them: a round head, a dress or trousers, arms held out. */
const somebody = ({ at: [x, y], size, wears, dress }: Drawn, index: number) => {
  const c = cloth[wears]
  const drawn = [
    line('M-15 2L-26 -8M15 2L26 -8', c, 6),
    dress ? shape('M0 -16L20 30H-20Z', c) : box(-12, -12, 24, 28, c, 5) + line('M-6 16V36M6 16V36', tint(c, 0.2), 7),
    dress ? line('M-7 30V40M7 30V40', skin[index % 4]!, 5) : '',
    oval([0, -26], 15, 16, skin[index % 4]!),
    line('M-14 -32Q0 -50 14 -32', ['#b9b5aa', '#8d5535', '#3a2f2a', '#c98b4c', '#5a4234'][index % 5]!, 7),
    line('M-5 -27v0M5 -27v0', '#3a2f2a', 4) + line('M-6 -20Q0 -14 6 -20', '#9a4a3a', 2.6),
  ].join('')
  return group(`translate(${x} ${y}) scale(${size})`, drawn)
}

const everybody: readonly Drawn[] = [
  { at: [-114, -24], size: 1.14, wears: 'blue' },
  { at: [-64, -10], size: 0.84, wears: 'clay', dress: true },
  { at: [-12, -28], size: 1.25, wears: 'plum', dress: true },
  { at: [40, -8], size: 0.8, wears: 'teal' },
  { at: [94, -26], size: 1.2, wears: 'moss' },
  { at: [-120, 52], size: 0.7, wears: 'gold' },
  { at: [-84, 54], size: 0.62, wears: 'sea', dress: true },
  { at: [68, 52], size: 0.72, wears: 'brick' },
  { at: [112, 54], size: 0.6, wears: 'rose', dress: true },
]

const fish = line('M-14 64q16 -16 32 0q-16 16 -32 0M18 64l12 -8v16Z', cloth.sea, 4) + line('M-4 61v0', '#3a2f2a', 4)

/** A paper that has become full of people; as it hangs on a wall, or lies on a table. */
export const fullPaper = thing({ lies: z.boolean().default(false) }, ({ lies }) => {
  const drawn = [
    box(-154, -100, 316, 206, '#4a3424', 4, 0.14),
    box(-160, -106, 316, 206, '#fffdf6', 4),
    shape('M-160 -106H-116Q-118 -64 -160 -62Z', '#f0c466') + line('M-108 -92l16 4M-116 -70l13 9M-134 -56l7 14', '#f0c466', 5),
    line('M-148 92Q-60 80 20 92T148 88', '#9fbb86', 8),
    everybody.map(somebody).join(''),
    fish,
  ].join('')
  return lies ? group('matrix(.92 0 -.34 .5 0 0)', drawn) : drawn
})

/** A drawing of a boat, as it lies; for what looks out from below a pillow, turn it. */
export const boatDrawing = thing({}, () =>
  [
    box(-52, -38, 108, 80, '#4a3424', 3, 0.14),
    box(-56, -42, 108, 80, '#fffdf6', 3),
    shape('M-50 14Q-30 6 -10 14T30 14T46 12V34H-50Z', cloth.sky),
    shape('M-34 4H28L18 20H-24Z', cloth.clay),
    line('M-4 4V-34', '#7d5237', 4),
    shape('M0 -32L24 -2H0Z', cloth.gold) + shape('M-8 -26V-2H-26Z', cloth.sea),
    oval([34, -28], 7, 7, '#f0c466'),
  ].join(''),
)

/** Crayons that lie on a table. */
export const looseCrayons = thing({}, () =>
  (
    [
      [-40, 4, 14, 'clay'],
      [-6, 14, -24, 'moss'],
      [30, 0, 8, 'blue'],
      [52, 16, -50, 'gold'],
    ] as const
  )
    .map(([x, y, turn, name]) =>
      group(
        `translate(${x} ${y}) rotate(${turn})`,
        box(-22, -5, 38, 10, cloth[name], 3) +
          shape('M16 -4L27 0L16 4Z', tint(cloth[name], 0.2)) +
          box(-14, -5, 7, 10, tint(cloth[name], 0.5)),
      ),
    )
    .join(''),
)
