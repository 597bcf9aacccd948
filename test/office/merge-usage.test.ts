import * as path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { runCommand } from '../../src/office/commands'
import { contentOf } from './broken-files'
import { authority, kioskWith, withTwo } from './several-kiosks'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

describe('--merge-usage', () => {
  test('publishes the sum of the kiosks under the same rules', () => {
    const { out, merge, csv } = withTwo({ municipality: 'Exempelköping' })
    expect(merge(['one.json', 'two.json'])).toEqual({
      code: 0,
      out: ['2026-H1', path.join(out, 'ses-kiosk-usage.csv'), path.join(out, 'datapackage.json')],
      err: [],
    })
    expect(Object.keys(contentOf(out))).toEqual(['datapackage.json', 'ses-kiosk-usage.csv'])
    const head = 'Exempelköping,2026-H1,2026-01,2026-06'
    expect(csv().split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFkiosk,period,first_month,last_month,measure,key,count,note',
      `${head},visits,,70,`,
    ])
    for (const row of ['language,sv,50', 'language,ar,20', 'language,en,0–4', 'opened,p03,40', 'opened,p04,30', 'opened,p05,0–4'])
      expect(csv()).toContain(`${head},${row},\r\n`)
  })

  test('the same files in any order, and once more, give the same bytes', () => {
    const { out, data, merge } = withTwo()
    merge(['one.json', 'two.json'])
    const [before, kept] = [contentOf(out), contentOf(data)]
    expect(merge(['two.json', 'one.json'])).toMatchObject({ code: 0, err: [] })
    expect([contentOf(out), contentOf(data)]).toEqual([before, kept])
    const other = withTwo()
    other.merge(['two.json', 'one.json'])
    expect([contentOf(other.out), contentOf(other.data)]).toEqual([before, kept])
  })

  test('one kiosk alone is published as it would publish itself', () => {
    const visits = { '2026-02': 21, '2026-05': 20, '2026-06': 3 }
    const { write, merge, csv } = authority()
    write('one.json', kioskWith('merged', visits)('--export-transfer'))
    expect(merge(['one.json'])).toMatchObject({ code: 0, err: [] })
    expect(csv()).toBe(kioskWith('merged', visits, 'kiosk')('--export-usage'))
  })

  test.each([
    ['a name that a spreadsheet would take for a formula', '=1+1', /"municipality"[^]*Kommunen/],
    ['no name', '', /^$/],
  ])('%s: the rows are named "merged"', (_, municipality, words) => {
    const { merge, csv } = withTwo({ municipality })
    const result = merge(['one.json', 'two.json'])
    expect(result.code).toBe(0)
    expect(result.err.join('\n')).toMatch(words)
    expect(csv()).toContain('\r\nmerged,2026-H1,2026-01,2026-06,visits,,70,\r\n')
  })

  test('the statistics period is that of the office.json at hand; a year goes on as it was begun', () => {
    const { set, merge, csv } = withTwo({ statisticsPeriod: 'quarter' })
    expect(merge(['one.json', 'two.json']).out[0]).toBe('2026-Q1, 2026-Q2')
    const before = csv()
    set({ statisticsPeriod: 'year' })
    const result = merge(['one.json', 'two.json'])
    expect(result.err[0]).toMatch(/^2026 goes on with the statistics period it was begun with/)
    expect(csv()).toBe(before)
  })

  test('the sum of a few stays few', () => {
    const { write, merge, csv } = authority()
    for (const name of ['a', 'b']) write(name, kioskWith(name, { '2026-03': 4 })('--export-transfer'))
    expect(merge(['a', 'b'])).toMatchObject({ code: 0, err: [] })
    expect(csv()).toContain('merged,2026-H1,2026-01,2026-06,visits,,färre än 10 besök,fewer than 10 visits\r\n')
  })

  test('without a closed period it says so and writes a table without rows', () => {
    const { merge, csv, data } = withTwo({ statisticsPeriod: 'year' })
    const result = merge(['one.json', 'two.json'])
    expect(result).toMatchObject({ code: 0, err: [] })
    expect(result.out[0]).toBe('No period is closed yet: the files hold no figures.')
    expect(csv().split('\r\n')).toHaveLength(2)
    expect(contentOf(data)).toEqual({})
  })

  test('50 kiosks with 60 months', () => {
    const { write, merge, csv } = authority({ statisticsPeriod: 'month' })
    const months = Array.from({ length: 60 }, (_, at) => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
    const part = { visits: 1, 'programme:mini': 1, 'language:en': 1, 'ending:left': 1, 'opened:m02': 1 }
    const files = Array.from({ length: 50 }, (_, kiosk) =>
      write(`${kiosk}.json`, { version: 1, kiosk: `Kiosk ${kiosk}`, months: Object.fromEntries(months.map((month) => [month, part])) }),
    )
    expect(merge(files)).toMatchObject({ code: 0, err: [] })
    expect(csv().match(/,visits,,50,/g)).toHaveLength(60)
  })
})

test.each([
  [['a.json']],
  [['--out', 'out']],
  [['a.json', '--out']],
  [['a.json', '--out', 'out', '--out', 'other']],
  [['-a', '--out', 'out']],
  [['a.json', '--out', '-x']],
])('%j is wrong use, and says the right one', (args) =>
  expect(runCommand(['--merge-usage', ...args], true)).toEqual({
    code: 2,
    out: [],
    err: [
      'Use: --merge-usage <file…> --out <folder>, and one command at a time.',
      'Skriv: --merge-usage <fil…> --out <mapp>, och ett kommando åt gången.',
    ],
  }),
)
