import { cloth, mixed, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, line, shape } from '../svg'
import type { Walls } from './walls'

/** A desk close by: the wall behind it, and its top from one side of the picture to the other (y 392 to 560). */
export const desk = ({ wall = 'blue', floor = 'wood', bright }: Walls): string => {
  const paper = mixed(cloth[wall], '#e9eae6', bright ? 0.66 : 0.5)
  const top = mixed(cloth[floor], '#c9b08c', 0.3)
  return [
    box(0, 0, 800, 400, paper),
    box(0, 0, 800, 400, shade(paper, 0.1), 0, 0.4),
    bright ? shape('M0 0H300L90 392H0Z', '#fffaf0', 0.22) : '',
    box(0, 380, 800, 12, shade(paper, 0.16), 0, 0.6),
    shape('M0 392H800V562H0Z', top),
    line('M0 430Q220 424 420 432T800 426M0 486Q260 494 520 484T800 490M0 530Q200 524 460 532T800 528', shade(top, 0.07), 3, 0.8),
    shape('M0 392H800V402H0Z', shade(top, 0.18), 0.5),
    box(0, 558, 800, 42, shade(top, 0.24)),
    box(0, 556, 800, 7, tint(top, 0.16)),
  ].join('')
}

/** A bed seen from above: its pillow at the top, the duvet with its folds over all the rest. */
export const duvet = ({ wall = 'navy', floor = 'grey' }: Walls): string => {
  const c = mixed(cloth[wall], '#8fa0b8', 0.3)
  const sheet = mixed(cloth[floor], '#d6dbe0', 0.5)
  return [
    box(0, 0, 800, 600, sheet),
    shape(blob([[90, 20], [260, -30], [470, -20], [540, 40], [520, 150], [330, 182], [130, 168], [70, 100]]), shade(sheet, 0.1)), // prettier-ignore
    shape(blob([[96, 8], [262, -40], [466, -30], [530, 36], [508, 138], [328, 168], [138, 156], [80, 92]]), tint(sheet, 0.45)), // prettier-ignore
    line('M150 128Q190 108 206 80M474 118Q436 100 424 74M300 150q20 -12 44 -8', shade(sheet, 0.12), 5),
    shape('M-20 214Q160 168 360 200T820 168V620H-20Z', shade(c, 0.12)),
    shape('M-20 226Q160 182 360 214T820 184V620H-20Z', c),
    shape('M-20 226Q160 182 360 214T820 184V262Q600 268 380 284T-20 292Z', tint(c, 0.2)),
    line('M-20 292Q180 300 380 284T820 262', shade(c, 0.16), 4, 0.8),
    shape('M-20 420Q90 392 170 330Q180 420 70 500T-20 560Z', shade(c, 0.08)),
    shape('M820 360Q700 400 660 470Q700 540 820 520Z', shade(c, 0.1)),
    shape('M220 620Q300 560 420 556T620 620Z', shade(c, 0.1)),
    line(
      'M170 330Q150 420 60 490M660 470Q700 410 790 376M300 590Q360 552 450 560M440 300Q470 322 520 324M596 300Q640 318 700 306',
      shade(c, 0.2),
      5,
      0.7,
    ),
    line('M186 326Q170 410 88 480M676 474Q712 424 790 396', tint(c, 0.24), 4, 0.6),
  ].join('')
}
