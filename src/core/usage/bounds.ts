/** The least and the most that each count can be, by the number of the count. */
export interface Bounds {
  low: number[]
  high: number[]
}

/** A rule by the numbers of its counts: those in `more` together are at least as large as those in `less` together. */
export interface IndexedRule {
  more: readonly number[]
  less: readonly number[]
}

/** The rules, and for each count the numbers of the rules that it is in: only they can change something when it changes. */
export interface Network {
  rules: readonly IndexedRule[]
  all: readonly number[]
  of: readonly (readonly number[])[]
}

/** Ties the rules to the counts that they are about, so many. */
export const networkOf = (rules: readonly IndexedRule[], counts: number): Network => {
  const all = rules.map((_, rule) => rule)
  const has = (rule: number, count: number) => rules[rule]!.more.includes(count) || rules[rule]!.less.includes(count)
  return { rules, all, of: Array.from({ length: counts }, (_, count) => all.filter((rule) => has(rule, count))) }
}

const sum = (indices: readonly number[], values: readonly number[]): number => {
  let total = 0
  for (const index of indices) total += values[index]!
  return total
}

/**
 * Narrows the bounds in place until no rule narrows them further, beginning with the rules that something may have
 * changed for; `false` where no table is left. Which rule comes first makes no difference to where this ends.
 */
export const narrow = ({ rules, of }: Network, { low, high }: Bounds, first: readonly number[]): boolean => {
  const waiting: number[] = []
  const isWaiting = new Uint8Array(rules.length)
  const wake = (some: readonly number[]): void => {
    for (const rule of some) {
      if (!isWaiting[rule]) waiting.push(rule)
      isWaiting[rule] = 1
    }
  }
  wake(first)
  for (let rule = waiting.pop(); rule !== undefined; rule = waiting.pop()) {
    isWaiting[rule] = 0
    const { more, less } = rules[rule]!
    const spare = sum(more, high) - sum(less, low)
    if (spare < 0) return false
    for (const index of more) {
      if (high[index]! - low[index]! <= spare) continue
      low[index] = high[index]! - spare
      wake(of[index]!)
    }
    for (const index of less) {
      if (high[index]! - low[index]! <= spare) continue
      high[index] = low[index]! + spare
      wake(of[index]!)
    }
  }
  return true
}

/** The same bounds but for one count. */
export const withRange = ({ low, high }: Bounds, index: number, from: number, to: number): Bounds => {
  const copy = { low: low.slice(), high: high.slice() }
  copy.low[index] = from
  copy.high[index] = to
  return copy
}
