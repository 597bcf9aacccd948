import { languages, type Language } from '../../../src/core/text/language'
import type { Prose } from '../../../src/core/text/prose'
import { textHash } from '../checks/reviewed'
import { reviewableIn, type Content } from '../content'
import type { Review } from '../schemas'
import type { Path } from '../source'
import { textsIn, type FoundText } from '../texts'

/** One text in its languages, by the way to it inside its file. */
export interface SheetRow {
  id: string
  texts: Record<Language, string | Prose>
}

/** Texts that are seen together: a step, a topic, a situation, a section. */
export interface SheetPart {
  id: string
  /** What kind of step it is; nothing for what is no step. */
  kind: string | undefined
  rows: SheetRow[]
}

/** What has to be known to sign a text in a language: its hash now, and who has signed it, now or before it was changed. */
export interface SheetState {
  hash: string
  signed: Review | undefined
  before: Review | undefined
}

/** Everything that a reader of one text needs on paper; what cannot be signed in `content/reviewed.yaml` has no `states`. */
export interface Sheet {
  id: string
  /** What a visitor knows it by, in Swedish; nothing where it has no name of its own. */
  title: string | undefined
  parts: SheetPart[]
  states: Record<Language, SheetState> | undefined
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  )

const fieldOf = (value: unknown, key: string): string | undefined => {
  const field = at(value, [key])
  return typeof field === 'string' ? field : undefined
}

/** The way to a text with ids in the place of numbers, so that a remark finds it after something was put in before it. */
const wayOf = (value: unknown, path: Path): string =>
  path
    .map((key, index) => (typeof key === 'number' ? (fieldOf(at(value, path.slice(0, index + 1)), 'id') ?? String(key + 1)) : String(key)))
    .join('/')

const partOf = (value: unknown, path: Path): Omit<SheetPart, 'rows'> => {
  const item = typeof path[1] === 'number' ? at(value, path.slice(0, 2)) : undefined
  const id = fieldOf(item, 'id')
  if (id !== undefined) return { id, kind: fieldOf(item, 'kind') }
  return { id: path.length > 1 ? String(path[0]) : '', kind: undefined }
}

const insteadLast = (texts: readonly FoundText[]): FoundText[] => {
  const isInstead = ({ path }: FoundText) => path.includes('safety')
  return [...texts.filter((text) => !isInstead(text)), ...texts.filter(isInstead)]
}

/**
 * The texts of a file by the parts in which they are seen, in order; in each, what is said instead where a visitor chose
 * calm and safety first stands after what it replaces.
 */
export const partsIn = (value: unknown): SheetPart[] => {
  const parts = new Map<string, SheetPart>()
  for (const { path } of textsIn(value)) {
    const part = partOf(value, path)
    if (!parts.has(part.id)) parts.set(part.id, { ...part, rows: [] })
  }
  for (const { path, prose, plain } of insteadLast(textsIn(value)))
    parts.get(partOf(value, path).id)!.rows.push({ id: wayOf(value, path), texts: prose ?? plain })
  return [...parts.values()]
}

/** Every text that somebody can sign, as a sheet, in the order of the files. */
export const sheetsOf = (content: Content): Sheet[] => {
  const reviews = content.reviewed?.value.reviews ?? []
  return reviewableIn(content).map(({ id, value }) => {
    const stateIn = (language: Language): [Language, SheetState] => {
      const hash = textHash(value, language)
      const own = reviews.filter((review) => review.text === id && review.language === language)
      return [
        language,
        { hash, signed: own.findLast((review) => review.hash === hash), before: own.findLast((review) => review.hash !== hash) },
      ]
    }
    const title = fieldOf(at(value, ['title']), 'sv')
    return { id, title, parts: partsIn(value), states: Object.fromEntries(languages.map(stateIn)) as Record<Language, SheetState> }
  })
}

/** The words of buttons and pages, whose languages stand in a file each, as one value with the languages beside each other. */
export const besideEachOther = (files: Record<Language, unknown>): unknown => {
  const some = languages.map((language) => files[language])
  if (some.some((value) => typeof value === 'string'))
    return Object.fromEntries(languages.map((language) => [language, files[language] ?? '']))
  const keys = [...new Set(some.flatMap((value) => Object.keys(value ?? {})))]
  const under = (key: string) => Object.fromEntries(languages.map((language) => [language, at(files[language], [key])]))
  return Object.fromEntries(keys.map((key) => [key, besideEachOther(under(key) as Record<Language, unknown>)]))
}
