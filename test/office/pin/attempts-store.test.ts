import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test, vi } from 'vitest'
import { afterDamage, noAttempts, withWrong } from '../../../src/office/pin/attempts'
import { openAttempts } from '../../../src/office/pin/attempts-store'
import { seal } from '../../../src/office/sealed'
import { contentOf, failingAt, folder, refusing } from '../broken-files'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

test('without a file nobody has typed a wrong PIN, and reading makes none', () => {
  const directory = folder()
  expect(openAttempts(directory).read()).toEqual({ attempts: noAttempts })
  expect(openAttempts(path.join(directory, 'none')).read()).toEqual({ attempts: noAttempts })
  expect(contentOf(directory)).toEqual({})
})

test('what was kept is read again by another start', () => {
  const directory = folder()
  for (const attempts of [noAttempts, { wrong: 4 }, { wrong: 5, lastWrongMs: 1_790_000_000_000 }, { wrong: 15 }]) {
    expect(openAttempts(directory).save(attempts)).toEqual({ ok: true })
    expect(openAttempts(directory).read()).toEqual({ attempts })
  }
  expect(Object.keys(contentOf(directory))).toEqual(['staff-door.json'])
})

test('the file is a count, and a time only while it waits', () => {
  const directory = folder()
  const content = () => JSON.parse(contentOf(directory)['staff-door.json']!).content
  openAttempts(directory).save(withWrong(noAttempts, 99))
  expect(content()).toEqual({ version: 1, wrong: 1 })
  openAttempts(directory).save(afterDamage(99))
  expect(content()).toEqual({ version: 1, wrong: 5, lastWrongMs: 99 })
})

test.skipIf(process.platform === 'win32')('whoever wrote it, the account of the kiosk can read it', () => {
  const directory = folder()
  const before = process.umask(0o077)
  openAttempts(directory).save(noAttempts)
  process.umask(before)
  expect(fs.statSync(path.join(directory, 'staff-door.json')).mode & 0o777).toBe(0o644)
})

test.each([
  ['an empty file', '', 'empty'],
  ['half a file', seal({ version: 1, wrong: 9, lastWrongMs: 5 }).slice(0, 40), 'damaged'],
  ['a count that somebody changed', seal({ version: 1, wrong: 15 }).replace('15', '1'), 'damaged'],
  ['a count that cannot be', seal({ version: 1, wrong: -1 }), 'damaged'],
  ['a wait without a time', seal({ version: 1, wrong: 9 }), 'damaged'],
  ['a time without a wait', seal({ version: 1, wrong: 2, lastWrongMs: 5 }), 'damaged'],
  ['a newer file', seal({ version: 2, tries: [] }), 'newer'],
])('%s says nothing, and is said', (_, text, fault) => {
  const directory = folder()
  fs.writeFileSync(path.join(directory, 'staff-door.json'), text)
  expect(openAttempts(directory).read()).toEqual({ fault })
})

test('a file that cannot be read is a problem, not a guess', () =>
  expect(openAttempts('/data', refusing('readFileSync', 'EACCES')).read()).toEqual({
    problem: { reason: 'not-allowed', path: '/data/staff-door.json', code: 'EACCES' },
  }))

test('whichever step of writing fails, the tries before or after it are read', () => {
  const steps = failingAt(0)
  openAttempts(folder(), steps).save(noAttempts)
  for (let step = 1; step <= steps.steps(); step += 1) {
    const directory = folder()
    openAttempts(directory).save({ wrong: 3 })
    expect(openAttempts(directory, failingAt(step)).save({ wrong: 4 })).toMatchObject({ ok: false, problem: { reason: 'full' } })
    const kept = openAttempts(directory).read()
    expect([{ attempts: { wrong: 3 } }, { attempts: { wrong: 4 } }]).toContainEqual(kept)
    expect(Object.keys(contentOf(directory))).toEqual(['staff-door.json'])
  }
})
