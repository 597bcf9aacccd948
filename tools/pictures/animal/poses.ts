import type { ArmsName } from './arms'

/** How a hedgehog is: what of it is seen, where its feet are, and what its arms do when nothing else is said. */
export interface Pose {
  body: 'upright' | 'rolled' | 'lying' | 'crawling' | 'head' | 'hidden'
  feet?: 'stand' | 'sit' | 'walk' | 'crouch'
  lean?: number
  bow?: number
  arms: ArmsName
}

/** All the ways to stand, sit, roll and lie. */
export const poses = {
  stand: { body: 'upright', feet: 'stand', arms: 'down' },
  walk: { body: 'upright', feet: 'walk', lean: 5, arms: 'down' },
  sit: { body: 'upright', feet: 'sit', arms: 'belly' },
  crouch: { body: 'upright', feet: 'crouch', lean: 12, bow: -6, arms: 'reach' },
  crawl: { body: 'crawling', arms: 'down' },
  reach: { body: 'upright', feet: 'stand', lean: 4, bow: -6, arms: 'reach' },
  hug: { body: 'upright', feet: 'stand', lean: 6, arms: 'hug' },
  hold: { body: 'upright', feet: 'stand', arms: 'hold' },
  curl: { body: 'rolled', arms: 'belly' },
  sleep: { body: 'lying', arms: 'belly' },
  /** Only what looks over an edge: the head, and the paws on it. */
  peek: { body: 'hidden', arms: 'edge' },
  face: { body: 'head', arms: 'down' },
} as const satisfies Record<string, Pose>

/** The name of a pose. */
export type PoseName = keyof typeof poses
