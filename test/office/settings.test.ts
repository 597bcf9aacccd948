import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defaultConfig, officeConfig } from '../../src/office/office-config'
import { settingWords } from '../../src/office/office-config-words'
import { settings } from '../../src/office/settings'
import { everything } from './office-examples'

type Fields = Record<string, { properties?: Fields }>

/** The paths of everything that can be set, as the schema has them. */
const pathsIn = (fields: Fields, around = ''): string[] =>
  Object.entries(fields).flatMap(([name, { properties }]) =>
    properties && Object.keys(properties).length > 0 ? pathsIn(properties, `${around}${name}.`) : [around + name],
  )
const { properties } = z.toJSONSchema(officeConfig, { io: 'input' }) as unknown as { properties: Fields }

test('every setting is there in words, and nothing else is', () => {
  const known = pathsIn(properties).filter((path) => path !== '$schema')
  expect(Object.keys(settings).toSorted()).toEqual(known.toSorted())
})

describe.each(Object.entries(settings))('%s', (path, { name, means, write, value }) => {
  test('says in both languages what it is, what it does and how it is written', () => {
    for (const words of [name, means, write]) expect(words).toEqual({ en: expect.stringMatching(/\S/), sv: expect.stringMatching(/\S/) })
    for (const sentence of [means.en, means.sv]) expect(sentence).toMatch(/^[\p{Lu}].*\.$/u)
    expect(settingWords[path]).toBe(write)
  })

  test('says what is set, in both languages', () => {
    const said = [defaultConfig, officeConfig.parse(everything)].map(value)
    for (const words of said) expect(words).toEqual({ en: expect.stringMatching(/\S/), sv: expect.stringMatching(/\S/) })
    // All of it is set otherwise there than by default, but for the PIN, which only --set-pin writes.
    if (path !== 'pin') expect(said[0]).not.toEqual(said[1])
  })
})

test.each(Object.entries(settings).filter(([path]) => path !== 'pin'))('%s has an example that can be taken over', (path, { example }) => {
  const file = JSON.parse(`{ ${example} }`) as object
  expect(officeConfig.safeParse(file).error).toBeUndefined()
  expect(path.split('.').reduce<unknown>((inside, key) => Reflect.get(inside as object, key), file)).toBeDefined()
})

test('the hash of the PIN is said nowhere', () => {
  expect(settings.pin!.value({ ...defaultConfig, pin: 'a hash' })).toEqual({ en: 'set', sv: 'satt' })
})
