import { z } from 'zod'
import { cloth, shade, tint, type Cloth } from '../colours'
import { blob } from '../geometry'
import { group, line, oval, shape } from '../svg'
import { thing } from '../thing'

const cushion = (x: number, y: number, turn: number, size: number, name: Cloth, motif: 'stripes' | 'dots' | 'none' = 'none') => {
  const c = cloth[name]
  const marks = {
    stripes: line('M-34 -36V36M0 -40V40M34 -36V36', tint(c, 0.5), 7, 0.9),
    dots: line('M-30 -18v0M0 -22v0M30 -18v0M-16 4v0M16 4v0M-30 24v0M0 26v0M30 24v0', tint(c, 0.55), 10, 0.9),
    none: line('M-56 -38Q-44 -28 -40 -20M56 -38Q44 -28 40 -20', shade(c, 0.14), 4),
  }[motif]
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    shape(blob([[-70, -46], [0, -50], [70, -46], [62, 0], [70, 46], [0, 50], [-70, 46], [-62, 0]]), shade(c, 0.14)) + // prettier-ignore
      shape(
        blob([
          [-68, -50],
          [0, -54],
          [68, -50],
          [60, -4],
          [66, 38],
          [0, 44],
          [-66, 38],
          [-60, -4],
        ]),
        c,
      ) + // prettier-ignore
      marks,
  )
}

/** Cushions and a cloth: in a heap, or the few that lie in front of it. Its origin is the middle of its floor. */
export const cushions = thing({ kind: z.enum(['heap', 'front']).default('heap') }, ({ kind }) => {
  if (kind === 'front')
    return [
      cushion(-62, -34, -8, 0.8, 'gold', 'dots'),
      cushion(64, -30, 12, 0.76, 'sea'),
      cushion(4, -24, -2, 0.62, 'rose', 'stripes'),
    ].join('')
  return [
    oval([0, 4], 220, 14, '#4a3424', 0.16),
    cushion(-110, -48, -14, 1, 'plum'),
    cushion(104, -52, 10, 1.05, 'sea', 'stripes'),
    cushion(0, -64, -4, 1.1, 'clay'),
    cushion(-58, -120, 22, 0.92, 'gold', 'dots'),
    cushion(60, -128, -26, 0.88, 'rose'),
    shape(
      'M-190 -6Q-180 -90 -110 -96Q-60 -150 0 -120Q54 -160 96 -104Q150 -110 176 -40Q150 -54 128 -36Q96 -66 66 -34Q30 -70 -8 -32Q-52 -66 -84 -26Q-120 -52 -150 -10Q-170 -16 -190 -6Z',
      tint(cloth.sky, 0.2),
    ),
    line('M-100 -92Q-96 -60 -110 -36M0 -116Q4 -80 -8 -44M94 -100Q96 -70 70 -46', shade(cloth.sky, 0.12), 4, 0.8),
    cushion(4, -166, 6, 0.8, 'sage'),
  ].join('')
})
