type Channels = readonly [number, number, number]

/** The channels of a colour such as "#24605a", from 0 to 255. */
export const channelsOf = (colour: string): Channels => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as never

/** A colour that lies between two, by its share of the first. */
export const mixed = (one: string, other: string, share: number): string => {
  const rest = channelsOf(other)
  const parts = channelsOf(one).map((part, at) => Math.round(part * share + rest[at]! * (1 - share)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

const luminance = (colour: string): number => {
  const [red, green, blue] = channelsOf(colour).map((part) => linear(part / 255)) as unknown as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far two colours stand apart, from 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
