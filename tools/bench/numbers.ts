/** The value below which a share of the values lies, by the nearest rank; of few values the 95th percentile is the largest. */
export const percentile = (values: readonly number[], share: number): number => {
  if (values.length === 0) throw new Error('there is no percentile of no values')
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}

/** The middle value, or the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const reversed = values.map((value) => -value)
  return (percentile(values, 0.5) - percentile(reversed, 0.5)) / 2
}

/** The value that one in twenty exceeds. */
export const p95 = (values: readonly number[]): number => percentile(values, 0.95)
