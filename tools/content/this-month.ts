/** The month of a moment as content writes it, `2026-03`; the one place where the clock is asked. */
export const thisMonth = (now: Date = new Date()): string => now.toISOString().slice(0, 7)
