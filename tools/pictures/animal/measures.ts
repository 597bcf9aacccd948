import { builds, furColours, quillColours, type Drawn, type HedgehogDoing, type HedgehogLooks } from './looks'
import type { Pose } from './poses'

const turns = { start: 1, end: 1, front: 0, back: -1 } as const

/** Looks and doing as the parts are drawn. */
export const drawnOf = (looks: HedgehogLooks, { faces }: Pick<HedgehogDoing, 'faces'>): Drawn => ({
  wide: builds[looks.age].wide,
  high: builds[looks.age].high,
  quills: quillColours[looks.quills],
  fur: furColours[looks.fur],
  turn: turns[faces],
})

/** How large a hedgehog is drawn, against a head that is 100 wide. */
export const hedgehogScale = (looks: HedgehogLooks, { size }: Pick<HedgehogDoing, 'size'>): number =>
  size * looks.size * builds[looks.age].size

/** Whether it is drawn turned around: what faces the start side is what faces the end side, mirrored. */
export const isFlipped = ({ faces, flip }: Pick<HedgehogDoing, 'faces' | 'flip'>): boolean => flip !== (faces === 'start')

/** How high the neck is above the place of somebody who stands or sits. */
export const liftOf = (pose: Pose, { high }: Drawn): number =>
  pose.body === 'hidden' ? -4 : pose.feet === 'sit' ? high : pose.feet === 'crouch' ? high * 0.94 : high + 8
