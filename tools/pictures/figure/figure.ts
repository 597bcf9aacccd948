import { cloth, hairs, shade, skins } from '../colours'
import { along, limb } from '../geometry'
import { box, num, placed, shape, type Point } from '../svg'
import { tops } from './clothes'
import { headOf } from './head'
import { armOf, handOf, legOf } from './limbs'
import type { Doing, Looks } from './looks'
import { inward, stanceOf, type Stance } from './stance'

const legsOf = ({ build, pose, legs }: Stance, looks: Looks, { shoes }: Doing) => {
  if (pose.legs === 'none') return ''
  const trouser = { colour: cloth[looks.legsColour], skin: skins[looks.skin], length: looks.legs, sock: cloth[looks.socks] }
  const shoe = (isOn: boolean) => (looks.shoes && isOn ? cloth[looks.shoes] : undefined)
  return (
    legOf(legs.far, build, { ...trouser, shoe: shoe(shoes !== 'none') }, { far: true, side: 1 }) +
    legOf(legs.near, build, { ...trouser, shoe: shoe(shoes === 'both') }, { side: -1 })
  )
}

/** The head at its place: what lies behind the body, and the rest. */
const headsOf = ({ build, turn, head, tilt }: Stance, looks: Looks, { feels, look }: Doing) => {
  const { back, front } = headOf(build, {
    skin: skins[looks.skin],
    hair: looks.hair,
    hairColour: hairs[looks.hairColour],
    cover: looks.cover,
    coverColour: cloth[looks.coverColour],
    feels,
    turn,
    look,
    glasses: looks.glasses,
  })
  const atHead = (part: string) => (part === '' ? '' : placed(head, part, { turn: tilt }))
  return turn === -1 ? { back: '', front: atHead(back + front) } : { back: atHead(back), front: atHead(front) }
}

/** The arms: each in front of the body or behind it, and the hands alone, for what they embrace. */
const armsIn = ({ build, near, far, over }: Stance, looks: Looks, doing: Doing) => {
  const [skin, colour] = [skins[looks.skin], cloth[looks.colour]]
  const sleeve = { colour, skin, length: looks.sleeves, wide: looks.top === 'coat' || looks.top === 'gown' }
  const inShade = { ...sleeve, colour: shade(colour, 0.12), skin: shade(skin, 0.08) }
  const farHand = doing.hand === 'point' ? 'open' : doing.hand
  return {
    near: armOf(near, build, sleeve, { hand: doing.hand, lifted: true, side: 1 }),
    far: armOf(far, build, over === 'both' ? sleeve : inShade, { hand: farHand, lifted: over === 'both', side: -1 }),
    hands: handOf(far, build.head, skin, farHand, -1) + handOf(near, build.head, skin, doing.hand, 1),
  }
}

/** What is above a height, about the hips. */
const upTo = (height: number, inside: string, id: string) =>
  `<clipPath id="${id}">${box(-400, height - 900, 800, 900, '#000')}</clipPath><g clip-path="url(#${id})">${inside}</g>`

/**
 * A figure in the picture. What it holds is a function of the place of the near hand, since a thing must be where the hand
 * is; it is drawn between body and arm, or between arms and hands.
 */
export const figureOf = (looks: Looks, doing: Doing, id: string, held: (hand: Point) => string = () => ''): string => {
  const stance = stanceOf(looks, doing)
  const { build, pose, turn, lift, neck, over, embraces } = stance
  const u = build.head
  const skin = skins[looks.skin]
  const heads = headsOf(stance, looks, doing)
  const legs = legsOf(stance, looks, doing)
  const arms = armsIn(stance, looks, doing)
  const throat = shape(limb([neck[0], neck[1] + 0.06 * u], 0.165 * u, stance.head, 0.15 * u), shade(skin, 0.1))
  const clothed = tops[looks.top]({ build, colour: cloth[looks.colour], turn, second: cloth[looks.second], skin })
  const torso = throat + placed([0, 0], clothed, { turn: pose.lean ?? 0 })

  const body = [
    heads.back,
    over === 'both' ? '' : arms.far,
    over === 'none' ? arms.near : '',
    ...(pose.legs === 'front' ? [torso, legs] : [legs, torso]),
    heads.front,
  ].join('')
  const thing = held(stance.near.wrist)
  const inFront = [
    over === 'both' ? arms.far : '',
    embraces ? arms.near + thing + arms.hands : thing + (over === 'none' ? '' : arms.near),
  ].join('')
  const seen = doing.behind === undefined ? body : upTo(inward(doing, looks, lift, [0, doing.behind])[1], body, id)
  const whole = seen + inFront
  return placed(doing.at, lift === 0 ? whole : `<g transform="translate(0 ${num(-lift)})">${whole}</g>`, {
    size: doing.size * looks.size,
    flip: doing.faces === 'start',
    turn: doing.turn,
  })
}

/** Where the head of a figure is in the picture, and how large: the dark of a picture is thinner there. */
export const headAt = (looks: Looks, doing: Doing): { at: Point; head: number } => {
  const { build, head, lift } = stanceOf(looks, doing)
  const scale = doing.size * looks.size
  return { at: along(doing.at, 180 - doing.turn, (lift - head[1]) * scale), head: build.head * scale }
}
