import * as fs from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '../../src/core/text/language'

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )

const messages = Object.fromEntries(
  languages.map((language) => [
    language,
    new Map(leaves(JSON.parse(fs.readFileSync(`renderer/locales/${language}.json`, 'utf8')) as Tree)),
  ]),
)
const keys = [...messages.sv!.keys()].sort()

const sourcesOf = (folder: string, without = /^$/) =>
  fs
    .globSync(`${folder}/**/*.{vue,ts}`)
    .filter((file) => !without.test(file))
    .map((file) => fs.readFileSync(file, 'utf8'))

/** The messages that some sources use, and whether they name one. */
const usedIn = (sources: readonly string[]) => {
  const used = new Set(sources.flatMap((source) => [...source.matchAll(/\b\$?t\(\s*'([^']+)'/g)].map((match) => match[1]!)))
  return { used, named: (key: string) => used.has(key) || sources.some((source) => source.includes(`'${key}'`)) }
}
const { used, named } = usedIn(sourcesOf('renderer', /^renderer\/(staff|guide)\//))

const parameters = (message: string): string[] => [...new Set([...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort()

test.each(['en', 'ar'])('%s has exactly the messages of Swedish', (language) => {
  expect([...messages[language]!.keys()].sort()).toEqual(keys)
})

test('every message that is used exists, and every message that exists is used', () => {
  expect([...used].filter((key) => !messages.sv!.has(key))).toEqual([])
  expect(keys.filter((key) => !named(key))).toEqual([])
})

test('the staff area has its own messages, the same in both languages, and each is used', () => {
  const read = (language: string) => leaves(JSON.parse(fs.readFileSync(`renderer/staff/locales/${language}.json`, 'utf8')) as Tree)
  const [swedish, english] = [new Map(read('sv')), new Map(read('en'))]
  const staff = usedIn(sourcesOf('renderer/{staff,guide}'))
  expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort())
  expect([...staff.used].filter((key) => !swedish.has(key))).toEqual([])
  expect([...swedish.keys()].filter((key) => !staff.named(key))).toEqual([])
  expect([...swedish].filter(([key, words]) => parameters(words).join() !== parameters(english.get(key)!).join())).toEqual([])
})

test.each(languages)('what %s says to children stands in the place of something it says to adults, and takes the same', (language) => {
  const own = new Map(leaves(JSON.parse(fs.readFileSync(`renderer/locales/child/${language}.json`, 'utf8')) as Tree))
  const usual = messages[language]!
  expect(own.size).toBeGreaterThan(0)
  expect([...own].filter(([key, words]) => usual.get(key) === undefined || usual.get(key) === words)).toEqual([])
  expect([...own].filter(([key, words]) => parameters(words).join() !== parameters(usual.get(key)!).join())).toEqual([])
})

test.each(languages)('the messages of %s name what they are given', (language) => {
  const odd = keys.filter((key) => parameters(messages[language]!.get(key)!).join() !== parameters(messages.sv!.get(key)!).join())
  expect(odd).toEqual([])
})

test('Arabic gives its six plural forms wherever Swedish gives its two', () => {
  const forms = (language: string, key: string) => messages[language]!.get(key)!.split(' | ').length
  const plural = keys.filter((key) => forms('sv', key) > 1)
  expect(plural.map((key) => [key, forms('ar', key)])).toEqual(plural.map((key) => [key, 6]))
})
