import { shade, tint } from '../colours'
import { blob, pointsOf } from '../geometry'
import { box, line, num, oval, shape, tag, type Point } from '../svg'

const hours = {
  sun: { sky: ['#cfe3e2', '#f3ecd0'], far: '#a9c0a0', near: '#8fae86', grass: '#aebd84', trunk: '#8d6f56' },
  rain: { sky: ['#a4b3b5', '#c6cfc8'], far: '#94a598', near: '#7f9682', grass: '#98a97c', trunk: '#77614f' },
  evening: { sky: ['#7e86ab', '#f0c39a'], far: '#8b8d99', near: '#6f7f7c', grass: '#98a077', trunk: '#6d564a' },
} as const

/** A row of trees with round crowns, from the left to the right. */
const trees = (places: readonly Point[], r: number, fill: string) =>
  line(places.map(([x, y]) => `M${x} ${num(y + r)}V420`).join(''), shade(fill, 0.24), r * 0.22) +
  places
    .map(([x, y], index) =>
      oval([x, y], r * (index % 2 === 0 ? 1 : 0.86), r * (index % 3 === 0 ? 1.24 : 1.06), index % 2 === 0 ? fill : tint(fill, 0.1)),
    )
    .join('')

/** Leaves of the nearest trees, in the upper corners. */
const boughs = (fill: string) =>
  shape(blob(pointsOf([-40, -40, 210, -30, 170, 40, 110, 46, 84, 96, 20, 104, -40, 150])), fill) +
  shape(blob(pointsOf([840, -40, 560, -30, 610, 36, 668, 40, 700, 92, 770, 100, 840, 160])), fill) +
  shape(blob(pointsOf([-40, -40, 130, -30, 96, 30, 40, 40, -40, 90])), tint(fill, 0.12)) +
  shape(blob(pointsOf([840, -40, 660, -30, 700, 28, 760, 36, 840, 90])), tint(fill, 0.12))

const drops = () =>
  line(
    Array.from({ length: 44 }, (_, index) => {
      const [x, y] = [((index * 0.7549 + 0.04) % 1) * 800, ((index * 0.5698 + 0.06) % 1) * 420]
      return `M${Math.round(x)} ${Math.round(y)}l-4 ${index % 3 === 0 ? 24 : 15}`
    }).join(''),
    '#eef3f1',
    3,
    0.65,
  )

/** A clearing in the wood, at one of its hours or in rain. */
const clearing = (hour: keyof typeof hours): string => {
  const { sky, far, near, grass, trunk } = hours[hour]
  const [above, below] = sky
  const gradient = tag(
    'linearGradient',
    { id: 'wood', x1: '0', y1: '0', x2: '0', y2: '1' },
    `<stop stop-color="${above}"/><stop offset="1" stop-color="${below}"/>`,
  )
  return [
    `<defs>${gradient}</defs>${box(0, 0, 800, 420, 'url(#wood)')}`,
    hour === 'sun' ? oval([640, 96], 92, 92, '#fff6dc', 0.5) + oval([640, 96], 50, 50, '#f8df9c') : '',
    hour === 'evening' ? oval([620, 262], 46, 46, '#f8dfa8') : '',
    trees(pointsOf([96, 300, 196, 280, 290, 310, 380, 290, 470, 306, 560, 284, 650, 304, 726, 286]), 56, far),
    shape(
      blob(pointsOf([-40, 440, -40, 372, 60, 350, 160, 374, 280, 352, 400, 378, 520, 354, 640, 376, 740, 350, 840, 372, 840, 440])),
      near,
    ),
    line('M-14 430Q10 240 -6 -10M812 430Q786 240 806 -10', trunk, 70),
    line('M-2 300Q30 250 70 236M800 270Q760 230 726 222', trunk, 22),
    boughs(shade(near, 0.06)),
    hour === 'rain' ? drops() : '',
    shape('M-20 400Q180 372 400 384T820 396V620H-20Z', grass),
    shape('M300 620Q340 500 400 452T470 388L520 388Q500 440 492 480T560 620Z', tint(grass, 0.34), 0.8),
    line('M90 470l8 -16l6 16M210 540l8 -16l6 16M640 450l8 -16l6 16M700 550l8 -16l6 16M120 580l6 -14l6 14', shade(grass, 0.2), 4),
    hour === 'rain'
      ? oval([190, 500], 74, 13, '#b7c6c4') +
        oval([650, 520], 60, 11, '#b7c6c4') +
        line('M160 500q16 -6 32 0M630 520q14 -5 28 0', '#e3ebe8', 3)
      : '',
  ].join('')
}

/** A clearing in the sun. */
export const wood = (): string => clearing('sun')

/** A clearing in the rain. */
export const woodRain = (): string => clearing('rain')

/** A clearing when the sun goes down. */
export const woodEvening = (): string => clearing('evening')
