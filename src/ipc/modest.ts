/** More than any message of ours has. */
const most = { parts: 200, textLength: 200 }

const isPlain = (value: object): boolean =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object)

/**
 * Whether something that was said is made of plain parts, and of few: a schema looks at all that it is given, and
 * something very large would keep the process that looks at it busy for long. It is looked at no further than that.
 */
export const isModest = (said: unknown, left = { parts: most.parts }): boolean => {
  if (typeof said === 'string') return said.length <= most.textLength
  if (typeof said !== 'object' || said === null) return true
  if (!isPlain(said) || (Array.isArray(said) && said.length > most.parts)) return false
  for (const name in said) {
    left.parts -= 1
    if (left.parts < 0 || !isModest((said as Record<string, unknown>)[name], left)) return false
  }
  return true
}
