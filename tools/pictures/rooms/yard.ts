import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, line, num, oval, shape, type Point } from '../svg'
import type { Walls } from './walls'

interface Facade {
  at: Point
  width: number
  height: number
  wall: string
  roof: string
  lit?: number
}

/** A house from the street; every so many windows are lit. */
const facade = ({ at: [x, y], width: w, height: h, wall, roof, lit = 0 }: Facade) => {
  const columns = Math.floor((w - 24) / 78)
  const gap = (w - columns * 46) / (columns + 1)
  const places = Array.from({ length: columns * 2 }, (_, index): Point => [
    x + gap + (index % columns) * (46 + gap),
    y + 40 + Math.floor(index / columns) * 100,
  ])
  const panes = (chosen: readonly Point[], grow: number) =>
    chosen.map(([left, top]) => `M${num(left - grow)} ${num(top - grow)}h${46 + 2 * grow}v${60 + 2 * grow}h${-46 - 2 * grow}Z`).join('')
  const isLit = (_: Point, index: number) => lit > 0 && index % lit === 1
  return [
    box(x, y, w, h, wall),
    box(x - 12, y - 20, w + 24, 26, roof, 4),
    shape(panes(places, 5), '#f6efe0'),
    shape(panes(places, 0), '#b6cccf'),
    shape(panes(places.filter(isLit), 0), '#f4d691'),
    line(places.map(([left, top]) => `M${num(left + 23)} ${num(top)}v60M${num(left)} ${num(top + 26)}h46`).join(''), '#f6efe0', 4),
  ].join('')
}

const bushes = (y: number, fill: string, places: readonly number[]) =>
  places.map((x, index) => oval([x, y], 46 + (index % 3) * 12, 34 + (index % 2) * 8, index % 2 === 0 ? fill : tint(fill, 0.1))).join('')

/** A school yard without snow: asphalt, squares to hop in, the school behind. */
export const dryYard = ({ bright }: Walls): string =>
  [
    box(0, 0, 800, 420, bright ? '#c6dadb' : '#b4c3cc'),
    oval([250, 70], 90, 20, '#e6eeea', 0.8) + oval([310, 56], 60, 20, '#e6eeea', 0.8) + oval([680, 96], 80, 16, '#e6eeea', 0.7),
    shape(blob([[-40, 400], [-40, 250], [60, 210], [150, 262], [240, 230], [560, 236], [660, 200], [770, 246], [840, 230], [840, 400]]), '#9fb590'), // prettier-ignore
    facade({ at: [150, 132], width: 540, height: 256, wall: '#c08263', roof: '#7d5237' }),
    box(372, 286, 96, 102, '#7d5237', 3) + box(380, 294, 38, 94, '#d8e2da') + box(422, 294, 38, 94, '#d8e2da'),
    box(352, 268, 136, 18, '#8f6046', 4),
    bushes(384, '#7f9f76', [30, 96, 170, 700, 764]),
    shape('M-20 386Q200 374 400 380T820 384V620H-20Z', '#c3bfb4'),
    shape('M-20 520Q220 470 480 492T820 500V620H-20Z', tint('#c3bfb4', 0.35), 0.6),
    line('M560 470H660L672 506H552ZM552 506H672L688 550H538ZM538 550H688L706 600H520ZM611 506V550', '#fdf6e4', 6, 0.8),
    line('M0 404H120M690 404H800', '#9a968c', 3, 0.6),
  ].join('')

/** A street without snow: houses, trees along the pavement, the road in front. */
export const homeStreet = ({ bright }: Walls): string => {
  const tree = (x: number, r: number) =>
    line(`M${x} 420V250`, '#7d5f48', 14) +
    oval([x, 216], r, r * 1.06, '#86a677') +
    oval([x - r * 0.4, 236], r * 0.6, r * 0.6, '#7a9b6f') +
    oval([x + r * 0.24, 190], r * 0.5, r * 0.46, '#9ab88a')
  return [
    box(0, 0, 800, 420, bright ? '#cbdcdc' : '#aab8c8'),
    oval([180, 60], 100, 18, '#e6eeea', 0.8) + oval([620, 40], 90, 16, '#e6eeea', 0.8),
    facade({ at: [-50, 150], width: 290, height: 270, wall: '#d9a98a', roof: '#8a5a45', lit: 5 }),
    facade({ at: [262, 110], width: 250, height: 310, wall: '#e0cfa6', roof: '#7d6a58', lit: 4 }),
    facade({ at: [534, 160], width: 310, height: 260, wall: '#a8b8a4', roof: '#55605c', lit: 5 }),
    box(356, 312, 64, 108, cloth.teal, 4) + oval([408, 370], 5, 5, cloth.gold),
    tree(250, 66),
    tree(522, 58),
    bushes(414, '#7f9f76', [40, 110, 660, 740]),
    box(0, 418, 800, 112, '#d6cfc0'),
    line('M0 470H800M110 418L70 530M260 418L230 530M410 418V530M560 418L590 530M710 418L750 530', shade('#d6cfc0', 0.1), 2.5, 0.7),
    box(0, 528, 800, 14, '#b9b1a2'),
    box(0, 542, 800, 58, '#8f928f'),
    line('M40 576H150M240 576H350M440 576H550M640 576H750', '#e9e4d6', 6, 0.8),
  ].join('')
}
