/** The ids with one more, or without it where it was among them already: what a tap on one of many does. */
export const toggled = (ids: readonly string[], id: string): string[] => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])

/** The same where only so many fit: one more makes the one that was chosen first give way, so that no tap is refused. */
export const toggledWithin = (most: number, ids: readonly string[], id: string): string[] => toggled(ids, id).slice(-most)
