import { placed, type Point } from '../svg'
import { wholeHead } from './head'
import type { HedgehogDoing, HedgehogLooks } from './looks'
import { crawlingOf, lyingOf } from './low'
import { drawnOf, hedgehogScale, isFlipped, liftOf } from './measures'
import { poses, type Pose } from './poses'
import { rolledOf } from './rolled'
import { uprightOf } from './upright'

const drawings: Record<Pose['body'], typeof uprightOf> = {
  upright: uprightOf,
  hidden: uprightOf,
  rolled: rolledOf,
  crawling: crawlingOf,
  lying: (looks, drawn, doing) => lyingOf(looks, drawn, { ...doing, feels: doing.feels === 'calm' ? 'asleep' : doing.feels }),
  head: (looks, drawn, doing) => wholeHead([0, 0], doing.bow, looks, drawn, doing),
}

/** A hedgehog in a picture; what it holds is a function of the place between its paws. */
export const hedgehogOf = (looks: HedgehogLooks, doing: HedgehogDoing, held: (paws: Point) => string = () => ''): string => {
  const drawn = drawnOf(looks, doing)
  return placed(doing.at, drawings[poses[doing.pose].body](looks, drawn, doing, held), {
    size: hedgehogScale(looks, doing),
    flip: isFlipped(doing),
    turn: doing.turn,
  })
}

/** Where the head is in the picture, and how large: the dark of a picture is thinner there. */
export const hedgehogHead = (looks: HedgehogLooks, doing: HedgehogDoing): { at: Point; head: number } => {
  const drawn = drawnOf(looks, doing)
  const pose: Pose = poses[doing.pose]
  const scale = hedgehogScale(looks, doing)
  const places: Record<Pose['body'], Point> = {
    upright: [4, -liftOf(pose, drawn) - 38],
    hidden: [4, -34],
    rolled: [30, -56],
    lying: [52, -42],
    crawling: [46, -58],
    head: [0, 0],
  }
  const [x, y] = places[pose.body]
  return { at: [doing.at[0] + x * scale * (isFlipped(doing) ? -1 : 1) * Math.abs(drawn.turn), doing.at[1] + y * scale], head: 90 * scale }
}
