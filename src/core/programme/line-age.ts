/** A number older than this, in months, has to be called. Source: programme.md § 4. */
export const helpMonths = 6

const monthsIn = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/** How many months before a month, as in "2026-08", a line was last known to be right; `undefined` where nobody wrote it down. */
export const lineAge = (verifiedAt: string, month: string): number | undefined =>
  verifiedAt === 'undated' ? undefined : monthsIn(month) - monthsIn(verifiedAt)
