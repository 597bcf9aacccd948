/** What a hedgehog's face shows. Heights are in units of a head that is 100 wide. */
export interface Feeling {
  /** How high the brows are at their inner and outer end, up being negative; none when calm. */
  brow?: readonly [inner: number, outer: number]
  eyes: 'round' | 'wide' | 'low' | 'moist' | 'arched' | 'closed' | 'narrow'
  mouth: 'soft' | 'smile' | 'laugh' | 'low' | 'wavy' | 'tight' | 'round' | 'yawn'
  tear?: boolean
  /** Weariness below the eyes. */
  worn?: boolean
  /** Quills that stand up. */
  bristles?: boolean
}

/** All feelings: each can be told by its shape alone. */
export const feelings = {
  calm: { eyes: 'round', mouth: 'soft' },
  glad: { brow: [-3, -1], eyes: 'round', mouth: 'smile' },
  joyful: { eyes: 'arched', mouth: 'laugh' },
  sad: { brow: [-8, 4], eyes: 'moist', mouth: 'low' },
  crying: { brow: [-9, 5], eyes: 'moist', mouth: 'low', tear: true },
  longing: { brow: [-6, 3], eyes: 'round', mouth: 'soft' },
  worried: { brow: [-6, 2], eyes: 'round', mouth: 'wavy' },
  afraid: { brow: [-9, 0], eyes: 'wide', mouth: 'wavy', bristles: true },
  angry: { brow: [8, -7], eyes: 'narrow', mouth: 'tight', bristles: true },
  tired: { brow: [-1, 3], eyes: 'low', mouth: 'yawn', worn: true },
  surprised: { brow: [-9, -7], eyes: 'wide', mouth: 'round' },
  humming: { eyes: 'closed', mouth: 'round' },
  asleep: { eyes: 'closed', mouth: 'soft' },
} as const satisfies Record<string, Feeling>

/** The name of a feeling. */
export type FeelingName = keyof typeof feelings
