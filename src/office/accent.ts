import type { AccentColours } from '../ipc/profile'
import { contrast, mixed } from './contrast'

/** What text in the accent colour stands on, and what text stands on it, as renderer/styles/tokens.css has them. */
export const beside = { paper: '#f7f3ec', surface: '#fffdf8', 'surface-sunk': '#efe8dc', 'warm-soft': '#f6e4d7', 'on-accent': '#ffffff' }

/** The least contrast of text. Source: WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5

/** The accent colour with the two that belong to it: a darker one to press, and a light ground. */
export const accentOf = (accent: string): AccentColours => ({
  accent,
  strong: mixed(accent, '#000000', 0.72),
  soft: mixed(accent, '#ffffff', 0.12),
})

/** The contrast of a colour where it is read worst, and with what. */
const worst = (colour: string): { with: string; ratio: number } =>
  [...Object.values(beside), accentOf(colour).soft]
    .map((other) => ({ with: other, ratio: contrast(colour, other) }))
    .reduce((least, one) => (one.ratio < least.ratio ? one : least))

const nearestDark = (colour: string): string => {
  for (let share = 0.98; share > 0; share -= 0.02) {
    const darker = mixed(colour, '#000000', share)
    if (worst(darker).ratio >= leastContrast) return darker
  }
  return '#000000'
}

/** Why a colour cannot be the accent, in English and Swedish; everything it stands beside is light, so it is always too light. */
export const accentFault = (colour: string): { en: string; sv: string } | undefined => {
  const { with: other, ratio } = worst(colour)
  if (ratio >= leastContrast) return undefined
  // Rounded down: what falls short never looks as if it did not.
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2)
  const darker = nearestDark(colour)
  return {
    en: `${colour} is too light to be read: its contrast with ${other} is ${shown}, and ${leastContrast} is needed; write a darker colour, such as "${darker}"`,
    sv: `${colour} är för ljus för att läsas: kontrasten mot ${other} är ${shown.replace('.', ',')}, och ${String(leastContrast).replace('.', ',')} behövs; skriv en mörkare färg, till exempel "${darker}"`,
  }
}
