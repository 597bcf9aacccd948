import { languages, type Language } from '../../src/core/text/language'
import { plainText, type Prose } from '../../src/core/text/prose'
import type { Path } from './source'

type InLanguages<T> = Record<Language, T>

/** A text in its languages, where it stands, and its trees where it has paragraphs. */
export interface FoundText {
  path: Path
  plain: InLanguages<string>
  prose?: InLanguages<Prose>
}

const isText = (value: object): value is InLanguages<string> | InLanguages<Prose> =>
  Object.keys(value).length === languages.length && languages.every((language) => language in value)

const isProse = (value: InLanguages<string> | InLanguages<Prose>): value is InLanguages<Prose> => typeof value.sv !== 'string'

/** Letters such as å can be written as one character or as two; for searching and counting they are one. */
const composed = ({ sv, en, ar }: InLanguages<string>): InLanguages<string> => ({
  sv: sv.normalize('NFC'),
  en: en.normalize('NFC'),
  ar: ar.normalize('NFC'),
})

const found = (path: Path, value: InLanguages<string> | InLanguages<Prose>): FoundText =>
  isProse(value)
    ? { path, prose: value, plain: composed({ sv: plainText(value.sv), en: plainText(value.en), ar: plainText(value.ar) }) }
    : { path, plain: composed(value) }

/** Every text inside a value, in the order of the file, wherever it stands; also those of safety variants. */
export const textsIn = (value: unknown, path: Path = []): FoundText[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  return isText(value) ? [found(path, value)] : Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}

/** Every group of fields inside a value with its way there, outermost first. */
export const groupsIn = (value: unknown, path: Path = []): { path: Path; group: Record<string, unknown> }[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => groupsIn(item, [...path, index]))
  const group = value as Record<string, unknown>
  return [{ path, group }, ...Object.entries(group).flatMap(([key, inner]) => groupsIn(inner, [...path, key]))]
}

/** Every list inside a value with its way there. */
export const listsIn = (value: unknown, path: Path = []): { path: Path; list: unknown[] }[] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, item]) => listsIn(item, [...path, Array.isArray(value) ? Number(key) : key]))
  return Array.isArray(value) ? [{ path, list: value }, ...inner] : inner
}
