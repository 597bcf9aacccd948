import Ajv from 'ajv'
import * as fs from 'node:fs'
import { expect, test } from 'vitest'
import { officeConfig } from '../../src/office/office-config'
import { settings } from '../../src/office/settings'
import { officeSchema, schemaFile } from '../../tools/office-schema'
import { accepted, refused, refusedByMore } from '../office/office-examples'

const published = fs.readFileSync(schemaFile, 'utf8')

/** A validator that reads patterns as editors do, with the letters of every alphabet. */
const validator = () => {
  const ajv = new Ajv()
  ajv.removeKeyword('pattern')
  ajv.addKeyword('pattern', {
    type: 'string',
    compile(pattern: string) {
      const matcher = new RegExp(pattern, 'u')
      return (text: string) => matcher.test(text)
    },
  })
  return ajv.compile(JSON.parse(published) as object)
}
const isValid = validator()

test('the published schema is the one of the code: node tools/run.mjs tools/office-schema.ts', () => expect(published).toBe(officeSchema()))

test.each(accepted)('accepts %j, as the kiosk does', (file) => {
  expect(isValid(file)).toBe(true)
  expect(officeConfig.safeParse(file).success).toBe(true)
})

test.each(refused)('refuses %j, as the kiosk does', (file) => {
  expect(isValid(file)).toBe(false)
  expect(officeConfig.safeParse(file).success).toBe(false)
})

test.each(refusedByMore)('cannot refuse %j, which only the kiosk knows to be wrong', (file) => expect(isValid(file)).toBe(true))

test('says of every setting what it does, in both languages', () => {
  for (const [path, { means }] of Object.entries(settings)) {
    const place = path
      .split('.')
      .reduce<{ properties?: object; description?: string }>(
        (inside, key) => Reflect.get(inside.properties!, key) as object,
        JSON.parse(published) as object,
      )
    expect(place.description, path).toContain(means.en)
    expect(place.description, path).toContain(means.sv)
  }
})

test('the example in the documents is one the kiosk takes', () => {
  const example = JSON.parse(fs.readFileSync('docs/office.example.json', 'utf8')) as object
  expect(isValid(example)).toBe(true)
  expect(officeConfig.safeParse(example).success).toBe(true)
})
