import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Why a stored file cannot be used: it is empty, damaged, written by a newer version, or could not be read at all. */
export type Fault = 'empty' | 'damaged' | 'newer' | 'unreadable'

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** JSON with sorted keys, so that the same content always gives the same bytes and their order tells nothing. */
export const sortedJson = (value: unknown): string => `${JSON.stringify(sorted(value), null, 2)}\n`

/** The checksum of a content as 64 hexadecimal digits; in which order its keys stand makes no difference. */
export const checksumOf = (content: unknown): string => createHash('sha256').update(sortedJson(content)).digest('hex')

/** The text of a stored file: the content with a checksum, so that a damaged file is told from a true one. */
export const seal = (content: unknown): string => sortedJson({ checksum: checksumOf(content), content })

/** The same for ever: by it alone a version knows that a later one has written a file. */
const envelope = z.strictObject({ checksum: z.string(), content: z.looseObject({ version: z.int().min(1) }) })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Makes the content of one version of a format that of the next; nothing of what is not of its version. */
export type Step = (content: unknown) => unknown

/** A step as a pure function of a content that the schema of the earlier version takes. */
export const step =
  <Before>(earlier: z.ZodType<Before>, next: (before: Before) => unknown): Step =>
  (content) => {
    const before = earlier.safeParse(content)
    return before.success ? next(before.data) : undefined
  }

/**
 * The format of a stored file: the schema of its newest version, and the steps that lead there, from version 1 to 2,
 * from 2 to 3, and so on. A step is never changed again once it was released.
 */
export interface Format<T> {
  schema: z.ZodType<T>
  steps: readonly Step[]
}

/** Reads a stored file of this version of its format or an earlier one; a file that cannot be trusted is a fault and never a guess. */
export const unseal = <T>(text: string, { schema, steps }: Format<T>): { ok: true; content: T } | { ok: false; fault: Fault } => {
  if (text === '') return { ok: false, fault: 'empty' }
  const sealed = envelope.safeParse(parsed(text))
  if (!sealed.success || sealed.data.checksum !== checksumOf(sealed.data.content)) return { ok: false, fault: 'damaged' }
  const stored = sealed.data.content
  const newest = steps.length + 1
  if (stored.version > newest) return { ok: false, fault: 'newer' }
  const content = schema.safeParse(steps.slice(stored.version - 1).reduce((before, next) => next(before), stored as unknown))
  return content.success ? { ok: true, content: content.data } : { ok: false, fault: 'damaged' }
}
