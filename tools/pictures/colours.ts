/** Colours of clothes and things, as a writer names them. They are the app's own quiet ones (renderer/styles/tokens.css). */
export const cloth = {
  teal: '#3f6e66',
  sea: '#5f8f86',
  mint: '#b9d3ca',
  sage: '#9db98a',
  moss: '#6f8f62',
  clay: '#c4734a',
  brick: '#a85a3a',
  peach: '#e2ab8c',
  rose: '#d6938a',
  plum: '#85637a',
  gold: '#d9a855',
  straw: '#ead19a',
  cream: '#f6ecd9',
  white: '#fffaf0',
  sky: '#9fbcc4',
  blue: '#6d86a8',
  navy: '#45597a',
  grey: '#a9b2ac',
  stone: '#cfc4ae',
  wood: '#b98a5e',
  brown: '#7d5237',
  ink: '#2f3d3d',
} as const

/** The name of such a colour. */
export type Cloth = keyof typeof cloth

/** Skin, from light to dark. */
export const skins = { fair: '#f0c6a8', light: '#e8b593', olive: '#d9a27c', tan: '#c68d66', brown: '#a06a48', deep: '#75482f' } as const

/** Hair. */
export const hairs = {
  black: '#2a2525',
  dark: '#46322a',
  brown: '#6e4a33',
  chestnut: '#8d5535',
  ginger: '#b9683a',
  blond: '#d8b06c',
  grey: '#a7a6a0',
  white: '#dcd8cf',
} as const

const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** A colour on the way from one to another. */
export const mixed = (colour: string, other: string, share: number): string => {
  const others = parts(other)
  return `#${parts(colour)
    .map((part, index) =>
      Math.round(part + (others[index]! - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** The side away from the light: darker, and a little warmer. */
export const shade = (colour: string, share = 0.16): string => mixed(colour, '#3a2a26', share)

/** The side towards the light. */
export const tint = (colour: string, share = 0.22): string => mixed(colour, '#fff6e4', share)
