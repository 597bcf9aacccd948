import type { z } from 'zod'

type Def = Readonly<Record<string, unknown>> & {
  type: string
  checks?: readonly { _zod: { def: { check: string; maximum?: number; length?: number } } }[]
}

const inner = (schema: unknown): Def => (schema as { _zod: { def: Def } })._zod.def

/** The widest range of whole numbers that may leave a visit: process ids need it. */
const widest = 2 ** 22

/** The longest list that may leave a visit. */
const longest = 64

const checksOf = ({ checks = [] }: Def) => checks.map((one) => one._zod.def)

const ofNumber = (schema: z.ZodNumber): string[] => {
  const { minValue, maxValue, isInt } = schema
  if (!isInt) return ['a number that may have decimals']
  return minValue !== null && maxValue !== null && maxValue - minValue <= widest ? [] : ['a number without bounds']
}

const ofArray = (def: Def): string[] => {
  const lengths = checksOf(def).flatMap((one) =>
    one.check === 'max_length' ? [one.maximum!] : one.check === 'length_equals' ? [one.length!] : [],
  )
  return [...(Math.min(...lengths) <= longest ? [] : ['a list without a length']), ...within('[]', def.element)]
}

const ofObject = (def: Def): string[] => [
  ...(def.catchall !== undefined && inner(def.catchall).type === 'never' ? [] : ['an object that takes other fields']),
  ...Object.entries(def.shape as Record<string, unknown>).flatMap(([name, field]) => within(`.${name}`, field)),
]

const within = (place: string, schema: unknown): string[] =>
  waysOut(schema).map((way) => `${place}${way.startsWith('.') || way.startsWith('[') ? '' : ': '}${way}`)

/**
 * Every way in which words could pass a schema: each place that takes anything but ids and words of closed lists,
 * truth values, and whole numbers within bounds. A type of schema that is not known here is a way out as well.
 */
export const waysOut = (schema: unknown): string[] => {
  const def = inner(schema)
  if (checksOf(def).some((one) => one.check === 'overwrite')) return ['a value that is written over']
  switch (def.type) {
    case 'enum':
    case 'literal':
    case 'boolean':
    case 'undefined':
    case 'null':
      return []
    case 'nullable':
    case 'optional':
    case 'readonly':
      return waysOut(def.innerType)
    case 'union':
      return (def.options as unknown[]).flatMap(waysOut)
    case 'number':
      return ofNumber(schema as z.ZodNumber)
    case 'array':
      return ofArray(def)
    case 'object':
      return ofObject(def)
    default:
      return [def.type]
  }
}
