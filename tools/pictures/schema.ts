import { z } from 'zod'
import { contentId } from '../../src/core/text/id'
import { checkHedgehogs, hedgehogFields, hedgehogLooks, type Hedgehogs } from './animal/schema'
import { hairs, skins } from './colours'
import { builds } from './figure/body'
import type { TopName } from './figure/clothes'
import { tops } from './figure/clothes'
import { covers } from './figure/covers'
import { expressions } from './figure/faces'
import { hairStyles } from './figure/hair'
import { armsOf } from './figure/arms'
import { poses } from './figure/poses'
import { lights } from './light'
import { rooms } from './rooms'
import { colour, oneOf, place } from './thing'
import { things, type ThingName } from './things'

const looks = z.strictObject({
  age: oneOf(builds),
  size: z.number().positive().default(1),
  skin: oneOf(skins),
  hair: oneOf(hairStyles),
  hairColour: oneOf(hairs).default('dark'),
  cover: oneOf(covers).optional(),
  coverColour: colour.default('plum'),
  glasses: z.boolean().default(false),
  top: oneOf<TopName>(tops),
  colour,
  second: colour.default('cream'),
  sleeves: z.enum(['long', 'short']).default('long'),
  legs: z.enum(['long', 'short']).default('long'),
  legsColour: colour.default('navy'),
  shoes: colour.optional(),
  socks: colour.default('stone'),
})

const placing = { at: place, size: z.number().positive().default(1), flip: z.boolean().default(false), turn: z.number().default(0) }

/** What is the same about every thing. What is its own is known to the schema and to its drawing, not to the compiler: a hundred of them are too many for that. */
type AnyThingPart = z.ZodObject<typeof placing & { draw: z.ZodLiteral<ThingName> }>

const optionsOf = (name: ThingName): z.ZodRawShape => things[name].options

const thingParts = (Object.keys(things) as ThingName[]).map((name) =>
  z.strictObject({ draw: z.literal(name), ...placing, ...optionsOf(name) }),
) as unknown as [AnyThingPart, ...AnyThingPart[]]

const thingPart = z.discriminatedUnion('draw', thingParts)

const person = z.strictObject({
  draw: z.literal('person'),
  who: contentId,
  at: place,
  size: z.number().positive().default(1),
  pose: oneOf(poses).default('stand'),
  faces: z.enum(['start', 'end', 'front', 'back']).default('front'),
  feels: oneOf(expressions).default('calm'),
  look: z.enum(['ahead', 'up', 'down']).default('ahead'),
  arms: oneOf(armsOf).optional(),
  hand: z.enum(['open', 'grip', 'point']).default('open'),
  behind: z.number().optional(),
  shoes: z.enum(['both', 'one', 'none']).default('both'),
  near: place.optional(),
  far: place.optional(),
  turn: z.number().default(0),
  bow: z.number().default(0),
  holds: thingPart.optional(),
})

const held = z.strictObject(hedgehogFields)

const hedgehog = held.extend({
  holds: z.discriminatedUnion('draw', [held, ...thingParts]).optional(),
})

const part = z.discriminatedUnion('draw', [person, hedgehog, ...thingParts])

const picture = z.strictObject({
  id: contentId,
  room: oneOf(rooms),
  wall: colour.optional(),
  floor: colour.optional(),
  light: oneOf(lights).default('day'),
  /** Not turned around for languages written from right to left. */
  mirror: z.literal('no').optional(),
  /** A closer look: the upper start corner and how much of the 800 is seen. */
  frame: z.strictObject({ from: place, width: z.number().min(200).max(800) }).optional(),
  parts: z.array(part).min(1),
})

/** `content/pictures/<story>.yaml`: who is in a story, the same in all of its pictures, and the pictures. */
export const pictureFile = z
  .strictObject({
    people: z.record(contentId, looks).default({}),
    hedgehogs: z.record(contentId, hedgehogLooks).default({}),
    pictures: z.array(picture).min(1),
  })
  .superRefine(checkHedgehogs)
  .transform((file) => ({ ...file, pictures: file.pictures.map((one) => ({ ...one, hedgehogs: file.hedgehogs })) }))

/** Such a file. */
export type PictureFile = z.output<typeof pictureFile>

/** One picture: a place, its light, and what is in it, from the back to the front. */
export type Picture = z.output<typeof picture> & { hedgehogs?: Hedgehogs }

/** The people of a story by their names. */
export type People = PictureFile['people']

/** Somebody in a picture. */
export type PersonPart = z.output<typeof person>

/** A hedgehog in a picture. */
export type HedgehogPart = z.output<typeof hedgehog>

/** A thing in a picture; its own options are known to the one who draws it. */
export type ThingPart = { draw: ThingName } & Omit<z.output<typeof thingPart>, 'draw'>
