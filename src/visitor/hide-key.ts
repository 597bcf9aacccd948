const withinMs = 2000
const times = 3

/**
 * Counts Esc: the third within two seconds hides the visit, whatever the page is doing at that moment. A key
 * that is held down counts once. Time is in milliseconds of a clock that never jumps.
 */
export const hideKey = () => {
  let presses: number[] = []
  return (key: { type: string; key: string; isAutoRepeat: boolean }, nowMs: number): boolean => {
    if (key.type !== 'keyDown' || key.isAutoRepeat) return false
    presses = key.key === 'Escape' ? [...presses.filter((pressMs) => nowMs - pressMs <= withinMs), nowMs] : []
    return presses.length >= times
  }
}
