import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../src/office/json-text'

test('reads whatever JSON.parse reads, as it reads it', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (text, space) => {
      const pretty = JSON.stringify(JSON.parse(text), null, space)
      for (const one of [text, pretty]) {
        const read = readJson(one)
        expect(read.ok && read.value).toEqual(JSON.parse(one))
      }
    }),
  )
})

test('refuses whatever JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom(',', '}', '"', '{', 'x', ':', '1'), (text, at, extra) => {
      const place = at % (text.length + 1)
      const changed = text.slice(0, place) + extra + text.slice(place)
      let isJson = true
      try {
        JSON.parse(changed)
      } catch {
        isJson = false
      }
      // Two settings of one name are the only thing that JSON allows and this does not.
      const read = readJson(changed)
      if (isJson) expect(read.ok || read.fault === 'twice').toBe(true)
      else expect(read.ok).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('a byte order mark is skipped, as editors on Windows write one', () =>
  expect(readJson('\uFEFF{}')).toMatchObject({ ok: true, value: {} }))

test('__proto__ is a name like any other', () => {
  const read = readJson('{ "__proto__": { "printing": true } }')
  expect(read.ok && Object.keys(read.value as object)).toEqual(['__proto__'])
})

test.each([
  ['a comma too many', '{\n  "a": 1,\n}', 'name', 3, 1],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 'comma', 3, 3],
  ['a name without quotation marks', '{ a: 1 }', 'name', 1, 3],
  ['single quotation marks', "{ 'a': 1 }", 'name', 1, 3],
  ['no colon', '{ "a" 1 }', 'colon', 1, 7],
  ['no value', '{ "a": }', 'value', 1, 8],
  ['a word for a value', '{ "a": yes }', 'value', 1, 8],
  ['a number that goes on', '{ "a": 1.5.2 }', 'value', 1, 8],
  ['a text over two lines', '{ "a": "b\nc" }', 'value', 1, 8],
  ['a comment', '{ // why\n}', 'name', 1, 3],
  ['a list that does not go on', '[1 2]', 'comma', 1, 4],
  ['a setting twice', '{ "a": 1,\n  "a": 2 }', 'twice', 2, 3],
  ['something after the end', '{} {}', 'more', 1, 4],
  ['nothing', '', 'unfinished', 1, 1],
  ['a bracket that is not closed', '{ "a": [1, 2', 'unfinished', 1, 13],
] as const)('%s is found where it is', (_, text, fault, line, column) => {
  expect(readJson(text)).toEqual({ ok: false, fault, at: { line, column } })
})

test('everything is found again', () => {
  const read = readJson('{\n  "idle": { "warningSeconds": 5 },\n  "helpLines": [{}, { "number": "x" }]\n}')
  if (!read.ok) throw new Error('not read')
  expect(read.valueAt([])).toEqual({ line: 1, column: 1 })
  expect(read.valueAt(['idle', 'warningSeconds'])).toEqual({ line: 2, column: 31 })
  expect(read.nameAt(['idle', 'warningSeconds'])).toEqual({ line: 2, column: 13 })
  expect(read.valueAt(['helpLines', 1, 'number'])).toEqual({ line: 3, column: 33 })
  expect(read.valueAt(['helpLines', 0, 'number'])).toEqual({ line: 3, column: 17 })
})
