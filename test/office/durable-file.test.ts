import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test } from 'vitest'
import { fileProblem, fileWords, makeDirectory, writeDurably, writeTogether } from '../../src/office/durable-file'
import { contentOf, failingAt, folder, refusing } from './broken-files'

test('a file is written and replaced, and nothing else is left', () => {
  const directory = folder()
  const file = path.join(directory, 'a.json')
  expect(writeDurably(file, 'one')).toEqual({ ok: true })
  expect(writeDurably(file, 'two')).toEqual({ ok: true })
  expect(contentOf(directory)).toEqual({ 'a.json': 'two' })
})

test('the content is flushed before it is renamed, and the folder after', () => {
  const file = path.join(folder(), 'a.json')
  const done: string[] = []
  const noting = <F extends (...args: never[]) => unknown>(name: string, real: F) =>
    ((...args: never[]) => (done.push(name), real(...args))) as F
  const files = {
    ...fs,
    fsyncSync: noting('flush', fs.fsyncSync),
    renameSync: noting('rename', fs.renameSync),
    writeFileSync: noting('write', fs.writeFileSync),
  }
  expect(writeDurably(file, 'text', files as never)).toEqual({ ok: true })
  expect(done).toEqual(['write', 'flush', 'rename', 'flush'])
})

test('whichever step fails, the file holds the old or the new content and no temporary file stays', () => {
  const steps = failingAt(0)
  writeDurably(path.join(folder(), 'a.json'), 'x', steps)
  for (let step = 1; step <= steps.steps(); step += 1) {
    const directory = folder()
    fs.writeFileSync(path.join(directory, 'a.json'), 'old')
    const written = writeDurably(path.join(directory, 'a.json'), 'new content that is longer than what a full disk takes', failingAt(step))
    expect(written).toMatchObject({ ok: false, problem: { reason: 'full', code: 'ENOSPC' } })
    const { 'a.json': content, ...others } = contentOf(directory)
    expect(['old', 'new content that is longer than what a full disk takes']).toContain(content)
    expect(others).toEqual({})
  }
})

test('of files that are written together none is replaced before all of them are there', () => {
  const names = ['a.csv', 'b.json', 'c.pdf']
  const newOnes = (directory: string) =>
    names.map((name) => [path.join(directory, name), Buffer.from('new content, longer than half')] as const)
  const steps = failingAt(0)
  expect(writeTogether(newOnes(folder()), steps)).toEqual({ ok: true })
  let untouched = 0
  for (let step = 1; step <= steps.steps(); step += 1) {
    const directory = folder()
    for (const name of names) fs.writeFileSync(path.join(directory, name), 'old')
    expect(writeTogether(newOnes(directory), failingAt(step))).toMatchObject({ ok: false, problem: { code: 'ENOSPC' } })
    const content = contentOf(directory)
    expect(Object.keys(content)).toEqual(names)
    for (const text of Object.values(content)) expect(['old', 'new content, longer than half']).toContain(text)
    if (Object.values(content).every((text) => text === 'old')) untouched += 1
  }
  // Opening, writing, flushing and closing each of the three, and the first renaming.
  expect(untouched).toBe(3 * 4 + 1)
})

test.runIf(fs.existsSync('/dev/full'))('a disk that is really full is said', () => {
  const directory = folder()
  fs.symlinkSync('/dev/full', path.join(directory, 'a.json.tmp'))
  expect(writeDurably(path.join(directory, 'a.json'), 'x')).toMatchObject({ ok: false, problem: { reason: 'full' } })
  expect(contentOf(directory)).toEqual({})
})

test('a temporary file that cannot be removed does not hide what happened', () => {
  const files = { ...failingAt(2), rmSync: refusing('rmSync', 'EIO').rmSync }
  expect(writeDurably(path.join(folder(), 'a.json'), 'x', files)).toMatchObject({ ok: false, problem: { code: 'ENOSPC' } })
})

test.each([
  ['EROFS', 'read-only'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'in-the-way'],
  ['EDQUOT', 'full'],
  ['EIO', 'other'],
] as const)('%s is said as %s, with the path and what to do, in both languages', (code, reason) => {
  const written = writeDurably('/somewhere/a.json', 'x', refusing('openSync', code))
  expect(written).toEqual({ ok: false, problem: { reason, path: '/somewhere/a.json', code } })
  const words = fileWords({ reason, path: '/somewhere/a.json', code })
  for (const text of [words.en, words.sv]) expect(text).toMatch(new RegExp(`^/somewhere/a.json: .+ \\(${code}\\)$`))
})

test('a file where a folder is needed is a known fault', () => {
  const file = path.join(folder(), 'file')
  fs.writeFileSync(file, '')
  expect(writeDurably(path.join(file, 'a.json'), 'x')).toMatchObject({ ok: false, problem: { reason: 'in-the-way' } })
  expect(makeDirectory(path.join(file, 'deeper'))).toMatchObject({ ok: false, problem: { reason: 'in-the-way' } })
  expect(makeDirectory(file)).toMatchObject({ ok: false, problem: { reason: 'in-the-way' } })
})

test('a bug is an exception', () => expect(() => fileProblem(new TypeError('a bug'), 'x')).toThrow('a bug'))
