import { cloth, shade, tint } from '../colours'
import { box, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

const chute = 'M56 -258H96Q132 -256 156 -214L264 -48Q278 -30 306 -30H352V-8H296Q262 -8 242 -36L130 -204Q118 -226 96 -226H56Z'

/** A slide, its ladder at the start and its way down to the end side; one sits at -10, -234. What is before somebody on it is `slide-front`. */
export const slide = thing({ colour: colour.default('clay') }, ({ colour: name }) => {
  const c = cloth[name]
  const steel = '#7d8f8c'
  const rungs = [0, 1, 2, 3, 4].map((step) => `M${-128 + step * 15} ${-30 - step * 46}h34`).join('')
  return [
    oval([100, 4], 270, 12, '#4a3424', 0.14),
    line('M170 -190V-4M330 -10V0', shade(steel, 0.1), 10),
    line('M-64 -226V0M56 -226V0', shade(steel, 0.1), 12) + line('M-64 -120L56 -30M56 -120L-64 -30', steel, 5, 0.6),
    line('M-140 0L-62 -238M-106 0L-34 -226', steel, 11) + line(rungs, tint(steel, 0.3), 9),
    line('M-60 -234V-330Q-58 -350 -40 -350H34Q54 -350 54 -330V-234', shade(cloth.blue, 0.1), 11),
    shape(chute, shade(c, 0.22)),
    box(-72, -238, 138, 16, cloth.wood, 5),
  ].join('')
})

/** The near side of a slide, before somebody who sits on it. */
export const slideFront = thing({ colour: colour.default('clay') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape('M56 -262H94Q130 -262 154 -222L262 -52Q276 -30 304 -30H352V-6H296Q262 -6 242 -34L128 -204Q116 -214 94 -214H56Z', c),
    line('M60 -258H94Q128 -258 151 -220L259 -50', tint(c, 0.3), 5),
    line('M70 -236V-278Q70 -292 58 -292', cloth.blue, 11),
    box(-76, -236, 146, 20, tint(cloth.wood, 0.1), 6),
  ].join('')
})

/** A climbing frame, far off in a yard. */
export const climbing = thing({ colour: colour.default('sea') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, 2], 118, 8, '#4a3424', 0.14),
    line('M-100 0Q-96 -150 0 -150T100 0M-56 0Q-54 -140 0 -150Q54 -140 56 0M0 -150V0', c, 8),
    line('M-98 -34Q0 -22 98 -34M-90 -76Q0 -62 90 -76M-66 -116Q0 -104 66 -116', tint(c, 0.2), 7),
  ].join('')
})

/** A rack with bicycles' wheels for one to lean on, low. */
export const bikeRack = thing({}, () =>
  [
    oval([0, 4], 120, 7, '#4a3424', 0.14),
    line('M-110 0V-44M110 0V-44M-110 -44H110', '#7d8f8c', 7),
    [-80, -40, 0, 40, 80].map((x) => line(`M${x} 0V-34Q${x} -42 ${x + 10} -42T${x + 20} -34V0`, '#9aa8a4', 5)).join(''),
  ].join(''),
)
