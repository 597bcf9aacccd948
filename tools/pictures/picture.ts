import { family } from './animal/family'
import { hedgehogHead, hedgehogOf } from './animal/hedgehog'
import type { HedgehogLooks } from './animal/looks'
import { hedgehogScale } from './animal/measures'
import { figureOf, headAt } from './figure/figure'
import { darkOf, glowOf, type Lamp } from './light'
import { rooms } from './rooms'
import type { HedgehogPart, People, PersonPart, Picture, ThingPart } from './schema'
import { num, placed } from './svg'
import type { Light } from './thing'
import { things } from './things'

type Part = Picture['parts'][number]

/** A thing as it is drawn, whatever its options are: the schema has seen to it that they are its own. */
interface AnyThing {
  draw: (options: unknown, id: string) => string
  light?: (options: unknown) => Light | undefined
}

const thingOf = (part: ThingPart) => things[part.draw] as unknown as AnyThing

const isPerson = (part: Part): part is PersonPart => part.draw === 'person'

const isHedgehog = (part: Pick<Part, 'draw'>): part is HedgehogPart => part.draw === 'hedgehog'

/** Who is in a picture, by name. */
interface Cast {
  people: People
  hedgehogs: Readonly<Record<string, HedgehogLooks>>
}

const drawThing = (part: ThingPart, id: string) =>
  placed(part.at, thingOf(part).draw(part, id), { size: part.size, flip: part.flip, turn: part.turn })

const looksOf = <L>(who: string, known: Readonly<Record<string, L>>): L => {
  const looks = known[who]
  if (!looks) throw new Error(`nobody is called ${who}`)
  return looks
}

const drawPerson = ({ who, holds, ...doing }: PersonPart, people: People, id: string) => {
  const looks = looksOf(who, people)
  return figureOf(looks, doing, id, holds && ((hand) => placed(hand, drawThing(holds as ThingPart, `${id}h`))))
}

/** A hedgehog; one that it holds is as large as it is, although it is drawn in the arms of the other. */
const drawHedgehog = ({ who, holds, ...doing }: HedgehogPart, cast: Cast, id: string): string => {
  const looks = looksOf(who, cast.hedgehogs)
  const held = (scale: number) => {
    if (!holds) return ''
    if (!isHedgehog(holds)) return drawThing(holds as ThingPart, `${id}h`)
    return drawHedgehog({ ...holds, size: (holds.size * doing.size) / scale }, cast, `${id}h`)
  }
  return hedgehogOf(looks, doing, holds && ((paws) => placed(paws, held(hedgehogScale(looks, doing)))))
}

const draw = (part: Part, cast: Cast, id: string) => {
  if (isPerson(part)) return drawPerson(part, cast.people, id)
  return isHedgehog(part) ? drawHedgehog(part, cast, id) : drawThing(part as ThingPart, id)
}

const lampOf = (part: ThingPart): Lamp[] => {
  const light = thingOf(part).light?.(part)
  if (!light) return []
  const [x, y] = [light.at[0] * part.size * (part.flip ? -1 : 1), light.at[1] * part.size]
  return [{ at: [part.at[0] + x, part.at[1] + y], radius: light.radius * part.size }]
}

const faceOf = (part: PersonPart | HedgehogPart, { people, hedgehogs }: Cast): Lamp[] => {
  if (part.faces === 'back') return []
  const { at, head } = isPerson(part) ? headAt(looksOf(part.who, people), part) : hedgehogHead(looksOf(part.who, hedgehogs), part)
  return [{ at, radius: head * (isPerson(part) ? 3 : 2.4), isFace: true }]
}

const lightsIn = (part: Part, cast: Cast): Lamp[] => (isPerson(part) || isHedgehog(part) ? faceOf(part, cast) : lampOf(part as ThingPart))

/** Draws a picture. Pure: the same data is the same SVG, so that nothing has to be kept besides the data. */
export const drawPicture = (picture: Picture, people: People): string => {
  const { room, light, frame, parts, wall, floor } = picture
  const cast: Cast = { people, hedgehogs: { ...picture.hedgehogs, ...family } }
  const drawn = parts.map((part, index) => draw(part, cast, `p${index}`))
  const lamps = parts.flatMap((part) => lightsIn(part, cast))
  const first = parts.findIndex((part) => isPerson(part) || isHedgehog(part))
  const behind = first === -1 ? parts.length : first
  const [x, y] = frame?.from ?? [0, 0]
  const width = frame?.width ?? 800
  const view = [x, y, width, width * 0.75].map(num).join(' ')
  const inside = [
    rooms[room]({ wall, floor, bright: light === 'day' || light === 'morning' }),
    ...drawn.slice(0, behind),
    glowOf(light, lamps),
    ...drawn.slice(behind),
    darkOf(light, lamps),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">${inside.join('')}</svg>\n`
}
