import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob, pointsOf } from '../geometry'
import { dots, line, num, oval, shape, type Point } from '../svg'
import { thing } from '../thing'

const around = (count: number, draw: (angle: number) => string) =>
  Array.from({ length: count }, (_, index) => draw((index * Math.PI * 2) / count)).join('')

const polar = (angle: number, r: number) => `${num(Math.sin(angle) * r)} ${num(-Math.cos(angle) * r)}`

/** A soft star about its origin, so large from its middle. */
export const starAt = ([x, y]: Point, r: number, fill: string): string =>
  shape(
    blob(
      Array.from({ length: 10 }, (_, index): Point => {
        const [angle, far] = [(index * Math.PI) / 5, index % 2 === 0 ? r : r * 0.52]
        return [x + Math.sin(angle) * far, y - Math.cos(angle) * far]
      }),
    ),
    fill,
  )

/** The sun, 200 wide about its origin. */
export const sun = thing({}, () =>
  [
    line(
      around(12, (angle) => `M${polar(angle, 74)}L${polar(angle, 94)}`),
      '#e0aa4e',
      11,
    ),
    oval([0, 0], 58, 58, '#f0c466'),
    oval([-8, -8], 42, 42, '#f6d68b', 0.8),
  ].join(''),
)

/** A crescent moon and two stars. */
export const moon = thing(
  { stars: z.boolean().default(true) },
  ({ stars }) =>
    shape('M22 -92A94 94 0 1 0 84 44A76 76 0 0 1 22 -92Z', '#ecc877') +
    shape('M6 -84A86 86 0 0 0 26 84A94 94 0 0 1 6 -84Z', '#f6e0a8', 0.8) +
    (stars ? starAt([58, -46], 26, '#ecc877') + starAt([90, 4], 14, '#ecc877') : ''),
)

const cloud = (fill: string) => shape('M-66 10Q-98 8 -94 -22Q-90 -48 -60 -46Q-48 -84 -8 -82Q28 -82 38 -50Q84 -56 90 -18Q90 10 60 12Z', fill)

/** A cloud from which rain or snow falls. */
export const cloudOf = thing({ falls: z.enum(['rain', 'snow', 'nothing']).default('rain') }, ({ falls }) => {
  const places: readonly Point[] = pointsOf([-58, 34, -20, 40, 18, 34, 56, 40, -40, 70, 0, 76, 38, 70])
  const drop = ([x, y]: Point) => `M${x} ${y - 10}q-12 18 0 22q12 -4 0 -22Z`
  return (
    cloud(falls === 'snow' ? '#c3cdd2' : '#a9b8bd') +
    shape('M-60 -30Q-46 -66 -10 -66', 'none') +
    { rain: shape(places.map(drop).join(''), '#6f9fb4'), snow: dots(places, 9, '#b9c9d0'), nothing: '' }[falls]
  )
})

/** A flake of snow, large. */
export const flake = thing({}, () => {
  const arm = (angle: number) => {
    const side = (r: number, turn: number, far: number) => {
      const [x, y] = [Math.sin(angle) * r, -Math.cos(angle) * r]
      return `M${num(x)} ${num(y)}L${num(x + Math.sin(angle + turn) * far)} ${num(y - Math.cos(angle + turn) * far)}`
    }
    return `M0 0L${polar(angle, 92)}${side(46, 0.9, 30)}${side(46, -0.9, 30)}${side(70, 0.9, 20)}${side(70, -0.9, 20)}`
  }
  return line(around(6, arm), '#8fb3c2', 9) + oval([0, 0], 12, 12, '#8fb3c2')
})

/** A star that is far away, above hills. */
export const farStar = thing({}, () =>
  [
    oval([0, -34], 66, 66, '#f6e3b4', 0.5),
    starAt([0, -34], 46, '#ecc266'),
    starAt([-72, -66], 12, '#ecd492') + starAt([70, -78], 14, '#ecd492') + starAt([78, 0], 10, '#ecd492'),
    shape('M-100 78Q-60 30 -14 62Q26 26 62 58Q84 46 100 66V92Q100 100 92 100H-92Q-100 100 -100 92Z', '#8ba3a8'),
    shape('M-100 92Q-40 66 10 84T100 78V92Q100 100 92 100H-92Q-100 100 -100 92Z', '#6f8b8c'),
  ].join(''),
)

/** A flower on its stalk. */
export const flower = thing({}, () => {
  const petal = (angle: number) => oval([Math.sin(angle) * 34, -40 - Math.cos(angle) * 34], 25, 25, cloth.rose)
  return [
    line('M0 -20Q8 40 0 98', '#6f8f62', 10),
    shape('M2 60Q-16 20 -62 26Q-52 66 2 70ZM4 78Q22 40 64 50Q54 86 4 86Z', '#7f9f6d'),
    around(6, petal),
    around(6, (angle) => oval([Math.sin(angle) * 26, -40 - Math.cos(angle) * 26], 10, 10, tint(cloth.rose, 0.35))),
    oval([0, -40], 22, 22, '#eac775') + dots(pointsOf([-6, -46, 7, -44, 0, -34, -8, -36]), 2.4, shade('#eac775', 0.3)),
  ].join('')
})

/** A tear or a drop of water. */
export const drop = thing(
  {},
  () =>
    shape('M0 -96C30 -44 64 -6 64 34A64 62 0 0 1 -64 34C-64 -6 -30 -44 0 -96Z', '#8db9c9') +
    shape('M-36 34A38 38 0 0 0 -4 72', 'none') +
    line('M-38 36A38 38 0 0 0 -6 72', '#d3e6ea', 11),
)
