import { z } from 'zod'
import { mixed, shade } from '../colours'
import { line, oval, shape } from '../svg'
import { thing } from '../thing'

const ink = '#43352e'

/** Five faces from entirely calm to very heavy; the lines alone tell them apart. */
const levels = [
  {
    eyes: 'M-45 -12Q-32 -1 -19 -12M19 -12Q32 -1 45 -12',
    brows: 'M-48 -40Q-32 -46 -18 -40M48 -40Q32 -46 18 -40',
    mouth: 'M-24 38Q0 56 24 38',
    sinks: 0,
  },
  { eyes: 'M-32 -12v3M32 -12v3', brows: 'M-48 -40Q-32 -46 -18 -40M48 -40Q32 -46 18 -40', mouth: 'M-20 43Q0 51 20 43', sinks: 0 },
  { eyes: 'M-32 -10v3M32 -10v3', brows: 'M-48 -37H-18M48 -37H18', mouth: 'M-21 46H21', sinks: 2 },
  { eyes: 'M-32 -6v3M32 -6v3', brows: 'M-50 -31Q-36 -39 -18 -45M50 -31Q36 -39 18 -45', mouth: 'M-23 53Q0 39 23 53', sinks: 5 },
  {
    eyes: 'M-46 -3Q-32 9 -19 0M46 -3Q32 9 19 0',
    brows: 'M-53 -20Q-40 -34 -17 -45M53 -20Q40 -34 17 -45',
    mouth: 'M-29 59Q-16 35 0 38T29 59',
    sinks: 10,
  },
] as const

/** The face of nobody in particular for a scale of five; 0 is entirely calm, 4 very heavy. */
export const felt = thing({ level: z.number().int().min(0).max(4).default(0) }, ({ level }) => {
  const { eyes, brows, mouth, sinks } = levels[level]!
  const paper = mixed('#f3e6cd', '#d5d3cf', level / 5)
  const tear = level === 4 ? shape('M-41 18q-11 18 0 22q11 -4 0 -22Z', '#6f9fb4') : ''
  return [
    oval([0, sinks / 2], 95, 95 - sinks / 2, shade(paper, 0.5)),
    oval([0, sinks / 2], 91, 91 - sinks / 2, paper),
    oval([-54, 26], 17, 11, '#d98a74', 0.28) + oval([54, 26], 17, 11, '#d98a74', 0.28),
    line(eyes, ink, level === 0 || level === 4 ? 7 : 15),
    line(brows, ink, 6),
    line('M-8 20Q0 26 8 20', shade(paper, 0.36), 5),
    line(mouth, ink, 7),
    tear,
  ].join('')
})
