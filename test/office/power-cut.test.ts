import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openCounts, readCounts } from '../../src/office/counts-store'
import type { FileSystem } from '../../src/office/durable-file'
import { noAttempts, withWrong, type Attempts } from '../../src/office/pin/attempts'
import { openAttempts } from '../../src/office/pin/attempts-store'
import { seal } from '../../src/office/sealed'
import { frailDisk, lostByPowerCuts, type Promises } from '../support/power-cut'

const data = '/data'
const cells = ['visits', 'ending:left'] as const

/** How many visits a disk says there were, in all its months. */
const visitsOn = (disk: FileSystem): number => {
  const store = openCounts(data, { countBatchVisits: 1, files: disk })
  return Object.values(store.months()).reduce((sum, month) => sum + (month.visits ?? 0), 0)
}

/** Counts a visit in each of these months, each written at once. */
const counting =
  (months: readonly string[]) =>
  (disk: FileSystem, { promise, acknowledge }: Promises<number>): void => {
    const store = openCounts(data, { countBatchVisits: 1, files: disk })
    months.forEach((month, index) => {
      promise(index + 1)
      expect(store.add(cells, month)).toEqual({ ok: true })
      acknowledge()
    })
  }

describe('a power cut before any step of writing', () => {
  test('leaves the counts as they were acknowledged, or as they were about to be', () => {
    const { cuts, lost } = lostByPowerCuts(0, counting(['2026-07', '2026-07', '2026-08']), visitsOn)
    expect(cuts).toBeGreaterThan(100)
    expect(lost).toEqual([])
  })

  test('whatever months the visits are in', () => {
    const months = fc.array(fc.constantFrom('2026-06', '2026-07', '2026-08'), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(months, (some) => {
        expect(lostByPowerCuts(0, counting(some.toSorted()), visitsOn).lost).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('and one after another: what the cut left is counted on', () => {
    const left: FileSystem[] = []
    const disk = frailDisk((all) => left.push(...all()))
    counting(['2026-08', '2026-08'])(disk, { promise: () => undefined, acknowledge: () => undefined })
    for (const one of left) {
      const before = visitsOn(one)
      openCounts(data, { countBatchVisits: 1, files: one }).add(cells, '2026-08')
      expect(visitsOn(one)).toBe(before + 1)
    }
  })

  test('a visit that waits for its batch is all that can be missing', () => {
    const { lost } = lostByPowerCuts(
      0,
      (disk, { promise, acknowledge }) => {
        const store = openCounts(data, { countBatchVisits: 3, files: disk })
        for (let visit = 1; visit <= 7; visit += 1) {
          if (visit % 3 === 0) promise(visit)
          store.add(cells, '2026-08')
          if (visit % 3 === 0) acknowledge()
        }
      },
      visitsOn,
    )
    expect(lost).toEqual([])
  })

  test('gives whoever guesses a PIN no free try', () => {
    const keptOn = (disk: FileSystem): number => {
      const kept = openAttempts(data, disk).read()
      return 'attempts' in kept ? kept.attempts.wrong : -1
    }
    const { cuts, lost } = lostByPowerCuts(
      0,
      (disk, { promise, acknowledge }) => {
        const store = openAttempts(data, disk)
        let attempts: Attempts = noAttempts
        for (let wrong = 1; wrong <= 6; wrong += 1) {
          attempts = withWrong(attempts, 1_000 * wrong)
          promise(wrong)
          store.save(attempts)
          acknowledge()
        }
      },
      keptOn,
    )
    expect(cuts).toBeGreaterThan(100)
    expect(lost).toEqual([])
  })
})

describe('the control: the same cuts find what is written otherwise', () => {
  type Write = (disk: FileSystem, text: string) => void
  const file = `${data}/counts.json`
  const careless: Record<string, Write> = {
    'over the old content': (disk, text) => disk.writeFileSync(file, text),
    'renamed, but never flushed': (disk, text) => {
      disk.writeFileSync(`${file}.tmp`, text)
      disk.renameSync(`${file}.tmp`, file)
    },
    'flushed and renamed, but its folder is not flushed': (disk, text) => {
      const handle = disk.openSync(`${file}.tmp`, 'w')
      disk.writeFileSync(handle, text)
      disk.fsyncSync(handle)
      disk.renameSync(`${file}.tmp`, file)
    },
  }

  test.each(Object.entries(careless))('%s', (_, write) => {
    const { lost } = lostByPowerCuts(
      0,
      (disk, { promise, acknowledge }) => {
        for (let visits = 1; visits <= 3; visits += 1) {
          promise(visits)
          write(disk, seal({ version: 1, months: { '2026-08': { visits } } }))
          acknowledge()
        }
      },
      (disk) => readCounts(data, disk).months['2026-08']?.visits ?? 0,
    )
    expect(lost.length).toBeGreaterThan(0)
  })
})
