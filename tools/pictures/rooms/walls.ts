import { cloth, mixed, shade, tint, type Cloth } from '../colours'
import { box, dots, line, num, shape, type Point } from '../svg'

/** What a writer may say about a room. */
export interface Walls {
  wall?: Cloth
  floor?: Cloth
  /** Whether daylight falls in. */
  bright: boolean
}

/** Where the floor begins in every room: a figure that stands further up would float. */
export const floorAt = 430

const paper = (name: Cloth) => mixed(cloth[name], '#f7f1e4', 0.66)

/** A wall, a floor of boards and the skirting between them. */
export const plain = ({ wall = 'mint', floor = 'wood', bright }: Walls): string => {
  const boards = mixed(cloth[floor], '#e9cfa6', 0.35)
  const seams = Array.from(
    { length: 9 },
    (_, index) => `M${num(index * 108 - 20)} ${floorAt}L${num(400 + (index * 108 - 420) * 1.5)} 600`,
  ).join('')
  return [
    box(0, 0, 800, floorAt, paper(wall)),
    bright ? shape(`M0 0H330L120 ${floorAt}H0Z`, '#fffaf0', 0.28) : '',
    box(0, floorAt, 800, 170, boards),
    line(seams, shade(boards, 0.13), 2, 0.8),
    box(0, floorAt - 16, 800, 16, '#f8f3e8'),
    line(`M0 ${floorAt}H800`, shade(boards, 0.2), 2, 0.6),
  ].join('')
}

/** A kitchen: cupboards, worktop and tiles along the wall. */
export const kitchen = ({ wall = 'straw', floor = 'wood', bright }: Walls): string => {
  const fronts = [0, 1, 2, 3, 4, 5]
    .map((index) => box(index * 140 - 20 + 6, 322, 128, 96, '#f3ecde', 6) + line(`M${num(index * 140 + 28)} 336h32`, '#c9b998', 5))
    .join('')
  const tiles = line(
    `M0 262H800M0 236H800M0 288H800${Array.from({ length: 16 }, (_, index) => `M${index * 52 + 10} 214V310`).join('')}`,
    '#dfe3d8',
    2.5,
  )
  const pots =
    line('M60 180H250', cloth.brown, 6) +
    [0, 1, 2]
      .map(
        (index) =>
          line(`M${90 + index * 60} 180v10`, '#6d5a4a', 3) +
          shape(`M${74 + index * 60} 192h32l-4 26h-24Z`, [cloth.clay, cloth.sea, cloth.gold][index]!),
      )
      .join('')
  return [
    plain({ wall, floor, bright }),
    box(0, 214, 800, 96, '#f1f0e6'),
    tiles,
    pots,
    box(0, 314, 800, 116, '#e6dcc8'),
    fronts,
    box(0, 300, 800, 16, '#c39a6c'),
    box(0, 420, 800, 12, shade('#e6dcc8', 0.25)),
  ].join('')
}

/** A hall: panels on the lower wall. */
export const hall = ({ wall = 'mint', floor = 'wood', bright }: Walls): string => {
  const panels = Array.from({ length: 12 }, (_, index) => `M${index * 70 + 20} 262V414`).join('')
  return plain({ wall, floor, bright }) + box(0, 256, 800, 160, '#f1e8d8') + line(panels, '#e0d4bf', 3) + box(0, 246, 800, 12, '#fbf6ec')
}

/** A child's room: paper with small dots. */
export const bedroom = ({ wall = 'sky', floor = 'wood', bright }: Walls): string => {
  const dot = mixed(cloth[wall], '#f7f1e4', 0.45)
  const places = Array.from({ length: 60 }, (_, index): Point => [
    (index % 12) * 70 + (Math.floor(index / 12) % 2) * 35 + 10,
    Math.floor(index / 12) * 84 + 40,
  ])
  return plain({ wall, floor, bright }) + dots(places, 5, dot)
}

/** A school hall: wall bars, and the edge of a stage with its curtain. */
export const schoolHall = ({ wall = 'straw', floor = 'wood', bright }: Walls): string => {
  const bars = (x: number) =>
    box(x, 70, 12, 360, '#b98a5e') +
    box(x + 130, 70, 12, 360, '#b98a5e') +
    Array.from({ length: 9 }, (_, index) => box(x, 86 + index * 38, 142, 10, '#cfa57a', 4)).join('')
  const folds = Array.from({ length: 7 }, (_, index) => `M${500 + index * 46} 40Q${490 + index * 46} 220 ${502 + index * 46} 356`).join('')
  return [
    plain({ wall, floor, bright }),
    bars(40),
    bars(206),
    box(470, 30, 330, 330, '#8f4f42'),
    line(folds, shade('#8f4f42', 0.25), 8, 0.6),
    box(440, 20, 360, 26, '#a8674f', 6),
    box(450, 352, 350, 80, '#b98a5e'),
    box(450, 346, 350, 14, tint('#b98a5e', 0.3)),
    line('M520 366V430M600 366V430M680 366V430M760 366V430', shade('#b98a5e', 0.18), 3),
  ].join('')
}
