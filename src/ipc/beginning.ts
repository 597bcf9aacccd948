import type { Beginning } from './visitor-bridge'

/**
 * What a page begins with, as an argument of its process, in letters that no system reads anything else into; the preload of
 * the page reads it there.
 */
export const asArgument = (beginning: Beginning | undefined): string =>
  `--beginning=${encodeURIComponent(JSON.stringify(beginning ?? null))}`
