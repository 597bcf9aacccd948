import fc from 'fast-check'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Month } from '../../src/core/usage/month'
import { openCounts, readCounts } from '../../src/office/counts-store'
import { openPublished } from '../../src/office/published-store'
import { seal } from '../../src/office/sealed'
import { contentOf, failingAt, folder } from './broken-files'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

const swedish = ['visits', 'language:sv', 'opened:p03']
const arabic = ['visits', 'language:ar', 'opened:p10']
const open = (directory: string, countBatchVisits = 1) => openCounts(directory, { countBatchVisits })
const stored = (directory: string) => readCounts(directory).months

const sealedCounts = (months: Record<string, Record<string, number>>) => seal({ version: 1, months })

test('visits are written when enough have ended, into two files with the same content', () => {
  const directory = folder()
  const counts = open(directory, 3)
  for (const cells of [swedish, arabic]) expect(counts.add(cells, '2026-11')).toEqual({ ok: true })
  expect(contentOf(directory)).toEqual({})
  counts.add(swedish, '2026-11')
  expect(stored(directory)).toEqual({ '2026-11': { visits: 3, 'language:sv': 2, 'language:ar': 1, 'opened:p03': 2, 'opened:p10': 1 } })
  const files = contentOf(directory)
  expect(Object.keys(files)).toEqual(['counts-backup.json', 'counts.json'])
  expect(files['counts.json']).toBe(files['counts-backup.json'])
})

test('a visit that counts nothing neither counts towards a batch nor writes', () => {
  const directory = folder()
  const counts = open(directory, 2)
  counts.add(swedish, '2026-11')
  counts.add([], '2026-11')
  expect(contentOf(directory)).toEqual({})
})

test('at a change of month and at closing, what waits is written', () => {
  const directory = folder()
  const counts = open(directory, 5)
  counts.add(swedish, '2026-11')
  expect(counts.tell('2026-11')).toEqual({ ok: true })
  expect(stored(directory)).toEqual({})
  counts.add(arabic, '2026-12')
  expect(Object.keys(stored(directory))).toEqual(['2026-11'])
  expect(counts.tell('2027-01')).toEqual({ ok: true })
  expect(Object.keys(stored(directory))).toEqual(['2026-11', '2026-12'])
  counts.add(arabic, '2027-01')
  expect(counts.flush()).toEqual({ ok: true })
  expect(counts.flush()).toEqual({ ok: true })
  expect(stored(directory)['2027-01']).toMatchObject({ visits: 1 })
  expect(counts.months()).toEqual(stored(directory))
})

test('in whichever order visits end, the files hold the same bytes', () => {
  const visit = fc.constantFrom(swedish, arabic, ['visits', 'felt:same'], ['visits', 'ending:fault', 'opened:p14'])
  const order = fc
    .array(visit, { minLength: 1, maxLength: 12 })
    .chain((visits) => fc.tuple(fc.constant(visits), fc.shuffledSubarray(visits, { minLength: visits.length })))
  fc.assert(
    fc.property(order, fc.integer({ min: 1, max: 5 }), ([one, other], batch) => {
      const files = [one, other].map((visits) => {
        const directory = folder()
        const counts = open(directory, batch)
        for (const cells of visits) counts.add(cells, '2026-11')
        counts.flush()
        const content = contentOf(directory)
        return content
      })
      expect(files[0]).toEqual(files[1])
    }),
    { numRuns: 15 },
  )
})

describe('a disk that fails', () => {
  const before = { '2026-11': { visits: 4 } }
  const after = { '2026-11': { visits: 6, 'language:sv': 2, 'opened:p03': 2 } }

  const prepared = () => {
    const directory = folder()
    fs.writeFileSync(path.join(directory, 'counts.json'), sealedCounts(before))
    fs.writeFileSync(path.join(directory, 'counts-backup.json'), sealedCounts(before))
    return directory
  }

  const steps = (() => {
    const files = failingAt(0)
    return { files, count: () => files.steps() }
  })()

  test('at any step: nothing is lost or counted twice, it is said, and the next try works', () => {
    const whole = openCounts(prepared(), { countBatchVisits: 2, files: steps.files })
    whole.add(swedish, '2026-11')
    whole.add(swedish, '2026-11')
    expect(steps.count()).toBeGreaterThan(10)
    // The first step makes the folder, which is there already.
    for (let step = 2; step <= steps.count(); step += 1) {
      const directory = prepared()
      const counts = openCounts(directory, { countBatchVisits: 2, files: failingAt(step) })
      counts.add(swedish, '2026-11')
      expect(counts.add(swedish, '2026-11')).toMatchObject({ ok: false, problem: { reason: 'full' } })
      // A power cut now: what is on disk is whole, old or new.
      expect([before, after]).toContainEqual(stored(directory))
      expect(counts.flush()).toEqual({ ok: true })
      expect(stored(directory)).toEqual(after)
      expect(readCounts(directory).troubles).toEqual([])
    }
  })

  test('over a change of month: each visit stays in its month', () => {
    const directory = prepared()
    const counts = openCounts(directory, { countBatchVisits: 5, files: failingAt(3) })
    counts.add(swedish, '2026-11')
    expect(counts.add(arabic, '2026-12')).toMatchObject({ ok: false })
    counts.flush()
    expect(stored(directory)).toEqual({
      '2026-11': { visits: 5, 'language:sv': 1, 'opened:p03': 1 },
      '2026-12': { visits: 1, 'language:ar': 1, 'opened:p10': 1 },
    })
  })

  test('a bug is an exception and loses nothing either', () => {
    const directory = prepared()
    const buggy = { ...fs, renameSync: () => { throw new TypeError('a bug') } } // prettier-ignore
    const counts = openCounts(directory, { countBatchVisits: 1, files: buggy })
    expect(() => counts.add(swedish, '2026-11')).toThrow('a bug')
    expect(counts.months()).toEqual(before)
  })
})

describe('files that cannot be used', () => {
  const good = sealedCounts({ '2026-11': { visits: 9 } })
  const faults: [string, string, string][] = [
    ['0 bytes', '', 'empty'],
    ['truncated', good.slice(0, 40), 'damaged'],
    ['NULs', '\0'.repeat(good.length), 'damaged'],
    ['not JSON', 'counts!', 'damaged'],
    ['a wrong checksum', good.replace('9', '8'), 'damaged'],
    ['a wrong schema', seal({ version: 1, months: { 'last week': { visits: 9 } } }), 'damaged'],
    ['no checksum', JSON.stringify({ version: 1, months: {} }), 'damaged'],
  ]

  test.each(faults)('%s in the first: the second is used, the broken one kept and said, and both are made whole', (_, broken, fault) => {
    const directory = folder()
    fs.writeFileSync(path.join(directory, 'counts.json'), broken)
    fs.writeFileSync(path.join(directory, 'counts-backup.json'), good)
    const counts = open(directory)
    expect(counts.troubles).toEqual([{ slot: 'counts.json', fault, keptAs: 'counts-broken-1.json' }])
    expect(contentOf(directory)).toEqual({ 'counts-backup.json': good, 'counts-broken-1.json': broken, 'counts.json': good })
    counts.add(['visits'], '2026-11')
    expect(stored(directory)).toEqual({ '2026-11': { visits: 10 } })
  })

  test.each(faults)('%s in the second: the first is used', (_, broken, fault) => {
    const directory = folder()
    fs.writeFileSync(path.join(directory, 'counts.json'), good)
    fs.writeFileSync(path.join(directory, 'counts-backup.json'), broken)
    expect(open(directory).troubles).toEqual([{ slot: 'counts-backup.json', fault, keptAs: 'counts-broken-1.json' }])
    expect(stored(directory)).toEqual({ '2026-11': { visits: 9 } })
  })

  test.each(faults)('%s in both: counting begins anew, both are kept, and it is said', (_, broken, fault) => {
    const directory = folder()
    for (const name of ['counts.json', 'counts-backup.json']) fs.writeFileSync(path.join(directory, name), broken)
    expect(readCounts(directory)).toMatchObject({ months: {}, lost: true })
    const counts = open(directory)
    expect(counts.troubles.map((one) => one.fault)).toEqual([fault, fault])
    expect(contentOf(directory)).toMatchObject({ 'counts-broken-1.json': broken, 'counts-broken-2.json': broken })
    counts.add(swedish, '2026-12')
    expect(Object.keys(stored(directory))).toEqual(['2026-12'])
  })

  test('a command reads around a broken file and leaves everything as it is', () => {
    const directory = folder()
    fs.writeFileSync(path.join(directory, 'counts.json'), '')
    fs.writeFileSync(path.join(directory, 'counts-backup.json'), good)
    const before = contentOf(directory)
    expect(readCounts(directory)).toEqual({
      months: { '2026-11': { visits: 9 } },
      troubles: [{ slot: 'counts.json', fault: 'empty' }],
      lost: false,
    })
    expect(contentOf(directory)).toEqual(before)
  })

  test('broken files never fill the disk: four are kept', () => {
    const directory = folder()
    for (let time = 1; time <= 6; time += 1) {
      fs.writeFileSync(path.join(directory, 'counts.json'), `broken ${time}`)
      open(directory)
    }
    const broken = Object.entries(contentOf(directory)).filter(([name]) => name.includes('broken'))
    expect(broken.map(([, content]) => content)).toEqual(['broken 1', 'broken 2', 'broken 3', 'broken 6'])
  })

  test('a file that cannot be read or moved is said too', () => {
    const directory = folder()
    fs.mkdirSync(path.join(directory, 'counts.json'))
    const stuck = { ...fs, renameSync: () => { throw Object.assign(new Error(), { code: 'EROFS' }) } } // prettier-ignore
    const counts = openCounts(directory, { countBatchVisits: 1, files: stuck })
    expect(counts.troubles).toEqual([{ slot: 'counts.json', fault: 'unreadable' }])
    expect(counts.add(swedish, '2026-11')).toMatchObject({ ok: false, problem: { reason: 'read-only' } })
  })

  test('no folder for the counts is a value, at each try', () => {
    const file = path.join(folder(), 'file')
    fs.writeFileSync(file, '')
    const counts = open(file)
    expect(counts.add(swedish, '2026-11')).toMatchObject({ ok: false, problem: { reason: 'in-the-way' } })
    expect(counts.flush()).toMatchObject({ ok: false })
  })
})

describe('a clock that jumps back', () => {
  const addAll = (directory: string, clocks: Month[]) => clocks.forEach((clock) => open(directory).add(['visits'], clock))

  test('visits go to the newest month', () => {
    const directory = folder()
    addAll(directory, ['2026-11', '2010-01', '2026-10'])
    expect(stored(directory)).toEqual({ '2026-11': { visits: 3 } })
  })

  test('a published period is never added to, not even by visits that waited', () => {
    const directory = folder()
    addAll(directory, ['2026-05'])
    const waiting = open(directory, 5)
    waiting.add(['visits'], '2026-06')
    openPublished(directory).keep({ version: 1, through: '2026-06', years: {} })
    waiting.flush()
    expect(stored(directory)).toEqual({ '2026-05': { visits: 1 }, '2026-07': { visits: 1 } })
  })

  test('while it cannot be known what has been published, counting goes on', () => {
    const directory = folder()
    for (const name of ['published.json', 'published-backup.json']) fs.writeFileSync(path.join(directory, name), '')
    addAll(directory, ['2026-05'])
    expect(stored(directory)).toEqual({ '2026-05': { visits: 1 } })
  })
})
