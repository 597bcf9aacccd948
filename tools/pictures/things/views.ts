import { z } from 'zod'
import { mixed, shade } from '../colours'
import { box, dots, line, num, oval, type Point, shape, tag } from '../svg'

const skies = {
  day: ['#bcd5d6', '#e6ead9'],
  sun: ['#c4dadb', '#f6e3bb'],
  dawn: ['#a9bccb', '#f0cdb0'],
  dusk: ['#5d6d8c', '#d99e86'],
  night: ['#26344f', '#43557a'],
  rain: ['#93a5a8', '#b9c3bf'],
  snow: ['#b9c6cd', '#dfe4e2'],
} as const

/** What can be seen through a window. */
export const outside = z.enum(Object.keys(skies) as [keyof typeof skies, ...(keyof typeof skies)[]])

const isDark = (sky: keyof typeof skies) => sky === 'night' || sky === 'dusk'

const houses = (w: number, h: number, dark: boolean) => {
  const wall = dark ? '#33415e' : '#a9b7ae'
  const roofs = [
    [0, 0.44, 0.3],
    [0.3, 0.34, 0.36],
    [0.66, 0.5, 0.34],
  ].map(([x, high, wide], index) => box(x! * w, h * (1 - high!), wide! * w, h * high!, index === 1 ? shade(wall, 0.12) : wall))
  const panes = [
    [0.07, 0.66],
    [0.18, 0.66],
    [0.37, 0.74],
    [0.47, 0.74],
    [0.57, 0.74],
    [0.37, 0.88],
    [0.57, 0.88],
    [0.73, 0.6],
    [0.85, 0.6],
    [0.73, 0.76],
    [0.07, 0.84],
  ].map(([x, y], index) => box(x! * w, y! * h, w * 0.055, h * 0.06, dark ? (index % 3 === 0 ? '#f0c978' : '#4a5a7c') : '#d9e2da', 1))
  return [...roofs, ...panes].join('')
}

const drops = (w: number, h: number) =>
  line(
    Array.from({ length: 22 }, (_, index) => {
      const [x, y] = [((index * 0.7549 + 0.04) % 1) * w, ((index * 0.5698 + 0.06) % 0.9) * h]
      return `M${num(x)} ${num(y)}l${num(-w * 0.012)} ${num(h * (index % 3 === 0 ? 0.1 : 0.06))}`
    }).join(''),
    '#e9f0ee',
    2.2,
    0.75,
  )

const flakes = (w: number, h: number) =>
  dots(
    Array.from({ length: 26 }, (_, index): Point => [((index * 0.7549 + 0.04) % 1) * w, ((index * 0.5698 + 0.06) % 1) * h]),
    3,
    '#fffdf8',
    0.9,
  )

/** What is behind the pane: a sky, something below it, and the weather. */
export const viewOf = (sky: keyof typeof skies, w: number, h: number, id: string, hasMoon = true): string => {
  const [above, below] = skies[sky]
  const gradient = tag(
    'linearGradient',
    { id, x1: '0', y1: '0', x2: '0', y2: '1' },
    `<stop stop-color="${above}"/><stop offset="1" stop-color="${below}"/>`,
  )
  const moon =
    isDark(sky) && hasMoon
      ? oval([w * 0.72, h * 0.22], 15, 15, '#f6e7bd') + oval([w * 0.72 + 7, h * 0.22 - 4], 13, 13, mixed(above, below, 0.2))
      : ''
  const stars =
    sky === 'night'
      ? [
          [0.14, 0.12],
          [0.32, 0.26],
          [0.52, 0.1],
          [0.88, 0.36],
          [0.2, 0.4],
        ]
          .map(([x, y]) => oval([x! * w, y! * h], 1.8, 1.8, '#f6e7bd', 0.8))
          .join('')
      : ''
  const sun = sky === 'sun' || sky === 'dawn' ? oval([w * 0.7, h * (sky === 'sun' ? 0.3 : 0.56)], 20, 20, '#fdeec0') : ''
  const hills =
    shape(
      `M0 ${num(h * 0.72)}Q${num(w * 0.3)} ${num(h * 0.58)} ${num(w * 0.58)} ${num(h * 0.7)}T${num(w)} ${num(h * 0.66)}V${num(h)}H0Z`,
      sky === 'snow' ? '#eef1ee' : '#9fb8a0',
    ) +
    shape(
      `M0 ${num(h * 0.84)}Q${num(w * 0.4)} ${num(h * 0.72)} ${num(w)} ${num(h * 0.86)}V${num(h)}H0Z`,
      sky === 'snow' ? '#fbfbf7' : '#7f9f83',
    )
  const town = isDark(sky) || sky === 'rain' || sky === 'dawn'
  const weather = sky === 'rain' ? drops(w, h) : sky === 'snow' ? flakes(w, h) : ''
  return (
    `<defs>${gradient}</defs>` + box(0, 0, w, h, `url(#${id})`) + stars + moon + sun + (town ? houses(w, h, isDark(sky)) : hills) + weather
  )
}
