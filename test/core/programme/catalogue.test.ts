import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, moduleIds, programmeIds } from '../../../src/core/programme/catalogue'
import { moduleId, programmeId } from '../../../src/core/programme/catalogue-ids'
import { contentId } from '../../../src/core/text/id'

test('every programme and every module stands in the catalogue once', () => {
  expect(programmeIds).toEqual(Object.keys(catalogue))
  expect(moduleIds).toEqual(Object.values(catalogue).flat())
  expect(new Set(moduleIds).size).toBe(moduleIds.length)
})

test('every id is written as ids are', () => {
  for (const id of [...programmeIds, ...moduleIds]) expect(contentId.safeParse(id).success, id).toBe(true)
})

test('what stands in the catalogue passes, and nothing else does', () => {
  for (const id of programmeIds) expect(programmeId.parse(id)).toBe(id)
  for (const id of moduleIds) expect(moduleId.parse(id)).toBe(id)
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.anything()), (other) => {
      fc.pre(!([...programmeIds, ...moduleIds] as unknown[]).includes(other))
      expect(programmeId.safeParse(other).success).toBe(false)
      expect(moduleId.safeParse(other).success).toBe(false)
    }),
  )
})
