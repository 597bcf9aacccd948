/** A place in a text file, both numbers from 1. */
export interface Position {
  line: number
  column: number
}

/** What is wrong with a JSON text, named so that it can be said in any language. */
export type JsonFault = 'unfinished' | 'name' | 'colon' | 'value' | 'comma' | 'twice' | 'more'

/** A JSON text that was read, or the first thing that is wrong with it. */
export type JsonText =
  | {
      ok: true
      value: unknown
      /** Where the value of a path stands, or its nearest parent. */
      valueAt(path: readonly PropertyKey[]): Position
      /** Where the name of a setting stands. */
      nameAt(path: readonly PropertyKey[]): Position
    }
  | { ok: false; fault: JsonFault; at: Position }

class Wrong extends Error {
  constructor(
    readonly fault: JsonFault,
    readonly offset: number,
  ) {
    super(fault)
  }
}

const blank = /[ \t\r\n]*/y
const word =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true|false|null/uy

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('\n')

/** Reads one value after the other and remembers where each stands. */
const reader = (text: string) => {
  const [values, names] = [new Map<string, number>(), new Map<string, number>()]
  let offset = 0

  const peek = (): string => {
    blank.lastIndex = offset
    offset += blank.exec(text)![0].length
    word.lastIndex = offset
    return word.exec(text)?.[0] ?? ''
  }

  const wrong = (fault: JsonFault): Wrong => new Wrong(offset >= text.length ? 'unfinished' : fault, offset)

  const take = (isExpected: (found: string) => boolean, fault: JsonFault): string => {
    const found = peek()
    if (found === '' || !isExpected(found)) throw wrong(fault)
    offset += found.length
    return found
  }

  const members = (close: string, member: () => void): void => {
    if (peek() === close) return void take(() => true, 'comma')
    do member()
    while (take((found) => found === ',' || found === close, 'comma') === ',')
  }

  const object = (path: readonly PropertyKey[]): unknown => {
    const entries = new Map<string, unknown>()
    members('}', () => {
      peek()
      const start = offset
      const name = JSON.parse(take((found) => found.startsWith('"'), 'name')) as string
      if (entries.has(name)) throw new Wrong('twice', start)
      names.set(nameOf([...path, name]), start)
      take((found) => found === ':', 'colon')
      entries.set(name, value([...path, name]))
    })
    return Object.fromEntries(entries)
  }

  const array = (path: readonly PropertyKey[]): unknown => {
    const items: unknown[] = []
    members(']', () => items.push(value([...path, items.length])))
    return items
  }

  const value = (path: readonly PropertyKey[]): unknown => {
    peek()
    values.set(nameOf(path), offset)
    const found = take((one) => !'}],:'.includes(one), 'value')
    return found === '{' ? object(path) : found === '[' ? array(path) : (JSON.parse(found) as unknown)
  }

  const whole = (): unknown => {
    const read = value([])
    peek()
    if (offset < text.length) throw new Wrong('more', offset)
    return read
  }
  return { whole, values, names }
}

const positionIn = (text: string, offset: number): Position => {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

/**
 * Reads strict JSON and remembers where everything stands, which JSON.parse does not; a setting given twice is a
 * fault here, where JSON.parse silently takes the last. A byte order mark at the beginning is skipped.
 */
export const readJson = (given: string): JsonText => {
  const text = given.replace(/^\uFEFF/, '')
  const { whole, values, names } = reader(text)
  const at = (places: Map<string, number>, path: readonly PropertyKey[]): Position => {
    const offset = places.get(nameOf(path))
    return offset === undefined && path.length > 0 ? at(values, path.slice(0, -1)) : positionIn(text, offset ?? 0)
  }
  try {
    return { ok: true, value: whole(), valueAt: (path) => at(values, path), nameAt: (path) => at(names, path) }
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, fault: error.fault, at: positionIn(text, error.offset) }
    throw error
  }
}
