/** Where something was found. */
export interface Find {
  place: string
  what: string
}

/** Says of everything that was found where it was. */
export const findsAt = (place: string, found: readonly string[]): Find[] => found.map((what) => ({ place, what }))
