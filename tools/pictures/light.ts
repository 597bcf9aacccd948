import { box, oval, tag, type Point } from './svg'

interface Dark {
  colour: string
  opacity: number
  /** How strong a lamp looks in it. */
  glow: number
}

/** The light of a picture: what is laid over it, and how much a lamp stands out. */
export const lights = {
  day: { colour: '#fff6e4', opacity: 0, glow: 0.2 },
  morning: { colour: '#ffe7bd', opacity: 0.14, glow: 0.1 },
  dawn: { colour: '#5f74a8', opacity: 0.22, glow: 0.3 },
  dusk: { colour: '#4b4277', opacity: 0.26, glow: 0.4 },
  evening: { colour: '#3c3d74', opacity: 0.24, glow: 0.28 },
  night: { colour: '#2a3770', opacity: 0.38, glow: 0.32 },
} as const satisfies Record<string, Dark>

/** A lamp in units of the picture; or a face, which has to be seen, but gives no light. */
export interface Lamp {
  at: Point
  radius: number
  isFace?: boolean
}

const fading = (id: string, fill: string, strength: number) =>
  tag(
    'radialGradient',
    { id },
    [0, 0.45, 1]
      .map((offset, index) => `<stop offset="${offset}" stop-color="${fill}" stop-opacity="${[1, 0.6, 0][index]! * strength}"/>`)
      .join(''),
  )

const pools = (lamps: readonly Lamp[], fill: string) => lamps.map(({ at, radius }) => oval(at, radius, radius, fill)).join('')

/** The warm light of the lamps; it lies behind the people of a picture, or their hair would turn yellow. */
export const glowOf = (name: keyof typeof lights, lamps: readonly Lamp[]): string => {
  const shining = lamps.filter(({ isFace }) => !isFace)
  return shining.length === 0 ? '' : `<defs>${fading('glow', '#ffe2a3', lights[name].glow)}</defs>${pools(shining, 'url(#glow)')}`
}

/** The dark of an hour, laid over everything, thinner around lamps and faces. */
export const darkOf = (name: keyof typeof lights, lamps: readonly Lamp[]): string => {
  const { colour, opacity } = lights[name]
  if (opacity === 0) return ''
  const [faces, shining] = [lamps.filter(({ isFace }) => isFace), lamps.filter(({ isFace }) => !isFace)]
  const mask = tag('mask', { id: 'dark' }, box(0, 0, 800, 600, '#fff') + pools(shining, 'url(#lit)') + pools(faces, 'url(#face)'))
  return `<defs>${fading('lit', '#000', 1)}${fading('face', '#000', 0.42)}${mask}</defs><g mask="url(#dark)">${box(0, 0, 800, 600, colour, undefined, opacity)}</g>`
}
