import { isMap, isNode, isScalar, type Document, type LineCounter } from 'yaml'
import type { Place, Problem } from './problem'

/** The way to a place inside a file, key by key. */
export type Path = readonly PropertyKey[]

/** A file that could be read as YAML: its data, and where each part of it stands. */
export interface Source {
  file: string
  data: unknown
  /**
   * Where the value at a path begins; for one that is missing, where its parent begins. With `word`, where that
   * word stands inside the text, since a text can be many lines long.
   */
  placeOf(path: Path, word?: string): Place
  /** Where the key itself stands, for a key that should not be there. */
  placeOfKey(path: Path): Place
  /** Whether the value stands in a group with braces, `{ sv: …, en: … }`, where a comma ends a text. */
  isInBraces(path: Path): boolean
}

/** A value with the file it was read from. */
export interface Loaded<T> {
  source: Source
  value: T
}

const nearestNode = (document: Document, path: Path) => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return { node, range: node.range }
  }
  return undefined
}

const keyNode = (document: Document, path: Path) => {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return undefined
  const key = parent.items.map((pair) => pair.key).find((one) => isScalar(one) && String(one.value) === String(path.at(-1)))
  return isNode(key) ? key.range : undefined
}

/** Makes a source out of a YAML document that was read without errors. */
export const sourceOf = (file: string, text: string, document: Document, lines: LineCounter): Source => {
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), col: Math.max(col, 1) }
  }
  const placeOf = (path: Path, word?: string) => {
    const found = nearestNode(document, path)
    if (!found) return { line: 1, col: 1 }
    const [from, to] = found.range
    const inside = word === undefined ? -1 : text.slice(from, to).indexOf(word)
    return placeAt(from + Math.max(inside, 0))
  }
  return {
    file,
    data: document.toJS(),
    placeOf,
    placeOfKey(path) {
      const range = keyNode(document, path)
      return range ? placeAt(range[0]) : placeOf(path)
    },
    isInBraces(path) {
      const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true)
      return isMap(parent) && parent.flow === true
    },
  }
}

/** A problem at a path of a file, or at a word of the text there. */
export const problemAt = (
  source: Source,
  path: Path,
  message: string,
  options: { severity?: Problem['severity']; word?: string } = {},
): Problem => ({
  file: source.file,
  ...source.placeOf(path, options.word),
  path: path.map(String).join('.'),
  message,
  severity: options.severity ?? 'error',
})
