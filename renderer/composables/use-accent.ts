import type { AccentColours } from '../../src/ipc/profile'

/** Gives the page the office's accent colour; where it has none, and for children, the colours of the styles hold. */
export const wearAccent = (accent: AccentColours | undefined): void => {
  if (!accent) return
  const { style } = document.documentElement
  style.setProperty('--office-accent', accent.accent)
  style.setProperty('--office-accent-strong', accent.strong)
  style.setProperty('--office-accent-soft', accent.soft)
}
