import type { z } from 'zod'
import { either, nearest } from './nearest'
import type { Problem } from './problem'
import { knownKeys, schemaMessage } from './schema-messages'
import { problemAt, type Loaded, type Path, type Source } from './source'

type Issue = z.core.$ZodIssue

const same = (a: Path, b: Path) => a.length === b.length && a.every((key, index) => key === b[index])

const depth = (issues: readonly Issue[]) => Math.max(...issues.map(({ path }) => path.length))

/** Of a choice like `keep`, `hide` or `instead: …` only the reading that got furthest is what the writer meant. */
const flattened = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union') return [issue]
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a))
  if (!best || depth(best) === 0) return [issue]
  return best.flatMap((inner) => flattened({ ...inner, path: [...issue.path, ...inner.path] }))
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  )

interface Unknown {
  parent: Path
  key: string
  known: readonly string[]
}

const unknownField = (source: Source, { parent, key, known }: Unknown): Problem => {
  const path = [...parent, key]
  const meant = nearest(key, known)
  const cutOff = source.isInBraces(path) && valueAt(source.data, path) === null
  const advice = cutOff
    ? 'if it is the rest of a text with a comma, put the whole text in quotation marks'
    : meant
      ? `did you mean "${meant}"?`
      : `the fields here are ${either(known)}`
  return { ...problemAt(source, path, `"${key}" is not a field here: ${advice}`), ...source.placeOfKey(path) }
}

/** Checks the data of a file against its schema: either all of it is right, or each problem has its place. */
export const readAs = <T>(source: Source, schema: z.ZodType<T>): { loaded: Loaded<T> } | { problems: Problem[] } => {
  const fields = new Map<unknown, string[]>()
  const result = schema.safeParse(source.data, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') fields.set(issue.input, knownKeys(issue))
      return schemaMessage(issue)
    },
  })
  if (result.success) return { loaded: { source, value: result.data } }
  const issues = result.error.issues.flatMap(flattened)
  const unknown = issues.flatMap((issue): Unknown[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ parent: issue.path, key, known: fields.get(valueAt(source.data, issue.path)) ?? [] }))
      : [],
  )
  const misspelt = unknown.flatMap(({ parent, key, known }) => [[...parent, nearest(key, known) ?? key]])
  const isEcho = ({ path }: Issue) => misspelt.some((one) => same(one, path)) && valueAt(source.data, path) === undefined
  const others = issues.filter((issue) => issue.code !== 'unrecognized_keys' && !isEcho(issue))
  return {
    problems: [
      ...others.map((issue) => problemAt(source, issue.path, issue.message)),
      ...unknown.map((field) => unknownField(source, field)),
    ],
  }
}
