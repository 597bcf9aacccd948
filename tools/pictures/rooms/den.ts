import { shade } from '../colours'
import { box, line, num, shape } from '../svg'

/** A kitchen from the height of a child below the table: the floor, and the cupboards far off. */
export const underTable = (): string => {
  const boards = '#cda67c'
  const seams = Array.from({ length: 9 }, (_, index) => `M${num(index * 108 - 20)} 400L${num(400 + (index * 108 - 420) * 1.7)} 600`).join(
    '',
  )
  return [
    box(0, 0, 800, 400, '#ece2cc'),
    ...[0, 1, 2, 3, 4].map((index) => box(index * 168 - 14, 60, 154, 300, '#f3ecde', 8) + line(`M${index * 168 + 44} 84h40`, '#c9b998', 6)),
    box(0, 0, 800, 44, '#c39a6c'),
    box(0, 372, 800, 30, shade('#e6dcc8', 0.28)),
    box(0, 400, 800, 200, boards),
    line(seams, shade(boards, 0.13), 2, 0.8),
    shape('M0 400H800V420H0Z', '#4a3424', 0.14),
  ].join('')
}
