import { z } from 'zod'
import { contentId } from '../../../src/core/text/id'
import { colour, oneOf, place } from '../thing'
import { family } from './family'
import { feelings } from './feelings'
import { headwear, type HeadwearName } from './headwear'
import { builds, furColours, quillColours } from './looks'
import { neckwear, type NeckwearName } from './neckwear'
import { armsOf } from './arms'
import { poses } from './poses'

/** How a hedgehog looks that only one file knows. */
export const hedgehogLooks = z.strictObject({
  age: oneOf(builds),
  size: z.number().positive().default(1),
  quills: oneOf(quillColours),
  fur: oneOf(furColours).default('cream'),
  neck: oneOf<NeckwearName>(neckwear).optional(),
  neckColour: colour.default('clay'),
  head: oneOf<HeadwearName>(headwear).optional(),
  headColour: colour.default('moss'),
  glasses: z.boolean().default(false),
  bushy: z.boolean().default(false),
})

/** What a hedgehog does in a picture, one that is held too. */
export const hedgehogFields = {
  draw: z.literal('hedgehog'),
  who: contentId,
  at: place,
  size: z.number().positive().default(1),
  pose: oneOf(poses).default('stand'),
  faces: z.enum(['start', 'end', 'front', 'back']).default('front'),
  feels: oneOf(feelings).default('calm'),
  look: z.enum(['ahead', 'up', 'down', 'round']).default('ahead'),
  arms: oneOf(armsOf).optional(),
  flip: z.boolean().default(false),
  turn: z.number().default(0),
  bow: z.number().default(0),
  /** A blanket around the shoulders. */
  wrapped: colour.optional(),
  near: place.optional(),
  far: place.optional(),
}

/** The hedgehogs of a file by their names, besides those everybody knows. */
export type Hedgehogs = Record<string, z.output<typeof hedgehogLooks>>

interface Named {
  draw: string
  who?: string
  holds?: Named
}

type File = { hedgehogs: Hedgehogs; pictures: readonly { parts: readonly unknown[] }[] }

/** Every hedgehog in a file is one of the family, or one whose looks the file tells; the family's looks are told once. */
export const checkHedgehogs = ({ hedgehogs, pictures }: File, context: z.RefinementCtx): void => {
  const known = [...Object.keys(family), ...Object.keys(hedgehogs)]
  const refuse = (message: string, path: PropertyKey[]) => context.addIssue({ code: 'custom', message, path })
  for (const name of Object.keys(hedgehogs))
    if (name in family) refuse(`"${name}" looks the same in every file: give this one its own name`, ['hedgehogs', name])
  const check = ({ draw, who = '', holds }: Named, path: PropertyKey[]) => {
    if (draw === 'hedgehog' && !known.includes(who))
      refuse(`no hedgehog is called "${who}": there are ${known.join(', ')}`, [...path, 'who'])
    if (holds) check(holds, [...path, 'holds'])
  }
  pictures.forEach(({ parts }, index) => parts.forEach((part, at) => check(part as Named, ['pictures', index, 'parts', at])))
}
