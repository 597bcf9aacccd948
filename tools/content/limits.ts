/** How long and how hard the texts of a programme may be. Source: programme.md § 2, 3 and 5. */
export interface Limits {
  /** Words of one text on a screen, in each language. */
  screenWords: number
  /** Words of a Swedish sentence. */
  sentenceWords: number
  /** LIX of a module: the median of its Swedish blocks. */
  lixMedian: number
  /** LIX of one Swedish block. */
  lixBlock: number
  /** From this number of words on a text is a block; LIX says nothing about shorter ones. */
  blockWords: number
  /** Whether a module begins and ends with the question on a scale. */
  asksBeforeAndAfter: boolean
}

const small = { sentenceWords: 8, lixMedian: 20, lixBlock: 25, blockWords: 8 }
const older = { sentenceWords: 15, lixMedian: 28, lixBlock: 33, blockWords: 8, asksBeforeAndAfter: true }

/** The limits of adults' texts; help and the glossary keep them as well. */
export const adultLimits: Limits = {
  screenWords: 60,
  sentenceWords: 18,
  lixMedian: 33,
  lixBlock: 40,
  blockWords: 12,
  asksBeforeAndAfter: true,
}

/** The limits of what an adult reads beside a child, in a glance. */
export const besideLimits: Limits = { ...adultLimits, screenWords: 36 }

const byProgramme: Record<string, Limits> = {
  parents: adultLimits,
  mini: { ...small, screenWords: 15, asksBeforeAndAfter: false },
  'nxt-6-8': { ...small, screenWords: 25, asksBeforeAndAfter: true },
  'nxt-9-12': { ...older, screenWords: 45 },
  'nxt-13-17': { ...older, screenWords: 60 },
}

/** The limits of a programme; one without limits of its own keeps those of adults. */
export const limitsOf = (programmeId: string): Limits => byProgramme[programmeId] ?? adultLimits
