import { expect, test } from 'vitest'
import { catalogue } from '../../../src/core/programme/catalogue'
import { measures, structure } from '../../../src/core/usage/measures'

test('the closed list of what is ever counted', () => {
  expect(Object.keys(measures)).toEqual(['visits', 'programme', 'language', 'ending', 'opened', 'completed', 'felt'])
  expect(measures.ending.keys).toEqual(['finished', 'left', 'hidden-or-idle', 'fault'])
  expect(measures.opened.keys).toEqual(Object.values(catalogue).flat())
})

test.each(Object.entries(measures))('%s is explained in a sentence in Swedish and in English', (_, { sv, en }) => {
  for (const text of [sv, en]) expect(text).toMatch(/^[A-ZÅÄÖ].{20,}\.$/)
})

test('every word of a key that is no id is explained beside it', () => {
  for (const key of [...measures.ending.keys, ...measures.felt.keys]) expect(`${measures.ending.en} ${measures.felt.en}`).toContain(key)
})

test('what is published is what is measured', () => {
  const { visits: _, ...others } = measures
  const cells = Object.fromEntries(Object.entries(others).map(([id, { keys }]) => [id, keys.map((key) => `${id}:${key}`)]))
  expect(structure.measures).toEqual(cells)
})
