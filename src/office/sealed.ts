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

const envelope = z.strictObject({ checksum: z.string(), content: z.looseObject({ version: z.number() }) })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a stored file whose schema has a `version`; a file that cannot be trusted is a fault and never a guess. */
export const unseal = <T>(text: string, schema: z.ZodType<T>, version: number): { ok: true; content: T } | { ok: false; fault: Fault } => {
  if (text === '') return { ok: false, fault: 'empty' }
  const sealed = envelope.safeParse(parsed(text))
  if (!sealed.success || sealed.data.checksum !== checksumOf(sealed.data.content)) return { ok: false, fault: 'damaged' }
  if (sealed.data.content.version > version) return { ok: false, fault: 'newer' }
  const content = schema.safeParse(sealed.data.content)
  return content.success ? { ok: true, content: content.data } : { ok: false, fault: 'damaged' }
}
