/** One of two homes; which of them is whose is a text of the content. */
export type Home = 'a' | 'b'

/** Two weeks, Monday to Sunday twice: in which home the child sleeps that night. */
export type Nights = readonly Home[]

const nightsOf = (days: string): Nights => [...days.replaceAll(' ', '')] as Home[]

/** The usual ways to share two weeks, by the names of the field; none is recommended (programme.md § 6). A night belongs to the day it begins, so a weekend is Friday and Saturday. */
export const presetDays = {
  '7-7': nightsOf('aaaaaaa bbbbbbb'),
  '2-2-3': nightsOf('aabbaaa bbaabbb'),
  '5-2-2-5': nightsOf('aabbaaa aabbbbb'),
  'every-other-weekend': nightsOf('aaaaaaa aaaabba'),
} as const satisfies Record<string, Nights>

/** Whether every night of the two weeks has its home. */
export const isPlanned = (nights: readonly (Home | null)[]): nights is Nights =>
  nights.length === 14 && nights.every((home) => home !== null)

/** The two weeks repeat, so the last night is followed by the first. */
const followedBy = (nights: Nights, night: number) => nights[(night + 1) % nights.length]

/** How often the child moves in two weeks, the move into the next two among them. */
export const movesIn = (nights: Nights): number => nights.filter((home, night) => home !== followedBy(nights, night)).length

/** The most nights in a row in a home, also across the turn of the weeks; all of them where it is the only one. */
const longestStay = (nights: Nights, home: Home): number => {
  const twice = [...nights, ...nights]
  let [longest, now] = [0, 0]
  for (const one of twice) {
    now = one === home ? now + 1 : 0
    longest = Math.max(longest, now)
  }
  return Math.min(longest, nights.length)
}

/** The most nights in a row that the child is away from a home. */
export const longestGap = (nights: Nights, from: Home): number => longestStay(nights, from === 'a' ? 'b' : 'a')

const schoolDays = [0, 1, 2, 3, 4]

/** How many school mornings of the two weeks begin in a home: the morning after the night before. */
export const schoolMornings = (nights: Nights, home: Home): number =>
  [...schoolDays, ...schoolDays.map((day) => day + 7)].filter((day) => nights[(day + nights.length - 1) % nights.length] === home).length

/** What a plan means for the child, in two weeks. */
export interface ChildsSide {
  moves: number
  longestGap: Record<Home, number>
  schoolMornings: Record<Home, number>
}

/** What a plan means for the child. */
export const childsSide = (nights: Nights): ChildsSide => ({
  moves: movesIn(nights),
  longestGap: { a: longestGap(nights, 'a'), b: longestGap(nights, 'b') },
  schoolMornings: { a: schoolMornings(nights, 'a'), b: schoolMornings(nights, 'b') },
})
