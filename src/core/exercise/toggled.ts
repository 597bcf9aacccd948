/** The ids with one more, or without it where it was among them already: what a tap on one of many does. */
export const toggled = (ids: readonly string[], id: string): string[] => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])
