/** An open staff area closes by itself after so long without any input, in seconds. */
export const lockAfterSeconds = 120

/** When an open staff area closes by itself, on the clock that the last input was read from. */
export const locksAt = (lastInputMs: number): number => lastInputMs + lockAfterSeconds * 1000
