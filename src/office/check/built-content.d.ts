/** What the readiness report says of the texts, fixed when the app was built: the office process reads no content. */
declare module 'virtual:readiness' {
  /** Every help line, also those that are held until somebody has called them. */
  export const lines: { id: string; name: { en: string; sv: string }; verifiedAt: string; held: boolean }[]
  /** The number of texts to review: each module, page and programme in each language. */
  export const texts: number
  /** How many of them nobody has reviewed as they stand. */
  export const unreviewed: number
}
