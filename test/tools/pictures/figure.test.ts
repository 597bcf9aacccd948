import { describe, expect, test } from 'vitest'
import { bentTo } from '../../../tools/pictures/figure/arms'
import { builds } from '../../../tools/pictures/figure/body'
import { expressions } from '../../../tools/pictures/figure/faces'
import { figureOf, headAt } from '../../../tools/pictures/figure/figure'
import { hairStyles } from '../../../tools/pictures/figure/hair'
import type { Doing, Looks } from '../../../tools/pictures/figure/looks'
import { poses } from '../../../tools/pictures/figure/poses'
import { stanceOf } from '../../../tools/pictures/figure/stance'
import { distance } from '../../../tools/pictures/geometry'

const looks: Looks = {
  age: 'child',
  size: 1,
  skin: 'tan',
  hair: 'curls',
  hairColour: 'dark',
  coverColour: 'plum',
  glasses: false,
  top: 'sweater',
  colour: 'teal',
  second: 'cream',
  sleeves: 'long',
  legs: 'long',
  legsColour: 'navy',
  socks: 'stone',
}

const doing: Doing = {
  at: [400, 560],
  size: 1,
  pose: 'stand',
  faces: 'front',
  feels: 'calm',
  look: 'ahead',
  hand: 'open',
  shoes: 'both',
  turn: 0,
  bow: 0,
}

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[]

describe('a figure', () => {
  test.each(keys(builds))('%s: has every pose, face and hair, from every side, without a number that is none', (age) => {
    const drawn = keys(poses).flatMap((pose) =>
      (['start', 'end', 'front', 'back'] as const).flatMap((faces) => figureOf({ ...looks, age }, { ...doing, pose, faces }, 'p')),
    )
    const faces = keys(expressions).map((feels) => figureOf({ ...looks, age }, { ...doing, feels }, 'p'))
    const hair = keys(hairStyles).map((style) => figureOf({ ...looks, age, hair: style }, { ...doing, faces: 'end' }, 'p'))
    expect([...drawn, ...faces, ...hair].filter((svg) => /NaN|undefined/.test(svg))).toEqual([])
  })

  test('grown people are taller than children, and children than toddlers', () => {
    const heights = (['toddler', 'child', 'teen', 'adult'] as const).map((age) => doing.at[1] - headAt({ ...looks, age }, doing).at[1])
    expect([...heights].sort((one, other) => one - other)).toEqual(heights)
  })

  test('the hands are where a writer puts them, whichever way the figure faces', () => {
    for (const faces of ['start', 'end', 'front'] as const) {
      const { near, lift, build } = stanceOf(looks, { ...doing, faces, hand: 'grip', near: [400, 400] })
      const hand = [400 + near.wrist[0] * (faces === 'start' ? -1 : 1), 560 + near.wrist[1] - lift] as const
      expect(distance(hand, [400, 400])).toBeLessThan(build.head * 0.2)
    }
  })

  test('behind the edge of a table only the arms go on', () => {
    expect(figureOf(looks, { ...doing, behind: 400 }, 'p3')).toContain('<clipPath id="p3">')
  })
})

describe('an arm', () => {
  test('reaches as far as it is long, and no further', () => {
    const { shoulder, wrist } = bentTo([0, 0], [0, 900], [60, 50], { side: -1, hand: 0 })
    expect(distance(shoulder, wrist)).toBeLessThanOrEqual(110)
    expect(distance(shoulder, wrist)).toBeGreaterThan(105)
  })

  test('has an elbow that hangs', () => {
    const { elbow } = bentTo([0, 0], [80, 0], [60, 50], { side: -1, hand: 0 })
    expect(elbow[1]).toBeGreaterThan(0)
  })
})
