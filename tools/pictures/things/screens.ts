import { z } from 'zod'
import { cloth, shade, skins, tint } from '../colours'
import { box, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A phone from the front, large; its screen shows round signs, or a call to somebody kind. */
export const bigPhone = thing({ shows: z.enum(['signs', 'call']).default('signs') }, ({ shows }) => {
  const signs = [
    [-26, -52, 'sea'],
    [8, -52, 'gold'],
    [-26, -16, 'clay'],
    [8, -16, 'plum'],
    [-26, 20, 'sky'],
    [8, 20, 'moss'],
  ] as const
  const drawn =
    shows === 'signs'
      ? signs.map(([x, y, name]) => box(x - 4, y, 26, 26, cloth[name], 8)).join('') + box(-14, 64, 28, 6, '#b9c9c3', 3)
      : oval([0, -32], 26, 26, cloth.peach) +
        shape('M0 -18C-12 -26 -14 -32 -12 -38Q-6 -43 0 -36Q6 -43 12 -38C14 -32 12 -26 0 -18Z', '#fffaf0') +
        oval([0, 42], 20, 20, cloth.moss) +
        line('M-8 38q2 10 12 12', '#fffaf0', 7)
  return [
    oval([0, 96], 50, 7, '#4a3424', 0.14),
    box(-52, -98, 104, 194, '#2f3d3d', 20),
    box(-43, -82, 86, 162, '#e2efe9', 8),
    box(-14, -92, 28, 5, '#55646a', 3),
    drawn,
  ].join('')
})

/** A telephone to call grown-ups who listen to children: a receiver, and kind words that come out of it. */
export const listeningPhone = thing({ colour: colour.default('sea') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    `<g transform="rotate(-34) translate(-12 14)">${line('M-62 8Q0 -50 62 8', c, 30) + box(-88, 0, 50, 42, c, 15) + box(38, 0, 50, 42, c, 15) + line('M-40 -20Q0 -40 40 -20', tint(c, 0.4), 6)}</g>`,
    line('M-70 62Q-90 84 -66 92T-30 84T4 92', shade(c, 0.2), 7),
    shape('M22 -92H80Q98 -92 98 -74V-36Q98 -18 80 -18H62L44 2Q40 4 40 -2V-18H22Q4 -18 4 -36V-74Q4 -92 22 -92Z', '#fffaf0') +
      line('M22 -92H80Q98 -92 98 -74V-36Q98 -18 80 -18H62L44 2Q40 4 40 -2V-18H22Q4 -18 4 -36V-74Q4 -92 22 -92Z', cloth.clay, 6),
    shape('M51 -28C28 -44 22 -56 26 -66Q34 -78 51 -62Q68 -78 76 -66C80 -56 74 -44 51 -28Z', cloth.clay),
  ].join('')
})

/** A photo of somebody one likes. */
export const photo = thing({}, () =>
  [
    `<g transform="rotate(-6)">${[
      box(-76, -84, 156, 176, '#d8cdb8', 6),
      box(-80, -90, 156, 176, '#f4ecdc', 6),
      box(-64, -74, 124, 114, '#bfd4cf'),
      shape('M-64 40V12Q-30 -6 0 10T60 4V40Z', '#9db98a'),
      shape('M-46 40Q-46 -2 -22 -2T2 40Z', cloth.clay) +
        oval([-22, -20], 18, 20, skins.tan) +
        shape('M-42 -20Q-42 -44 -22 -44T-2 -20Q-10 -32 -22 -32T-42 -20Z', '#46322a'),
      shape('M2 40Q2 10 22 10T42 40Z', cloth.sea) +
        oval([22, -4], 15, 17, skins.olive) +
        shape('M4 -2Q4 -24 22 -24T40 -2Q34 -14 22 -14T4 -2Z', '#6e4a33'),
      line('M-30 -12Q-22 -6 -14 -12M16 3Q22 8 28 3', '#6b3a2c', 3),
    ].join('')}</g>`,
  ].join(''),
)
