import { cloth, shade, tint } from '../colours'
import { box, line, num, oval, shape } from '../svg'

const panes = [
  [-150, 300],
  [170, 340],
  [530, 340],
] as const

/** What goes by outside: houses, a tree, lit windows. */
const street = () =>
  [
    box(0, 60, 800, 260, '#aebabb'),
    box(0, 150, 130, 170, '#94a1a3'),
    box(190, 128, 150, 192, '#8b9aa0'),
    box(352, 170, 120, 150, '#97a3a0'),
    box(590, 110, 180, 210, '#8f9b98'),
    ...[
      [24, 180],
      [72, 180],
      [24, 232],
      [214, 160],
      [258, 160],
      [258, 212],
      [302, 212],
      [380, 200],
      [616, 144],
      [706, 144],
      [660, 198],
      [706, 250],
    ].map(([x, y]) => box(x!, y!, 24, 28, '#f0d596', 2, 0.85)),
    oval([520, 250], 54, 62, '#7d9384') + oval([486, 280], 40, 44, '#87998a'),
    box(0, 296, 800, 30, '#7f8b8c'),
  ].join('')

const rain = () =>
  line(
    Array.from({ length: 74 }, (_, index) => {
      const [x, y] = [((index * 0.7549 + 0.04) % 1) * 800, 66 + ((index * 0.5698 + 0.06) % 1) * 226]
      return `M${num(x)} ${num(y)}l-4 ${index % 3 === 0 ? 24 : 12}`
    }).join(''),
    '#eef4f2',
    3,
    0.75,
  )

/** A seat from the side, for somebody who faces the end side; its place is where one sits. */
const seat = (x: number, y: number) =>
  `<g transform="translate(${x} ${y})">${[
    box(-26, 40, 18, 130, '#4d5a5c'),
    box(66, 40, 18, 130, '#4d5a5c'),
    shape('M-104 -230Q-108 -256 -82 -258Q-54 -260 -52 -232L-34 6Q-34 44 -60 44Q-86 44 -90 12Z', cloth.blue),
    shape('M-104 -230Q-108 -256 -82 -258Q-70 -258 -64 -250L-74 40Q-88 36 -90 12Z', shade(cloth.blue, 0.16)),
    shape('M-76 -2H108Q128 -2 128 20T108 44H-62Q-80 44 -82 22Z', tint(cloth.blue, 0.1)),
    shape('M-82 26Q0 34 128 26Q126 44 108 44H-62Q-80 44 -82 26Z', shade(cloth.blue, 0.14)),
    line('M-60 -200v0M-62 -150v0M-56 -100v0M-50 -50v0', cloth.straw, 8, 0.7),
    line('M-96 -258Q-92 -278 -72 -278T-54 -262', '#d9a855', 8),
  ].join('')}</g>`

/** The inside of a bus from its side, in the rain: a seat to sit on (at 300, 440), one before it and one behind. */
export const busInside = (): string => {
  const frames = panes
    .map(
      ([x, w]) =>
        `M${x + 26} 62H${x + w - 26}Q${x + w} 62 ${x + w} 88V286Q${x + w} 312 ${x + w - 26} 312H${x + 26}Q${x} 312 ${x} 286V88Q${x} 62 ${x + 26} 62Z`,
    )
    .join('')
  return [
    street(),
    rain(),
    `<path d="M0 0H800V600H0Z${frames}" fill="#dcdccf" fill-rule="evenodd"/>`,
    line(frames, '#56635f', 9),
    box(0, 0, 800, 34, '#c5c8bd'),
    line('M0 44H800', '#d9a855', 8),
    box(0, 340, 800, 150, '#b9c2b8'),
    box(0, 332, 800, 12, '#a5afa6'),
    box(0, 490, 800, 110, '#7e8784'),
    line('M0 490H800', '#6b7471', 4),
    seat(-96, 440),
    seat(300, 440),
    seat(700, 440),
    line('M520 0V600', '#d9a855', 12),
    box(508, 196, 24, 38, '#b4543f', 6) + oval([520, 215], 7, 7, '#f3ead9'),
    line('M136 44v40a18 22 0 1 0 36 0a18 22 0 1 0 -36 0M616 44v40a18 22 0 1 0 36 0a18 22 0 1 0 -36 0', '#8b948d', 6),
  ].join('')
}
