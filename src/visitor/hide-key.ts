const withinMs = 2000
const times = 3
const down = new Set(['keyDown', 'rawKeyDown'])

/** A key as Electron tells it. */
export interface Key {
  type: string
  key?: string
  isAutoRepeat?: boolean
}

/**
 * Counts Esc: the third within two seconds hides the visit, whatever the page is doing at that moment. A key
 * that is held down counts once. Time is in milliseconds of a clock that never jumps.
 */
export const hideKey = () => {
  let presses: number[] = []
  return ({ type, key, isAutoRepeat }: Key, nowMs: number): boolean => {
    if (key === undefined || !down.has(type) || isAutoRepeat) return false
    presses = key === 'Escape' ? [...presses.filter((pressMs) => nowMs - pressMs <= withinMs), nowMs] : []
    return presses.length >= times
  }
}
