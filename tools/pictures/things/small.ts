import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { box, line, num, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A wall clock without figures. */
export const clock = thing({}, () =>
  [
    oval([0, 0], 96, 96, cloth.sea) + oval([0, 0], 82, 82, '#fffaf0'),
    line(
      Array.from({ length: 12 }, (_, index) => {
        const [x, y] = [Math.sin((index * Math.PI) / 6), -Math.cos((index * Math.PI) / 6)]
        return `M${num(x * 70)} ${num(y * 70)}L${num(x * (index % 3 === 0 ? 56 : 64))} ${num(y * (index % 3 === 0 ? 56 : 64))}`
      }).join(''),
      '#8a9a94',
      6,
    ),
    line('M0 0V-48', '#2f3d3d', 9) + line('M0 0L32 20', '#2f3d3d', 11) + oval([0, 0], 9, 9, cloth.clay),
  ].join(''),
)

/** A calendar on a wall, without figures; one day is ringed. */
export const wallCalendar = thing({}, () => {
  const cells = Array.from({ length: 20 }, (_, index) =>
    box(
      -72 + (index % 5) * 30,
      -18 + Math.floor(index / 5) * 27,
      22,
      19,
      index === 7 ? '#e8b58e' : index === 13 ? '#9fc0a0' : '#ece2cf',
      4,
    ),
  ).join('')
  return [
    box(-90, -72, 180, 168, '#d8cdb8', 12),
    box(-94, -78, 180, 168, '#fffaf0', 12),
    shape('M-94 -34V-66Q-94 -78 -82 -78H74Q86 -78 86 -66V-34Z', cloth.clay),
    line('M-54 -92V-64M-4 -92V-64M46 -92V-64', '#6d5a4a', 9),
    cells,
  ].join('')
})

/** A key on its ring. */
export const key = thing({}, () =>
  [
    line('M-88 -40a30 30 0 1 1 60 0a30 30 0 1 1 -60 0Z', '#a9b2ac', 8),
    `<g transform="rotate(38)">${line('M-44 0a26 26 0 1 1 52 0a26 26 0 1 1 -52 0Z', cloth.gold, 17) + line('M8 0H94M68 0V22M90 0V26', cloth.gold, 15)}</g>`,
    line('M-58 -24Q-70 20 -58 50', cloth.brick, 7) +
      shape('M-58 88C-84 70 -90 56 -82 46Q-72 38 -58 54Q-44 38 -34 46C-26 56 -32 70 -58 88Z', cloth.clay),
  ].join(''),
)

/** A few coins. */
export const coins = thing({}, () => {
  const lying = (x: number, y: number, c: string) => box(x - 44, y - 8, 88, 18, shade(c, 0.2), 9) + oval([x, y - 8], 44, 13, c)
  const [gold, silver] = ['#e0b25e', '#b9bfb8']
  return [
    oval([0, 84], 100, 8, '#4a3424', 0.14),
    lying(-48, 72, gold) + lying(-44, 50, gold) + lying(-50, 28, silver) + lying(-46, 6, gold),
    lying(52, 72, silver) + lying(48, 50, gold),
    oval([44, -30], 46, 46, shade(gold, 0.2)) +
      oval([40, -34], 46, 46, gold) +
      line('M6 -34a34 34 0 1 1 68 0a34 34 0 1 1 -68 0Z', shade(gold, 0.16), 5),
    line('M24 -44Q28 -54 38 -58', tint(gold, 0.6), 6),
  ].join('')
})

/** A jar of glass with a lid; empty, or with hearts in it. */
export const jar = thing({ hearts: z.number().int().min(0).max(5).default(3) }, ({ hearts }) => {
  const one = (x: number, y: number, s: number, c: string) =>
    `<g transform="translate(${x} ${y}) scale(${s})">${shape('M0 84C-66 42 -96 6 -94 -34Q-90 -78 -50 -80Q-16 -80 0 -46Q16 -80 50 -80Q90 -78 94 -34C96 6 66 42 0 84Z', c)}</g>`
  const places = [
    [-32, 62, 0.26],
    [26, 66, 0.24],
    [-2, 26, 0.25],
    [38, 18, 0.2],
    [-38, 14, 0.18],
  ] as const
  const colours = [cloth.clay, cloth.rose, cloth.gold, cloth.brick, cloth.plum]
  return [
    oval([0, 94], 70, 8, '#4a3424', 0.14),
    shape('M-50 -56H50Q78 -40 78 -14V74Q78 96 56 96H-56Q-78 96 -78 74V-14Q-78 -40 -50 -56Z', '#dce8e4'),
    places
      .slice(0, hearts)
      .map(([x, y, s], index) => one(x, y, s, colours[index]!))
      .join(''),
    line('M-50 -56H50Q78 -40 78 -14V74Q78 96 56 96H-56Q-78 96 -78 74V-14Q-78 -40 -50 -56Z', '#9db8b4', 6) +
      line('M-58 -10V46', '#f7fbf8', 9, 0.9),
    box(-60, -88, 120, 32, cloth.gold, 10) + line('M-44 -72H44', shade(cloth.gold, 0.2), 4),
  ].join('')
})

/** A cable and a plug to charge a phone. */
export const charger = thing({}, () =>
  [
    line('M10 40Q0 92 46 84T62 20Q56 -20 20 -14T-30 44Q-70 70 -70 6', '#a9b2ac', 10),
    box(-92, -62, 46, 66, '#5f6a68', 10) + line('M-80 -66V-90M-58 -66V-90', '#a9b2ac', 9),
    shape('M-66 -44L-80 -24H-70L-74 -8L-58 -30H-68Z', cloth.gold),
    box(-6, -8, 32, 52, '#5f6a68', 8) + box(0, -30, 20, 24, '#c3cac4', 3),
  ].join(''),
)

/** Spectacles. */
export const spectacles = thing({ colour: colour.default('brick') }, ({ colour: name }) => {
  const ring = (x: number) =>
    `<circle cx="${x}" cy="4" r="38" fill="#dbe9e8" stroke="${cloth[name]}" stroke-width="11"/>` +
    line(`M${x - 20} -2L${x - 6} -18`, '#fff', 7)
  return (
    line('M-92 -6L-98 -36Q-96 -48 -84 -46M92 -6L98 -36Q96 -48 84 -46', cloth[name], 9) +
    line('M-12 -2Q0 -14 12 -2', cloth[name], 10) +
    ring(-50) +
    ring(50)
  )
})

/** Medicine: a bottle and a spoon. */
export const medicine = thing({}, () =>
  [
    oval([-4, 94], 88, 8, '#4a3424', 0.14),
    box(-62, -92, 52, 30, '#f3ead9', 7) + line('M-52 -86v18M-40 -86v18M-28 -86v18', '#d4c8b2', 4),
    shape('M-58 -60H-14V-46Q14 -40 14 -14V76Q14 94 -4 94H-68Q-86 94 -86 76V-14Q-86 -40 -58 -46Z', '#9a6a4a'),
    box(-86, -2, 100, 64, '#fdf8ec') + shape('M-44 12H-28V24H-16V40H-28V52H-44V40H-56V24H-44Z', cloth.sea),
    line('M58 -40L66 92', '#a9b2ac', 11) + oval([55, -62], 24, 32, '#b9c2bc') + oval([55, -60], 16, 22, '#d98a7c'),
  ].join(''),
)

/** A brush for the teeth with paste on it. */
export const toothbrush = thing(
  { colour: colour.default('sea') },
  ({ colour: name }) =>
    `<g transform="rotate(-38)">${[
      line('M-26 0H104', cloth[name], 21) + line('M40 0H96', tint(cloth[name], 0.4), 7),
      line('M-94 0H-20', cloth[name], 15),
      box(-104, -38, 62, 34, '#fffaf0', 6) + line('M-92 -34V-6M-78 -34V-6M-66 -34V-6M-54 -34V-6', '#cfd8d2', 4),
      shape('M-106 -38Q-104 -58 -84 -54Q-74 -68 -60 -56Q-42 -58 -42 -38Z', cloth.rose) + line('M-92 -46Q-74 -52 -56 -46', '#fffaf0', 5),
    ].join('')}</g>`,
)

/** A glass of water. */
export const water = thing({}, () =>
  [
    oval([0, 90], 60, 8, '#4a3424', 0.14),
    shape('M-58 -84H58L46 76Q44 90 30 90H-30Q-44 90 -46 76Z', '#e3eeec'),
    shape('M-53 -30Q-26 -42 0 -30T53 -30L45 74Q43 84 30 84H-30Q-43 84 -45 74Z', '#9cc4d0'),
    line('M-58 -84H58L46 76Q44 90 30 90H-30Q-44 90 -46 76Z', '#9db8b8', 6) + line('M-38 -62L-32 50', '#fdffff', 9, 0.8),
  ].join(''),
)

/** A bath with bubbles and a duck. */
export const bath = thing({}, () =>
  [
    oval([0, 92], 96, 8, '#4a3424', 0.14),
    line('M82 -16V-62Q82 -86 60 -86T40 -66', '#a9b2ac', 11) + shape('M40 -52q-8 14 0 16q8 -2 0 -16Z', '#8db9c9'),
    oval([-60, -24], 26, 24, '#eef5f4') +
      oval([-22, -32], 30, 28, '#f7fbfa') +
      oval([50, -20], 26, 22, '#f7fbfa') +
      oval([78, -14], 16, 14, '#eef5f4'),
    shape('M0 -22Q-4 -46 16 -46Q34 -44 30 -26Q40 -22 48 -30Q50 -2 22 -2T-6 -14Q-2 -20 0 -22Z', '#ecc45f') +
      shape('M-2 -36L-18 -30L0 -26Z', cloth.clay) +
      oval([12, -36], 3, 3.6, '#2f2624'),
    shape('M-100 -12H100Q98 74 44 78H-44Q-98 74 -100 -12Z', '#e6e2d4') + line('M-104 -12H104', '#cfd8d0', 15),
    shape('M-62 64L-74 92H-56L-44 76ZM62 64L74 92H56L44 76Z', '#c9b28c') + line('M-80 14Q-76 48 -48 60', '#f7f4ea', 8),
  ].join(''),
)

/** An envelope with a letter in it. */
export const envelope = thing({}, () =>
  [
    oval([0, 76], 94, 8, '#4a3424', 0.14),
    box(-78, -86, 156, 110, '#fffdf8', 6) + line('M-54 -62H30M-54 -40H54M-54 -18H40', '#c9d2cb', 7),
    box(-98, -32, 196, 106, '#f0dfc0', 10),
    shape('M-98 -24Q-98 -34 -88 -32L0 26L88 -32Q98 -34 98 -24L98 64L30 14M-98 64L-30 14', '#e4cda4'),
    shape('M-92 -32H92L8 30Q0 36 -8 30Z', '#f7ead0'),
    shape('M0 46C-20 32 -24 22 -20 14Q-12 6 0 18Q12 6 20 14C24 22 20 32 0 46Z', cloth.clay),
  ].join(''),
)
