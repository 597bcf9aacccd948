const everyMs = 1000

/**
 * Counts the seconds without a sign of life and tells once that there were too many. Ticks are counted rather than
 * times compared, so that a computer that wakes from sleep takes nobody for dead.
 */
export const heartbeat = (limitSeconds: number, onSilence: () => void) => {
  let silentSeconds = 0
  const timer = setInterval(() => {
    silentSeconds += 1
    if (silentSeconds < limitSeconds) return
    clearInterval(timer)
    onSilence()
  }, everyMs)
  return {
    /** Still there. */
    sign: (): void => void (silentSeconds = 0),
  }
}
