import { figureOf, headAt } from './figure/figure'
import { darkOf, glowOf, type Lamp } from './light'
import { rooms } from './rooms'
import type { People, PersonPart, Picture, ThingPart } from './schema'
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

const drawThing = (part: ThingPart, id: string) =>
  placed(part.at, thingOf(part).draw(part, id), { size: part.size, flip: part.flip, turn: part.turn })

const drawPerson = ({ who, holds, ...doing }: PersonPart, people: People, id: string) => {
  const looks = people[who]
  if (!looks) throw new Error(`nobody is called ${who}`)
  return figureOf(looks, doing, id, holds && ((hand) => placed(hand, drawThing(holds as ThingPart, `${id}h`))))
}

const lampOf = (part: ThingPart): Lamp[] => {
  const light = thingOf(part).light?.(part)
  if (!light) return []
  const [x, y] = [light.at[0] * part.size * (part.flip ? -1 : 1), light.at[1] * part.size]
  return [{ at: [part.at[0] + x, part.at[1] + y], radius: light.radius * part.size }]
}

const faceOf = (part: PersonPart, people: People): Lamp[] => {
  const looks = people[part.who]
  if (!looks || part.faces === 'back') return []
  const { at, head } = headAt(looks, part)
  return [{ at, radius: head * 3, isFace: true }]
}

/** Draws a picture. Pure: the same data is the same SVG, so that nothing has to be kept besides the data. */
export const drawPicture = (picture: Picture, people: People): string => {
  const { room, light, frame, parts, wall, floor } = picture
  const drawn = parts.map((part, index) =>
    isPerson(part) ? drawPerson(part, people, `p${index}`) : drawThing(part as ThingPart, `p${index}`),
  )
  const lamps = parts.flatMap((part) => (isPerson(part) ? faceOf(part, people) : lampOf(part as ThingPart)))
  const first = parts.findIndex(isPerson)
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
