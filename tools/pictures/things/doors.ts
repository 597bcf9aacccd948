import { z } from 'zod'
import { cloth, shade } from '../colours'
import { box, line, num, oval, shape } from '../svg'
import { colour, thing } from '../thing'
import { outside, viewOf } from './views'

/** A door with its frame, from the middle of its threshold: closed, standing open to a room behind, or only the frame. */
export const door = thing(
  {
    width: z.number().default(170),
    height: z.number().default(370),
    colour: colour.default('sage'),
    beyond: z.enum(['nothing', 'bright', 'dark', 'stairs', 'kitchen']).default('nothing'),
    view: outside.default('day'),
  },
  ({ width: w, height: h, colour: name, beyond, view }, id) => {
    const c = cloth[name]
    const x = -w / 2
    const frame =
      shape(`M${num(x - 16)} 0V${num(-h - 16)}H${num(-x + 16)}V0H${num(-x)}V${num(-h)}H${num(x)}V0Z`, '#f8f3e8') +
      line(`M${num(x - 16)} 0V${num(-h - 16)}H${num(-x + 16)}V0`, '#ded4c2', 2)
    if (beyond === 'nothing')
      return (
        box(x, -h, w, h, c) +
        box(x + 22, -h + 26, w - 44, h * 0.38, shade(c, 0.08), 4) +
        box(x + 22, -h * 0.5, w - 44, h * 0.4, shade(c, 0.08), 4) +
        oval([-x - 20, -h * 0.46], 7, 7, cloth.gold) +
        frame
      )
    const back = { bright: '#f4e6c6', dark: '#4c5568', stairs: '#d9d2c2', kitchen: '#e4e7da' }[beyond]
    const room =
      box(x, -h, w, h, back) + shape(`M${num(x)} 0L${num(x)} -34H${num(-x)}V0Z`, shade(beyond === 'dark' ? '#5b5450' : '#c9a57c', 0.06))
    const kitchen =
      beyond === 'kitchen'
        ? `<g transform="translate(${num(x + w * 0.3)} ${num(-h * 0.8)})">${viewOf(view, w * 0.44, h * 0.3, id)}${line(`M0 0H${num(w * 0.44)}V${num(h * 0.3)}H0ZM${num(w * 0.22)} 0V${num(h * 0.3)}`, '#fdf9f0', 6)}</g>` +
          box(x, -h * 0.4, w, 10, '#b98a5e') +
          box(x, -h * 0.4 + 10, w, h * 0.4 - 44, '#f1ebdd') +
          line(`M${num(x + w / 3)} ${num(-h * 0.37)}V-38M${num(x + (w * 2) / 3)} ${num(-h * 0.37)}V-38`, '#d9d0bf', 3)
        : ''
    const stairs =
      beyond === 'stairs'
        ? line(`M${num(x)} ${num(-h * 0.6)}L${num(-x)} ${num(-h * 0.24)}`, '#8f8672', 6) +
          line(
            Array.from({ length: 6 }, (_, index) => `M${num(x + (index * w) / 6 + 8)} ${num(-h * 0.57 + index * h * 0.06)}V-34`).join(''),
            '#a89e8a',
            4,
          )
        : ''
    return room + kitchen + stairs + frame
  },
)

/** A door that stands open towards us, seen at an angle; its hinges are the origin. */
export const leaf = thing({ height: z.number().default(370), colour: colour.default('sage') }, ({ height: h, colour: name }) => {
  const c = cloth[name]
  return (
    shape(`M0 0V${num(-h)}L74 ${num(-h - 26)}V24Z`, c) +
    shape(
      `M16 ${num(-h + 30)}L60 ${num(-h + 16)}V${num(-h * 0.56)}L16 ${num(-h * 0.54)}ZM16 ${num(-h * 0.46)}L60 ${num(-h * 0.47)}V-12L16 -20Z`,
      shade(c, 0.09),
    ) +
    oval([62, -h * 0.46], 6, 7, cloth.gold)
  )
})

/** Marks on a door frame for how tall a child has been, from the lowest up. */
export const marks = thing({ count: z.number().int().default(7), step: z.number().default(30) }, ({ count, step }) =>
  line(
    Array.from(
      { length: count },
      (_, index) => `M${index % 3 === 1 ? -9 : -7} ${num(-index * step - (index % 2) * 5)}h${index % 3 === 0 ? 19 : 15}`,
    ).join(''),
    '#7a5a48',
    3.6,
  ),
)
