import { clearClipboards, clipboardsAreEmpty } from './clipboards'
import type { WipeSurroundings } from './wipe'

/** This computer, as a wipe and its proof need it. */
export const wiping: WipeSurroundings = { nowMs: () => performance.now(), clearClipboards, clipboardsAreEmpty }
