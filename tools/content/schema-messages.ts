import type { z } from 'zod'
import { languages, type Language } from '../../src/core/text/language'
import { either, nearest } from './nearest'

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

/** The languages as they are called in messages. */
export const languageNames: Record<Language, string> = { sv: 'Swedish', en: 'English', ar: 'Arabic' }

interface Definition {
  type?: string
  shape?: Record<string, unknown>
  values?: unknown[]
  entries?: Record<string, string>
  options?: { _zod: { def: Definition } }[]
}

const definitionOf = (issue: RawIssue): Definition => (issue.inst as { _zod?: { def: Definition } } | undefined)?._zod?.def ?? {}

const isTextOf = (definition: Definition) => Object.keys(definition.shape ?? {}).join() === languages.join()

const languageAt = (issue: RawIssue): Language | undefined => languages.find((language) => language === issue.path?.at(-1))

/** What a schema expects, as one says it to a writer: `keep, hide or a group with instead:`. */
const wanted = (definition: Definition): string[] => {
  if (definition.options) return definition.options.flatMap((option) => wanted(option._zod.def))
  if (definition.values) return definition.values.map(String)
  if (definition.entries) return Object.values(definition.entries)
  if (isTextOf(definition)) return ['a text with sv:, en: and ar:']
  if (definition.shape) return [`a group with ${either(Object.keys(definition.shape).map((key) => `${key}:`))}`]
  return [
    { array: 'a list, each line beginning with "- "', number: 'a number', string: 'plain text', tuple: 'a place, as in [400, 560]' }[
      definition.type ?? ''
    ] ?? 'something else',
  ]
}

const shown = (input: unknown): string => {
  if (Array.isArray(input)) return 'a list'
  return typeof input === 'object' && input !== null ? 'a group of fields' : `"${String(input)}"`
}

const isEmpty = (input: unknown) => input === undefined || input === null

const wrongType = (issue: RawIssue): string => {
  const definition = definitionOf(issue)
  const language = languageAt(issue)
  const name = String(issue.path?.at(-1) ?? '')
  if (issue.code === 'invalid_type' && issue.expected === 'int') return `${shown(issue.input)} must be a whole number`
  if (language && isEmpty(issue.input)) return `the ${languageNames[language]} text is missing: write it, or take the whole text away`
  if (isEmpty(issue.input)) return `${name === '' ? 'this' : `"${name}"`} is missing: add it as ${either(wanted(definition))}`
  if (definition.type === 'string' && typeof issue.input !== 'object')
    return `${String(issue.input)} is read as a value, not as a text: put it in quotation marks`
  if (isTextOf(definition) && typeof issue.input === 'string') return 'this text has no languages: write it under sv:, en: and ar:'
  return `here stands ${shown(issue.input)}: write ${either(wanted(definition))}`
}

const unknownKind = (issue: Extract<RawIssue, { code: 'invalid_union' }>): string => {
  const given = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator ?? '']
  const kinds = ((issue.options ?? []) as readonly unknown[]).map(String)
  if (isEmpty(given)) return `"${issue.discriminator}" is missing: say which kind this is, ${either(kinds)}`
  const meant = nearest(String(given), kinds)
  return `"${String(given)}" is not a kind that exists${meant ? `: did you mean "${meant}"?` : ''}${meant ? ' The kinds are' : ': the kinds are'} ${either(kinds)}`
}

const amount = (issue: Extract<RawIssue, { code: 'too_small' | 'too_big' }>): string => {
  const [least, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum]
  if (issue.origin === 'array')
    return `${issue.exact ? 'exactly' : least} ${limit} belong in this list; there are ${(issue.input as unknown[]).length}`
  return issue.origin === 'string' ? `${least} ${limit} characters, please` : `${String(issue.input)} must be ${least} ${limit}`
}

/** The fields that a group knows, for a field that it does not. */
export const knownKeys = (issue: RawIssue): string[] => Object.keys(definitionOf(issue).shape ?? {})

/**
 * What a schema has to say, to the person who translates: which text is missing where, never "invalid input".
 * A message written in a schema itself wins over these.
 */
export const schemaMessage = (issue: RawIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue)
    case 'invalid_value':
      return isEmpty(issue.input)
        ? wrongType(issue)
        : `"${String(issue.input)}" is not known here: write ${either((issue.values as readonly unknown[]).map(String))}`
    case 'invalid_union':
      return issue.discriminator === undefined ? wrongType(issue) : unknownKind(issue)
    case 'too_small':
    case 'too_big':
      return amount(issue)
    default:
      return undefined
  }
}
