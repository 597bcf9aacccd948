import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { box, line, num, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A poster without words, from its upper start corner. */
export const poster = thing(
  { motif: z.enum(['circles', 'peaks', 'wave']).default('circles'), colour: colour.default('navy') },
  ({ motif, colour: name }) => {
    const c = cloth[name]
    const inner = {
      circles: oval([55, 58], 32, 32, cloth.gold) + oval([70, 84], 32, 32, cloth.clay, 0.9) + line('M20 126H90', tint(c, 0.5), 5),
      peaks:
        shape('M8 128L48 58L66 88L78 68L102 128Z', tint(c, 0.35)) +
        shape('M48 58L57 74L48 84L38 76Z', '#fbf5e6') +
        oval([82, 36], 12, 12, cloth.straw),
      wave: line('M14 50q16 -20 32 0t32 0t24 -4M14 76q16 -20 32 0t32 0t24 -4M14 102q16 -20 32 0t32 0t24 -4', tint(c, 0.45), 8),
    }[motif]
    return (
      box(4, 5, 110, 150, '#2a3346', 2, 0.16) +
      box(0, 0, 110, 150, c, 2) +
      inner +
      box(-8, -5, 26, 12, '#e9e2cf', 1, 0.8) +
      box(92, -5, 26, 12, '#e9e2cf', 1, 0.8)
    )
  },
)

/** A guitar that leans; its origin is its foot. */
export const guitar = thing({ colour: colour.default('wood') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, 2], 60, 8, '#2a3346', 0.18),
    `<g transform="rotate(9)">${[
      line('M0 -120V-270', shade(c, 0.4), 14),
      box(-11, -306, 22, 42, shade(c, 0.5), 5) + line('M-15 -298v0M-15 -286v0M-15 -274v0M15 -298v0M15 -286v0M15 -274v0', '#d9d2c2', 6),
      shape('M0 -150C40 -150 50 -118 36 -100C62 -84 66 0 0 0C-66 0 -62 -84 -36 -100C-50 -118 -40 -150 0 -150Z', shade(c, 0.2)),
      shape('M-3 -147C35 -147 44 -116 31 -100C56 -84 58 -4 -3 -4C-62 -4 -59 -84 -35 -100C-48 -118 -40 -147 -3 -147Z', c),
      oval([0, -92], 18, 18, shade(c, 0.6)),
      box(-18, -38, 36, 8, shade(c, 0.5), 3),
      line('M-4 -34V-280M4 -34V-280', '#efe6d2', 1.6, 0.8),
    ].join('')}</g>`,
  ].join('')
})

/** Headphones on a head that is seen from behind; the middle of the head is their origin, a head is 84 high. */
export const wornHeadphones = thing({ colour: colour.default('cream') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    line('M-36 4Q-42 -48 0 -49T36 4', shade(c, 0.16), 10),
    line('M-35 0Q-40 -47 0 -48', tint(c, 0.3), 4),
    box(-48, -12, 22, 40, shade(c, 0.06), 10) + box(26, -12, 22, 40, shade(c, 0.16), 10),
    box(-34, -8, 10, 32, '#3a4450', 5) + box(24, -8, 10, 32, '#3a4450', 5),
  ].join('')
})

/** Small lights on a string along a wall, lit; from its upper start corner. */
export const stringLights = thing(
  { width: z.number().default(400) },
  ({ width: w }) => {
    const places = Array.from({ length: 9 }, (_, index) => {
      const share = index / 8
      return [share * w, 12 + Math.abs(Math.sin(share * Math.PI * 2)) * 26] as const
    })
    const d = `M0 12Q${num(w * 0.25)} 64 ${num(w * 0.5)} 12Q${num(w * 0.75)} 64 ${num(w)} 12`
    return (
      line(d, '#4a5266', 2.6) +
      places.map(([x, y]) => oval([x, y + 6], 13, 13, '#fbe3a8', 0.35) + oval([x, y + 6], 5.4, 6.4, '#fbe9bd')).join('')
    )
  },
  ({ width: w }) => ({ at: [w / 2, 30], radius: 240 }),
)
