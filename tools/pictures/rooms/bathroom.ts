import { cloth, mixed, shade } from '../colours'
import { box, line, num } from '../svg'
import { floorAt, type Walls } from './walls'

/** A bathroom: tiles up to above a child's head, a border of a darker row, small tiles on the floor. */
export const bathroom = ({ wall = 'sky', floor = 'stone', bright }: Walls): string => {
  const paper = mixed(cloth[wall], '#f7f1e4', bright ? 0.7 : 0.58)
  const tile = mixed(cloth[wall], '#fbfaf4', 0.82)
  const ground = mixed(cloth[floor], '#f2ead8', 0.3)
  const joints = line(
    Array.from({ length: 6 }, (_, row) => `M0 ${170 + row * 52}H800`).join('') +
      Array.from({ length: 6 }, (_, row) =>
        Array.from({ length: 13 }, (_, column) => `M${column * 66 + (row % 2) * 33} ${118 + row * 52}v52`).join(''),
      ).join(''),
    mixed(cloth[wall], '#f7f1e4', 0.5),
    2.5,
    0.8,
  )
  const seams = Array.from({ length: 13 }, (_, index) => `M${num(index * 72 - 32)} ${floorAt}L${num(400 + (index * 72 - 432) * 1.6)} 600`)
  return [
    box(0, 0, 800, floorAt, paper),
    box(0, 118, 800, 312, tile),
    joints,
    box(0, 104, 800, 16, mixed(cloth[wall], cloth.teal, 0.45)),
    box(0, floorAt, 800, 170, ground),
    line(`${seams.join('')}M0 468H800M0 520H800M0 586H800`, shade(ground, 0.1), 2, 0.7),
    box(0, floorAt - 12, 800, 12, shade(tile, 0.06)),
  ].join('')
}
