import { blob } from '../geometry'
import { box, line, num, shape, type Point } from '../svg'

/** A park with a path, trees far off, and the sky of its season. */
export const park = (): string =>
  [
    box(0, 0, 800, 360, '#dbe4dc'),
    box(0, 0, 800, 150, '#cbdcdc', 0, 0.7),
    shape(
      blob([
        [-60, 330],
        [60, 250],
        [180, 280],
        [300, 236],
        [430, 280],
        [560, 240],
        [700, 276],
        [860, 250],
        [870, 420],
        [-60, 420],
      ]),
      '#b9b48c',
    ),
    shape(
      blob([
        [-60, 370],
        [80, 310],
        [220, 340],
        [360, 312],
        [520, 344],
        [680, 316],
        [860, 340],
        [870, 440],
        [-60, 440],
      ]),
      '#a9ad80',
    ),
    box(0, 372, 800, 228, '#a8b282'),
    shape('M-20 520Q200 430 420 430T820 392V436Q600 452 480 480T220 600H-20Z', '#e2d3b4'),
    shape('M0 372Q200 362 400 374T800 368V396Q600 384 400 396T0 392Z', '#98a474', 0.6),
  ].join('')

interface Facade {
  at: Point
  width: number
  height: number
  wall: string
  roof: string
}

/** A house with snow on its roof; some of its windows are lit. */
const facade = ({ at: [x, y], width: w, height: h, wall, roof }: Facade) => {
  const columns = Math.floor((w - 30) / 74)
  const places = Array.from({ length: columns * 2 }, (_, index): Point => [
    x + 30 + (index % columns) * 74,
    y + 40 + Math.floor(index / columns) * 96,
  ])
  const panes = (grow: number, chosen: readonly Point[]) =>
    chosen.map(([left, top]) => `M${num(left - grow)} ${num(top - grow)}h${44 + 2 * grow}v${58 + 2 * grow}h${-44 - 2 * grow}Z`).join('')
  return [
    box(x, y, w, h, wall),
    box(x - 14, y - 22, w + 28, 26, roof, 4),
    shape(
      `M${num(x - 14)} ${num(y - 20)}Q${num(x + w * 0.3)} ${num(y - 46)} ${num(x + w * 0.6)} ${num(y - 36)}T${num(x + w + 14)} ${num(y - 20)}Z`,
      '#fdfbf5',
    ),
    shape(panes(4, places), '#f3eee2'),
    shape(
      panes(
        0,
        places.filter((_, index) => index % 3 !== 1),
      ),
      '#f4d691',
    ),
    shape(
      panes(
        0,
        places.filter((_, index) => index % 3 === 1),
      ),
      '#a9bcc2',
    ),
    line(places.map(([left, top]) => `M${num(left + 22)} ${num(top)}v58M${num(left)} ${num(top + 26)}h44`).join(''), '#f3eee2', 4),
  ].join('')
}

/** A school yard in the snow, in the blue hour. */
export const schoolYard = (): string =>
  [
    box(0, 0, 800, 420, '#9fb0bd'),
    box(0, 0, 800, 180, '#8d9fb2', 0, 0.7),
    facade({ at: [90, 140], width: 620, height: 262, wall: '#b5785c', roof: '#6d4a3c' }),
    box(356, 300, 88, 102, '#6d4a3c', 3),
    box(364, 308, 34, 94, '#f4d691'),
    box(402, 308, 34, 94, '#f4d691'),
    shape('M0 396Q180 376 380 396T800 388V600H0Z', '#eef0ee'),
    shape('M0 470Q260 430 520 470T800 456V600H0Z', '#f9f8f3'),
    shape('M350 402H452L520 600H260Z', '#dfe4e6', 0.8),
  ].join('')

/** A street in the snow, with houses whose windows are lit. */
export const street = (): string =>
  [
    box(0, 0, 800, 420, '#8d9fb2'),
    box(0, 0, 800, 150, '#7d90a8', 0, 0.6),
    facade({ at: [-60, 120], width: 300, height: 290, wall: '#a87561', roof: '#5f463e' }),
    facade({ at: [250, 160], width: 260, height: 250, wall: '#c3b49c', roof: '#6d5f56' }),
    facade({ at: [530, 110], width: 330, height: 300, wall: '#8f9a8c', roof: '#55605c' }),
    shape('M0 398Q200 384 420 400T800 392V600H0Z', '#eef0ee'),
    shape('M0 548Q400 532 800 548V600H0Z', '#c9d0d4'),
  ].join('')
