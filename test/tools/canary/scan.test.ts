import * as fs from 'node:fs'
import * as path from 'node:path'
import * as zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { needlesOf, newCanary } from '../../../tools/canary/needles'
import { scanDirectory, scanFile, scanPlace } from '../../../tools/canary/scan'
import { testDirectory } from '../../support/left-processes'

const [canary, other] = [newCanary(), newCanary()]
const needles = needlesOf([canary])

const inDeep = (write: (deep: string, word: string) => void, word = canary) => {
  const directory = testDirectory()
  const deep = path.join(directory, 'one', 'two')
  fs.mkdirSync(deep, { recursive: true })
  write(deep, word)
  return scanDirectory(directory, needles)
}

const places: Record<string, (deep: string, word: string) => void> = {
  'the content of a file': (deep, word) => fs.writeFileSync(path.join(deep, 'file'), `before ${word}`),
  'what is packed in a file': (deep, word) => fs.writeFileSync(path.join(deep, 'file'), zlib.gzipSync(word.repeat(9))),
  'the name of a file': (deep, word) => fs.writeFileSync(path.join(deep, `${word}.txt`), ''),
  'the name of a directory': (deep, word) => fs.mkdirSync(path.join(deep, word)),
  'a name in hexadecimal': (deep, word) => fs.writeFileSync(path.join(deep, Buffer.from(word).toString('hex')), ''),
  'a name in base64': (deep, word) => fs.writeFileSync(path.join(deep, `x${Buffer.from(`1${word}`).toString('base64url')}`), ''),
  'what a link points at': (deep, word) => fs.symlinkSync(`/nowhere/${word}`, path.join(deep, 'link')),
}

test.each(Object.entries(places))('finds a canary in %s', (_, write) => {
  expect(inDeep(write)).not.toEqual([])
})

test.each(Object.entries(places))('finds no other canary in %s', (_, write) => {
  expect(inDeep(write, other)).toEqual([])
})

test('says where it was, and in which form', () => {
  const directory = testDirectory()
  const file = path.join(directory, 'file')
  fs.writeFileSync(file, Buffer.from(canary, 'utf16le'))
  expect(scanDirectory(directory, needles)).toContainEqual({ place: file, what: `${canary} part utf-16le` })
})

test('a large file is read in pieces, and what lies over the edge of one is found', () => {
  const file = path.join(testDirectory(), 'large')
  const edge = 64 * 1024 * 1024
  fs.writeFileSync(file, '')
  fs.truncateSync(file, edge + 1000)
  const handle = fs.openSync(file, 'r+')
  fs.writeSync(handle, Buffer.from(canary).toString('hex'), edge - 10)
  fs.closeSync(handle)
  expect(scanFile(file, needles)).toEqual([{ place: file, what: `${canary} hex` }])
})

test('a content that is older than the canaries is not read, but its name is', () => {
  const directory = testDirectory()
  fs.writeFileSync(path.join(directory, 'old'), canary)
  fs.writeFileSync(path.join(directory, canary), '')
  const beforeMs = fs.statSync(path.join(directory, 'old')).ctimeMs + 1
  expect(scanDirectory(directory, needles, { beforeMs }).map(({ place }) => place)).toEqual([`name of ${path.join(directory, canary)}`])
})

test('a directory that is left out is not looked into, but its name is looked at', () => {
  const directory = testDirectory()
  for (const name of [canary, 'open']) {
    fs.mkdirSync(path.join(directory, name), { mode: name === 'open' ? 0o700 : 0o500 })
    fs.writeFileSync(path.join(directory, name, canary), '')
  }
  const found = scanDirectory(directory, needles, { directory: ({ mode }) => (mode & 0o200) === 0 })
  expect(found.map(({ place }) => place).sort()).toEqual(
    [path.join(directory, canary), path.join(directory, 'open', canary)].map((at) => `name of ${at}`).sort(),
  )
})

test('what is gone before it was read is nothing; what cannot be read is said', () => {
  const missing = path.join(testDirectory(), 'missing')
  expect(scanDirectory(missing, needles)).toEqual([])
  expect(scanFile(missing, needles)).toEqual([])
  expect(scanPlace(missing, needles)).toEqual([])
  expect(scanFile(testDirectory(), needles)).toMatchObject([{ what: 'could not be read: EISDIR' }])
})

test('a place is looked at as the file or the directory that it is', () => {
  const directory = testDirectory()
  const file = path.join(directory, 'file')
  fs.writeFileSync(file, canary)
  expect(scanPlace(file, needles)).toEqual(scanFile(file, needles))
  expect(scanPlace(directory, needles)).toEqual(scanDirectory(directory, needles))
  expect(scanPlace(directory, needles)).not.toEqual([])
})
