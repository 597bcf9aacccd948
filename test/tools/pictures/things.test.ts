import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { expressions, faceOf } from '../../../tools/pictures/figure/faces'
import { lights } from '../../../tools/pictures/light'
import { rooms, type RoomName } from '../../../tools/pictures/rooms'
import type { Thing } from '../../../tools/pictures/thing'
import { things } from '../../../tools/pictures/things'

const isBroken = (svg: string) =>
  /NaN|undefined|Infinity|e-\d/.test(svg) || / d="[^"]*\.\d\d/.test(svg) || svg.split('<g').length !== svg.split('</g>').length

const all = Object.entries(things) as unknown as [string, Thing][]

/** Every value that an option of a closed list, a switch or a small number may have. */
const valuesOf = (schema: unknown): unknown[] => {
  const { type, innerType, entries } = (schema as { _zod: { def: { type: string; innerType?: unknown; entries?: object } } })._zod.def
  if (innerType) return valuesOf(innerType)
  if (type === 'boolean') return [true, false]
  return type === 'enum' ? Object.values(entries!) : []
}

const drawnIn = ({ options, draw }: Thing): string[] => {
  const usual = z.object(options).parse({})
  const others = Object.entries(options).flatMap(([name, schema]) => valuesOf(schema).map((value) => ({ ...usual, [name]: value })))
  return [usual, ...others].map((chosen) => draw(chosen as never, 'p0'))
}

describe('a thing', () => {
  test.each(all)('%s: is drawn whatever is said about it, and the same again', (_, thing) => {
    const drawn = drawnIn(thing)
    expect(drawn.filter(isBroken)).toEqual([])
    expect(drawnIn(thing)).toEqual(drawn)
  })

  test.each(all)('%s: is light enough to lie beside others', (_, thing) => {
    expect(Math.max(...drawnIn(thing).map((svg) => svg.length))).toBeLessThan(9_000)
  })
})

test.each(Object.keys(rooms) as RoomName[])('%s: is drawn by day and in the dark', (name) => {
  expect([true, false].map((bright) => rooms[name]({ bright })).filter(isBroken)).toEqual([])
  expect(Object.keys(lights)).toContain('evening')
})

test('every expression of a face can be told by its lines', () => {
  const frame = { unit: 100, turn: 0, gaze: 0, eyes: 0.08, skin: '#c68d66', hair: '#2a2525' }
  const drawn = Object.values(expressions).map((expression) => faceOf(expression, frame).replaceAll(/#[0-9a-f]{6}/g, ''))
  expect(drawn.filter(isBroken)).toEqual([])
  expect(new Set(drawn).size).toBe(drawn.length)
})
