import { z } from 'zod'
import { cloth, type Cloth } from './colours'
import { oval, type Point } from './svg'

/** The name of a colour, as a writer gives it. */
export const colour = z.enum(Object.keys(cloth) as [Cloth, ...Cloth[]])

/** The names in a table as a choice for a writer. */
export const oneOf = <K extends string>(table: Readonly<Record<K, unknown>>) => z.enum(Object.keys(table) as [K, ...K[]])

/** A place in a picture: from the start side, from the top. */
export const place = z.tuple([z.number(), z.number()])

/** A lamp: what lies around it is not dark. In the thing's own units. */
export interface Light {
  at: Point
  radius: number
}

/** Something that can be drawn: what may be said about it, and how it looks about its own origin. */
export interface Thing<S extends z.ZodRawShape = z.ZodRawShape> {
  options: S
  /** `id` is unlike that of any other part of the picture: for gradients and clips. */
  draw: (options: z.output<z.ZodObject<S>>, id: string) => string
  light?: (options: z.output<z.ZodObject<S>>) => Light | undefined
}

/** Makes a thing; only here so that its drawing knows the types of its options. */
export const thing = <S extends z.ZodRawShape>(options: S, draw: Thing<S>['draw'], light?: Thing<S>['light']): Thing<S> => ({
  options,
  draw,
  ...(light && { light }),
})

/** What stands on a floor leaves a soft shadow there. */
export const shadowOn = (x: number, y: number, width: number): string =>
  oval([x, y], width / 2, Math.max(width * 0.035, 7), '#4a3424', 0.18)
