import { mixed, shade, tint } from '../colours'
import { blob, pointsOf } from '../geometry'
import { box, line, oval, shape, type Point } from '../svg'
import type { Walls } from './walls'

/** The moon in a hole to the outside; only where it is dark there. */
const moonAt = (x: number, y: number, sky: string, bright: boolean) =>
  bright ? '' : oval([x, y], 19, 19, '#f6e2ab') + oval([x + 9, y - 5], 16, 16, sky)

/** A hole to the outside: what is seen there, and its rim. */
const outlook = ([x, y]: Point, r: number, rim: string, [sky, land]: readonly [string, string]) =>
  oval([x, y], r + 14, r + 12, rim) +
  oval([x, y], r, r, sky) +
  shape(
    `M${x - r} ${y + r * 0.1}Q${x - r * 0.4} ${y - r * 0.4} ${x} ${y + r * 0.1}T${x + r} ${y}A${r} ${r} 0 0 1 ${x - r} ${y + r * 0.1}Z`,
    land,
  )

/** A floor of trodden earth that begins where the floors of all rooms do. */
const ground = (colour: string) =>
  shape('M-20 452Q200 420 400 428T820 446V620H-20Z', colour) +
  line('M80 500q60 -8 120 0M330 548q80 -10 150 0M560 490q50 -7 110 0M150 580q40 -6 80 0M640 572q40 -6 90 0', shade(colour, 0.12), 4, 0.6)

/** The hedgehogs' home under the oak: roots all around, earth, a round hole to the wood. */
export const oakDen = ({ bright }: Walls): string => {
  const [earth, wall, root] = ['#7a5a45', '#c3a27c', '#8d6a4d']
  const hollow = blob(pointsOf([40, 620, 30, 300, 130, 110, 400, 46, 670, 110, 770, 300, 760, 620]))
  const roots = 'M-20 120Q120 30 240 70T420 26M820 90Q700 20 590 62T430 20M-20 60Q60 200 56 330T20 620M820 40Q748 190 750 320T786 620'
  const fine =
    'M240 70Q262 110 250 160M300 62Q306 84 300 104M590 62Q574 104 588 150M520 50Q512 70 516 88M56 330Q92 350 96 390M750 320Q716 346 712 380M400 30V70'
  return [
    box(0, 0, 800, 600, earth),
    shape(hollow, wall),
    shape(blob(pointsOf([120, 620, 110, 320, 200, 170, 400, 110, 600, 170, 690, 320, 680, 620])), tint(wall, 0.18)),
    line('M170 260q20 -10 36 0M600 330q24 -8 40 2M250 340q18 -8 34 0M520 200q16 -8 32 0', shade(wall, 0.14), 5, 0.5),
    outlook([580, 220], 62, root, bright ? ['#cfe0d6', '#9db98a'] : ['#3d4a72', '#4a6058']),
    moonAt(602, 188, '#3d4a72', bright),
    ground('#d8bb90'),
    line(roots, root, 40),
    line(roots, mixed(root, '#c3a27c', 0.35), 8, 0.7),
    line(fine, root, 11),
  ].join('')
}

/** The hedgehogs' other home by the brook: round stones, reeds, and the water outside. */
export const brookDen = ({ bright }: Walls): string => {
  const wall = '#b9c0ac'
  const sky = bright ? '#d3e3e2' : '#41527a'
  const water = bright ? '#8fb7c0' : '#4f6d92'
  const stones = [
    [30, 96, 74],
    [150, 40, 66],
    [270, 14, 58],
    [400, 4, 62],
    [530, 14, 58],
    [652, 40, 66],
    [772, 96, 74],
    [10, 232, 66],
    [792, 232, 66],
    [4, 354, 60],
    [798, 354, 60],
  ]
    .map(([x, y, r], index) => oval([x!, y!], r! * 1.05, r! * 0.9, index % 2 === 0 ? '#8b938a' : '#9aa196'))
    .join('')
  const pebbles = [
    [70, 462, 20],
    [116, 474, 14],
    [700, 466, 22],
    [746, 480, 15],
    [660, 478, 10],
  ]
    .map(([x, y, r]) => oval([x!, y!], r!, r! * 0.7, '#9aa196'))
    .join('')
  return [
    box(0, 0, 800, 600, wall),
    shape(blob(pointsOf([110, 620, 110, 300, 210, 130, 400, 90, 590, 130, 690, 300, 690, 620])), tint(wall, 0.3)),
    oval([580, 236], 92, 90, '#8b938a'),
    oval([580, 236], 78, 76, sky),
    moonAt(572, 196, sky, bright),
    shape('M504 250Q580 226 656 250A78 76 0 0 1 504 250Z', water),
    line('M522 268q14 -6 28 0t28 0t28 0M540 288q12 -5 24 0t24 0', tint(water, 0.5), 4),
    line('M630 292Q640 250 634 206M642 282Q652 250 650 222M528 290Q520 250 524 220', '#7f9f6d', 5),
    oval([634, 202], 5, 15, '#8d6a4d'),
    ground('#dccaa0'),
    stones,
    line('M150 14Q170 30 176 52M640 20Q624 36 622 60M10 190Q30 206 56 204', '#7f9f6d', 9, 0.8),
    pebbles,
  ].join('')
}
