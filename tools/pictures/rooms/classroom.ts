import { cloth, mixed, shade } from '../colours'
import { box, line, shape } from '../svg'
import { plain, type Walls } from './walls'

/** Small drawings on a string, as along the wall of a class. */
const drawings = () =>
  line('M440 92Q620 118 812 88', '#a98d6b', 3) +
  [
    [476, 100, 'clay', -3],
    [550, 106, 'sea', 2],
    [624, 107, 'gold', -2],
    [698, 103, 'moss', 3],
    [768, 96, 'plum', -2],
  ]
    .map(([x, y, name, turn]) => {
      const inside =
        box(-25, 0, 50, 42, '#fdf8ec', 2) +
        shape('M-20 36Q-8 18 2 26T20 20V36Z', mixed(cloth[name as keyof typeof cloth], '#fdf8ec', 0.25)) +
        box(-4, -5, 8, 12, '#b98a5e', 2)
      return `<g transform="translate(${x} ${y}) rotate(${turn})">${inside}</g>`
    })
    .join('')

/** A classroom: a green board with its tray, a shelf below it, and what the children have drawn. */
export const classroom = ({ wall = 'straw', floor = 'wood', bright }: Walls): string => {
  const board = '#4f7a68'
  const spines = ['clay', 'teal', 'straw', 'blue', 'plum', 'sage', 'gold', 'navy', 'rose'] as const
  const books = spines.map((name, index) => box(452 + index * 19, 350 - (index % 3) * 6, 15, 66 + (index % 3) * 6, cloth[name], 2)).join('')
  return [
    plain({ wall, floor, bright }),
    box(50, 60, 352, 222, '#b98a5e', 6),
    box(62, 72, 328, 198, board, 3),
    shape('M62 72H190L110 270H62Z', '#ffffff', 0.05),
    line('M96 112H250M96 146H310M96 180H214', '#dfe9df', 5, 0.5),
    line('M300 206q20 -34 40 0t40 -10', '#e8d9a4', 5, 0.6),
    box(42, 280, 368, 12, shade('#b98a5e', 0.12), 4),
    box(96, 274, 26, 7, '#fdf8ec', 3) + box(132, 274, 18, 7, '#ead19a', 3) + box(318, 268, 44, 13, '#7d5237', 3),
    drawings(),
    box(436, 330, 380, 100, shade('#d8b88c', 0.06)) + box(444, 338, 372, 84, '#c9a477'),
    books,
    box(640, 384, 70, 34, cloth.peach, 4) + box(722, 372, 70, 46, cloth.sea, 4),
    box(428, 322, 396, 14, '#d8b88c', 4),
    box(628, 338, 9, 84, '#d8b88c'),
  ].join('')
}
