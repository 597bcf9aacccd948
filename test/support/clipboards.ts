import type { WipeSurroundings } from '../../src/office/wipe'

/** The surroundings of a wipe whose clipboards hold something, with one part replaced by hand. */
export const fullClipboards = (changed: Partial<WipeSurroundings> = {}): WipeSurroundings & { cleared(): number } => {
  let cleared = 0
  return {
    nowMs: () => performance.now(),
    clearClipboards: () => void (cleared += 1),
    clipboardsAreEmpty: () => Promise.resolve(cleared > 0),
    ...changed,
    cleared: () => cleared,
  }
}
