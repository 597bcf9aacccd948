import { z } from 'zod'
import { contentId } from '../../src/core/text/id'
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
import { colour, place } from './thing'
import { things, type ThingName } from './things'

/** The names in a table as a choice for a writer. */
const oneOf = <K extends string>(table: Readonly<Record<K, unknown>>) => z.enum(Object.keys(table) as [K, ...K[]])

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

const thingParts = (Object.keys(things) as ThingName[]).map((name) =>
  z.strictObject({ draw: z.literal(name), ...placing, ...things[name].options }),
)

const thingPart = z.discriminatedUnion('draw', thingParts as unknown as [(typeof thingParts)[0], ...typeof thingParts])

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

const part = z.discriminatedUnion('draw', [person, ...thingParts] as unknown as [typeof person, (typeof thingParts)[0]])

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

/** `content/pictures/<story>.yaml`: the people of a story, who look the same in all of its pictures, and the pictures. */
export const pictureFile = z.strictObject({ people: z.record(contentId, looks).default({}), pictures: z.array(picture).min(1) })

/** Such a file. */
export type PictureFile = z.output<typeof pictureFile>

/** One picture: a place, its light, and what is in it, from the back to the front. */
export type Picture = z.output<typeof picture>

/** The people of a story by their names. */
export type People = PictureFile['people']

/** Somebody in a picture. */
export type PersonPart = z.output<typeof person>

/** A thing in a picture; its own options are known to the one who draws it. */
export type ThingPart = { draw: ThingName } & Omit<z.output<typeof thingPart>, 'draw'>
