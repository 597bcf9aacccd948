import { describe, expect, test } from 'vitest'
import { armsOf } from '../../../tools/pictures/animal/arms'
import { family } from '../../../tools/pictures/animal/family'
import { feelings } from '../../../tools/pictures/animal/feelings'
import { headwear } from '../../../tools/pictures/animal/headwear'
import { hedgehogHead, hedgehogOf } from '../../../tools/pictures/animal/hedgehog'
import { armTo } from '../../../tools/pictures/animal/limbs'
import { builds, furColours, quillColours, type HedgehogDoing, type HedgehogLooks } from '../../../tools/pictures/animal/looks'
import { neckwear } from '../../../tools/pictures/animal/neckwear'
import { poses } from '../../../tools/pictures/animal/poses'
import { distance } from '../../../tools/pictures/geometry'

const looks: HedgehogLooks = {
  age: 'child',
  size: 1,
  quills: 'honey',
  fur: 'cream',
  neckColour: 'clay',
  headColour: 'moss',
  glasses: true,
  bushy: true,
}

const doing: HedgehogDoing = {
  at: [400, 560],
  size: 1,
  pose: 'stand',
  faces: 'front',
  feels: 'calm',
  look: 'ahead',
  flip: false,
  turn: 0,
  bow: 0,
}

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[]

const sides = ['start', 'end', 'front', 'back'] as const

const isBroken = (svg: string) =>
  /NaN|undefined|Infinity|e-\d/.test(svg) || svg.split('<g').length !== svg.split('</g>').length || / d="[^"]*\.\d\d/.test(svg)

const drawnAs = (change: Partial<HedgehogDoing>, other: Partial<HedgehogLooks> = {}) =>
  hedgehogOf({ ...looks, ...other }, { ...doing, ...change })

describe('a hedgehog', () => {
  test.each(keys(builds))('%s: does everything, feels everything, from every side', (age) => {
    const drawn = keys(poses).flatMap((pose) =>
      sides.flatMap((faces) => keys(feelings).map((feels) => drawnAs({ pose, faces, feels }, { age }))),
    )
    expect(drawn.filter(isBroken)).toEqual([])
  })

  test.each(sides)('facing %s: wears, holds and looks at whatever it may', (faces) => {
    const worn = [
      ...keys(neckwear).map((neck) => drawnAs({ faces }, { neck })),
      ...keys(headwear).map((head) => drawnAs({ faces }, { head })),
      ...keys(quillColours).map((quills) => drawnAs({ faces }, { quills })),
      ...keys(furColours).map((fur) => drawnAs({ faces }, { fur })),
      ...keys(armsOf).map((arms) => drawnAs({ faces, arms })),
      ...(['up', 'down', 'round'] as const).map((look) => drawnAs({ faces, look })),
      drawnAs({ faces, wrapped: 'rose', near: [300, 500], far: [500, 500] }),
    ]
    expect(worn.filter(isBroken)).toEqual([])
    expect(new Set(worn).size).toBeGreaterThan(worn.length / 2)
  })

  test('every feeling looks different, by its lines and not by its colours', () => {
    const plain = keys(feelings).map((feels) => drawnAs({ pose: 'face', feels }).replaceAll(/#[0-9a-f]{6}/g, ''))
    expect(new Set(plain).size).toBe(plain.length)
  })

  test('the same data is the same drawing', () => {
    expect(drawnAs({ pose: 'curl', feels: 'sad' })).toBe(drawnAs({ pose: 'curl', feels: 'sad' }))
  })

  test('facing start is facing end, turned around; flipping it turns it back', () => {
    expect(drawnAs({ faces: 'start', flip: true })).toBe(drawnAs({ faces: 'end' }))
  })

  test('grown-ups are taller than children, and children than babies', () => {
    const heights = (['baby', 'child', 'big-child', 'adult'] as const).map((age) => 560 - hedgehogHead({ ...looks, age }, doing).at[1])
    expect([...heights].sort((one, other) => one - other)).toEqual(heights)
  })

  test('light enough that a family fits in a picture', () => {
    const heaviest = Math.max(...keys(poses).flatMap((pose) => sides.map((faces) => drawnAs({ pose, faces }).length)))
    expect(heaviest).toBeLessThan(5_500)
  })

  test('who sleeps has closed eyes, whoever is asked to feel something keeps them open', () => {
    expect(drawnAs({ pose: 'sleep' })).toBe(drawnAs({ pose: 'sleep', feels: 'asleep' }))
    expect(drawnAs({ pose: 'sleep', feels: 'longing' })).not.toBe(drawnAs({ pose: 'sleep' }))
  })
})

test('an arm stretches as far as it can, and no further', () => {
  const paw = /<ellipse cx="([\d.-]+)" cy="([\d.-]+)"/
    .exec(armTo([0, 0], [900, 0], '#f5e2c8'))!
    .slice(1)
    .map(Number)
  expect(distance([0, 0], [paw[0]!, paw[1]!])).toBeCloseTo(84)
})

describe('the family', () => {
  test('everybody is told apart: no two have the same quills and wear the same', () => {
    const told = Object.values(family).map((one: HedgehogLooks) =>
      [one.age, one.quills, one.neck, one.neck && one.neckColour, one.head, one.glasses].join(' '),
    )
    expect(new Set(told).size).toBe(told.length)
  })

  test('everybody wears something of their own', () => {
    const bare = Object.entries<HedgehogLooks>(family).filter(([, { neck, head, glasses }]) => !neck && !head && !glasses)
    expect(bare).toEqual([])
  })
})
