const blockBytes = 2
const blocks = 1 << 16

/** Finds which of many byte patterns occur in a buffer, each named once, in one pass. */
export type Search = (bytes: Uint8Array) => Set<number>

const matchesAt = (bytes: Uint8Array, at: number, pattern: Uint8Array): boolean => {
  if (at + pattern.length > bytes.length) return false
  for (let index = 0; index < pattern.length; index += 1) if (bytes[at + index] !== pattern[index]) return false
  return true
}

/**
 * Prepares a search for patterns of at least two bytes, after Wu and Manber: the last two bytes of a window tell how
 * far it can jump, so that most bytes of a memory image are never looked at. Hundreds of needles cost as much as one.
 */
export const searchFor = (patterns: readonly Uint8Array[]): Search => {
  const windowBytes = Math.min(...patterns.map((pattern) => pattern.length))
  if (windowBytes < blockBytes) throw new Error('a needle has at least two bytes')
  const shifts = new Uint8Array(blocks).fill(Math.min(255, windowBytes - blockBytes + 1))
  const ending = new Map<number, number[]>()
  patterns.forEach((pattern, index) => {
    for (let end = blockBytes; end <= windowBytes; end += 1) {
      const block = (pattern[end - 2]! << 8) | pattern[end - 1]!
      shifts[block] = Math.min(shifts[block]!, windowBytes - end)
      if (end === windowBytes) ending.set(block, [...(ending.get(block) ?? []), index])
    }
  })
  return (bytes) => {
    const found = new Set<number>()
    for (let end = windowBytes; end <= bytes.length;) {
      const block = (bytes[end - 2]! << 8) | bytes[end - 1]!
      const shift = shifts[block]!
      if (shift === 0) for (const index of ending.get(block)!) if (matchesAt(bytes, end - windowBytes, patterns[index]!)) found.add(index)
      end += shift === 0 ? 1 : shift
    }
    return found
  }
}
