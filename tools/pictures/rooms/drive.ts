import { cloth, shade, tint } from '../colours'
import { box, line, num, oval, shape } from '../svg'

const dark = '#39444a'

/** The street outside, small and far. */
const outside = () =>
  [
    box(0, 60, 800, 260, '#a3b2b4'),
    box(90, 150, 120, 170, '#8b9aa0'),
    box(236, 176, 96, 144, '#97a3a0'),
    box(420, 130, 130, 190, '#8f9b98'),
    box(590, 170, 110, 150, '#8798a0'),
    ...[
      [112, 174],
      [160, 174],
      [160, 224],
      [256, 200],
      [444, 156],
      [496, 156],
      [444, 210],
      [612, 196],
      [656, 240],
    ].map(([x, y]) => box(x!, y!, 24, 24, '#f0d596', 2, 0.85)),
    oval([372, 270], 46, 44, '#7d9384') + oval([730, 276], 46, 44, '#87998a'),
    box(0, 300, 800, 30, '#7f8b8c'),
  ].join('')

const rain = () =>
  line(
    Array.from({ length: 70 }, (_, index) => {
      const [x, y] = [((index * 0.7549 + 0.04) % 1) * 800, 66 + ((index * 0.5698 + 0.06) % 1) * 240]
      return `M${num(x)} ${num(y)}l-4 ${index % 3 === 0 ? 22 : 11}`
    }).join(''),
    '#eef4f2',
    3,
    0.75,
  )

/** A seat from the side, for somebody who faces the end side; its place is where one sits. */
const seat = (x: number, y: number) =>
  `<g transform="translate(${x} ${y})">${[
    line('M-86 -210v26M-66 -212v26', dark, 6),
    shape('M-112 -204Q-108 -262 -76 -262Q-46 -260 -50 -204Q-80 -192 -112 -204Z', shade(cloth.sea, 0.12)),
    shape('M-116 -150Q-118 -196 -82 -194Q-48 -192 -44 -150L-26 20Q-40 60 -84 58Q-112 56 -112 20Z', cloth.sea),
    shape('M-116 -150Q-118 -196 -82 -194Q-90 -60 -84 58Q-112 56 -112 20Z', shade(cloth.sea, 0.12)),
    shape('M-70 -2Q0 -14 116 -6Q142 -2 140 26T114 62H-84Q-60 40 -70 -2Z', tint(cloth.sea, 0.08)),
    shape('M-84 62Q-66 48 -66 30Q20 22 140 30Q138 62 114 62Z', shade(cloth.sea, 0.12)),
  ].join('')}</g>`

/** A car from its side in the rain, on its way to the end side: the back seat (at 196, 452), the driver's (at 570, 452), the wheel. */
export const drive = (): string => {
  const windows = 'M118 300L150 110Q158 70 200 66H372V300ZM408 300V66H560Q612 68 650 112L742 300Z'
  return [
    outside(),
    rain(),
    `<path d="M0 0H800V600H0Z${windows}" fill="#66726f" fill-rule="evenodd"/>`,
    box(0, 0, 800, 44, '#79847f'),
    line(windows, '#414b4b', 10),
    box(372, 60, 36, 250, '#535f5d'),
    box(0, 308, 800, 20, '#76817c', 8),
    box(0, 328, 800, 272, '#5d6966'),
    box(232, 352, 110, 14, '#4d5856', 7) + box(604, 352, 90, 14, '#4d5856', 7),
    line('M118 300L150 110', '#535f5d', 8),
    seat(196, 452),
    seat(570, 452),
    shape('M664 320Q720 300 800 296V600H744Q770 520 732 470T664 380Z', dark),
    shape('M664 320Q720 300 800 296V318Q720 322 672 340Z', '#55646a'),
    line('M664 300Q700 344 690 404', '#2b3439', 12) + line('M684 352L730 372', '#2b3439', 10),
    box(0, 560, 800, 40, '#4d5856'),
  ].join('')
}
