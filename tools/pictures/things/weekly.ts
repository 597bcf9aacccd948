import { cloth, mixed, shade, tint } from '../colours'
import { box, line, num, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A sheet of paper with a row for every day of a week, some of them marked; a magnet holds it. About its middle. */
export const weekSheet = thing({ colour: colour.default('clay') }, ({ colour: name }) => {
  const marks = ['sea', 'sea', 'gold', 'gold', 'sea', 'plum', 'plum'] as const
  const rows = marks.map((mark, index) => {
    const y = -74 + index * 26
    return (
      box(-62, y, 20, 18, tint(cloth[mark], 0.15), 4) +
      line(`M-32 ${num(y + 9)}H${[40, 22, 48, 30, 44, 18, 34][index]}`, '#a9b3b3', 4) +
      line(`M-62 ${num(y + 22)}H64`, '#e4ddcd', 2)
    )
  })
  return [
    box(-70, -104, 152, 226, '#2f3d4a', 3, 0.12),
    box(-76, -110, 152, 226, '#fdfaf1', 3),
    shape('M56 116L76 96V116Z', '#e4dccb'),
    line('M-30 -90H30', '#7f8e94', 5),
    rows.join(''),
    oval([1, -105], 16, 16, '#2f3d4a', 0.16) + oval([0, -108], 16, 16, cloth[name]) + oval([-4, -112], 6, 6, tint(cloth[name], 0.4)),
  ].join('')
})

/** A fridge from the front; its origin is the middle of its floor. */
export const fridge = thing({ colour: colour.default('white') }, ({ colour: name }) => {
  const c = mixed(cloth[name], '#eff1ee', 0.6)
  return [
    oval([0, 2], 190, 12, '#4a3424', 0.18),
    box(-160, -12, 320, 14, '#6b7674'),
    box(-170, -640, 340, 632, c, 18),
    box(120, -640, 50, 632, shade(c, 0.06), 18),
    box(-170, -206, 340, 6, shade(c, 0.2)),
    box(138, -420, 12, 150, '#a9b4b4', 6) + box(138, -180, 12, 110, '#a9b4b4', 6),
    line('M-150 -610Q-158 -420 -150 -230', '#ffffff', 8, 0.6),
  ].join('')
})

/** Magnets on a door of steel, and a strip of photographs without faces. */
export const magnets = thing({}, () =>
  [
    box(-20, -30, 44, 92, '#2f3d4a', 2, 0.12),
    box(-24, -34, 44, 92, '#fdfaf1', 2),
    box(-18, -28, 32, 24, cloth.sky, 2) + shape('M-18 -4V-12Q-6 -20 2 -12T14 -12V-4Z', cloth.sage),
    box(-18, 2, 32, 24, cloth.straw, 2) + oval([-2, 14], 7, 7, cloth.clay),
    box(-18, 32, 32, 20, cloth.blue, 2) + line('M-14 48q8 -10 14 -4t12 -2', tint(cloth.blue, 0.6), 3),
    oval([-2, -36], 9, 9, cloth.sea),
    oval([60, -6], 11, 11, cloth.gold) + oval([74, 34], 9, 9, cloth.plum),
  ].join(''),
)
