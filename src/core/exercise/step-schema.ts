import { z } from 'zod'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import { askFirst, door } from './parts'

type Variant<S extends z.ZodRawShape> = { [K in keyof S]: z.ZodOptional<z.ZodNullable<S[K]>> }

/** What the adult beside a small child may ask, and what is better left unsaid. */
const besideChild = z.strictObject({ ask: localText, avoid: localText })

const variantOf = <S extends z.ZodRawShape>(fields: S) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType).nullable().optional() : (field as z.ZodType).optional(),
    ]),
  ) as unknown as Variant<S>

/**
 * The schema of one kind of step: what every step has, and the kind's own fields.
 *
 * `safety` says what happens where the visitor chose calm and safety first: `keep`, `hide`, or `instead` with the
 * fields that are replaced there (`null` removes an optional one). So safety mode is data that a reader can see
 * beside the text it replaces. `adult` is for whoever sits beside a small child; with `show` the visitor may show the
 * card of this step, and nothing else, to somebody in the room.
 */
export const stepSchema = <K extends string, S extends z.ZodRawShape>(kind: K, fields: S) =>
  z.strictObject({
    id: contentId,
    kind: z.literal(kind),
    safety: z.union([z.literal('keep'), z.literal('hide'), z.strictObject({ instead: z.strictObject(variantOf(fields)) })]).optional(),
    door: door.optional(),
    ask: askFirst.optional(),
    adult: besideChild.optional(),
    show: z.literal(true).optional(),
    ...fields,
  })
