import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { line, shape } from '../svg'
import { colour, thing } from '../thing'

/** A pillow as it lies in a bed, before what is hidden below it; its origin is the middle of its lower edge. */
export const bedPillow = thing({ colour: colour.default('white') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape(blob([[-66, -2], [-60, -40], [-8, -50], [46, -42], [62, -10], [52, 4], [-4, 8], [-56, 6]]), shade(c, 0.1)), // prettier-ignore
    shape(blob([[-66, -6], [-60, -44], [-8, -54], [46, -46], [62, -14], [50, -2], [-4, 2], [-56, 0]]), tint(c, 0.2)), // prettier-ignore
    line('M-52 -12Q-42 -16 -34 -24M48 -12Q40 -18 34 -26', shade(c, 0.14), 3),
  ].join('')
})

/** The near side of a bed that somebody sits on with their back to us, over the whole width of a picture; its origin is its upper start corner. */
export const bedFront = thing({ colour: colour.default('navy') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape('M-20 34Q120 0 280 22Q330 34 370 26T560 18Q700 -4 820 24V260H-20Z', shade(c, 0.14)),
    shape('M-20 46Q120 12 280 36Q330 48 370 40T560 32Q700 10 820 38V260H-20Z', c),
    shape('M-20 46Q120 12 280 36Q200 70 120 66T-20 84ZM820 38Q700 10 560 32Q640 66 720 60T820 78Z', tint(c, 0.14)),
    line('M300 52Q330 96 300 150M470 50Q450 84 476 130M120 92Q180 110 220 160M690 84Q650 110 640 156', shade(c, 0.2), 5, 0.7),
    line('M312 58Q340 96 316 140M134 90Q190 104 230 148', tint(c, 0.2), 3.6, 0.6),
  ].join('')
})
