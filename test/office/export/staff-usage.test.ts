import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test, vi } from 'vitest'
import { exportResult, statistics } from '../../../src/ipc/staff-bridge'
import { runCommand } from '../../../src/office/commands'
import { openCounts } from '../../../src/office/counts-store'
import { csvOf } from '../../../src/office/export/csv'
import { columns, usageRows } from '../../../src/office/export/usage-table'
import { contentOf, failingAt, folder, refusing } from '../broken-files'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

const usual = ['visits', 'programme:parents', 'language:sv', 'ending:finished', 'opened:p03', 'completed:p03', 'felt:better']
const pdf = '%PDF-1.4\n\xff a page'

/** A kiosk with 30 visits in May, on a day of August, and a stick. */
const kiosk = (config: object = { kioskName: 'receptionen' }) => {
  const root = folder()
  const [data, stick, file] = [path.join(root, 'data'), path.join(root, 'stick'), path.join(root, 'office.json')]
  fs.mkdirSync(stick)
  const counts = openCounts(data, { countBatchVisits: 20 })
  for (let visit = 0; visit < 30; visit += 1) counts.add(usual, '2026-05')
  counts.flush()
  const set = (value: object) => fs.writeFileSync(file, JSON.stringify(value))
  set(config)
  const around = { paths: { data, config: file, run: root }, cwd: root, now: new Date('2026-08-20T12:00:00Z') }
  const run = (more = {}, ...args: string[]) =>
    runCommand(args, true, { ...around, input: () => Buffer.from(pdf, 'latin1').toString('base64'), ...more })!
  const answer = (more: object, ...args: string[]): unknown => {
    const { code, out, err } = run(more, ...args)
    expect({ code, err, lines: out.length }).toEqual({ code: 0, err: [], lines: 1 })
    return JSON.parse(out[0]!)
  }
  return {
    data,
    stick,
    set,
    run,
    shown: (more = {}) => statistics.parse(answer(more, '--staff-usage')),
    saved: (directory = stick, more = {}) => exportResult.parse(answer(more, '--staff-usage', directory)),
  }
}

const at = (day: string) => ({ now: new Date(`${day}T12:00:00Z`) })

test('what is shown is what is exported, figure by figure', () => {
  const { shown, run, stick } = kiosk()
  const read = shown()
  if (read.is !== 'published') throw new Error(read.is)
  run({}, '--export-usage', stick)
  const names = columns.map(({ name }) => name)
  expect(csvOf(names, usageRows(read.kiosk, read.periods))).toBe(contentOf(stick)['ses-kiosk-usage.csv'])
  expect(read).toMatchObject({ kiosk: 'receptionen', printing: false, next: { first: '2026-07', last: '2026-12' }, remarks: [] })
})

test('what is shown is published: the year goes on as it was begun, and nothing is shown that could not be kept', () => {
  const { shown, set, data } = kiosk()
  expect(shown({ files: refusing('openSync', 'EROFS') })).toMatchObject({ is: 'failed' })
  expect(fs.existsSync(path.join(data, 'published.json'))).toBe(false)
  shown()
  set({ statisticsPeriod: 'month' })
  const later = shown(at('2026-12-20'))
  if (later.is !== 'published') throw new Error(later.is)
  expect(later.periods.map(({ period }) => period)).toEqual(['2026-H1'])
  expect(later.remarks.map(({ sv }) => sv)).toEqual([
    '2026 fortsätter med den statistikperiod som året började med; den i office.json gäller från nästa år.',
  ])
})

test('before a period is over nothing is shown or saved, and when the first one closes is said', () => {
  const { shown, saved, stick } = kiosk()
  expect(shown(at('2026-06-30'))).toMatchObject({ periods: [], next: { first: '2026-01', last: '2026-06' } })
  expect(saved(stick, at('2026-06-30'))).toMatchObject({
    is: 'failed',
    said: [{ sv: expect.stringContaining('Ingen period är avslutad än') }],
  })
  expect(contentOf(stick)).toEqual({})
})

test('where the authority publishes no figure is shown or saved here', () => {
  const { shown, saved, stick } = kiosk({ publish: 'authority' })
  expect(shown()).toEqual({ is: 'by-authority' })
  expect(saved()).toMatchObject({ is: 'failed', said: [{ en: expect.stringContaining('the authority publishes') }] })
  expect(contentOf(stick)).toEqual({})
})

test('a broken office.json is said with its line', () => {
  const { shown, set } = kiosk()
  set({ printing: 'yes' })
  expect(shown()).toMatchObject({
    is: 'failed',
    said: [{ sv: expect.stringMatching(/office\.json:1:13 printing: skriv true eller false$/) }],
  })
})

test('the table, its description and the report are saved, the same bytes as by --export-usage, and again', () => {
  const { saved, run, stick } = kiosk()
  const files = ['ses-kiosk-usage.csv', 'datapackage.json', 'ses-kiosk-rapport.pdf']
  expect(saved()).toEqual({ is: 'exported', files })
  const first = contentOf(stick)
  expect(Object.keys(first).sort()).toEqual([...files].sort())
  expect(fs.readFileSync(path.join(stick, 'ses-kiosk-rapport.pdf'), 'latin1')).toBe(pdf)
  expect(saved()).toMatchObject({ is: 'exported' })
  run({}, '--export-usage', stick)
  expect(contentOf(stick)).toEqual(first)
})

test('a folder that is not there is never made: a stick that was pulled out is no folder on the disk', () => {
  const { saved, stick } = kiosk()
  expect(saved(path.join(stick, 'gone'))).toMatchObject({ is: 'failed', said: [{ sv: expect.stringContaining('finns inte') }] })
  fs.writeFileSync(path.join(stick, 'file'), '')
  expect(saved(path.join(stick, 'file'))).toMatchObject({ is: 'failed', said: [{ sv: expect.stringContaining('tvärtom') }] })
  expect(Object.keys(contentOf(stick))).toEqual(['file'])
})

/** A file system in which only the stick has something wrong with it. */
const badStick = (stick: string, code: string) => ({
  ...fs,
  openSync: (...args: Parameters<typeof fs.openSync>) => {
    if (String(args[0]).startsWith(stick)) throw Object.assign(new Error(code), { code })
    return fs.openSync(...args)
  },
})

test.each([
  ['EROFS', /skrivskyddad/],
  ['EACCES', /får inte skriva/],
  ['ENOSPC', /full/],
])('a stick that answers %s is said, and nothing of it changes', (code, words) => {
  const { saved, stick } = kiosk()
  fs.writeFileSync(path.join(stick, 'datapackage.json'), 'of last year')
  expect(saved(stick, { files: badStick(stick, code) })).toMatchObject({ is: 'failed', said: [{ sv: expect.stringMatching(words) }] })
  expect(contentOf(stick)).toEqual({ 'datapackage.json': 'of last year' })
})

test('a stick that is full after the first files keeps the old ones, and no half one', () => {
  const { saved, stick } = kiosk()
  saved()
  const before = contentOf(stick)
  // The third file is being written by then; what has been published is known, so that only the stick is written to.
  expect(saved(stick, { files: failingAt(10) })).toMatchObject({ is: 'failed' })
  expect(contentOf(stick)).toEqual(before)
})

test.each([
  ['no report', { input: () => '' }, ['--staff-usage', '/stick']],
  ['something that is no report', { input: () => 'aGVq' }, ['--staff-usage', '/stick']],
  ['two folders', {}, ['--staff-usage', '/stick', '/other']],
])('%s is wrong use', (_, more, args) => expect(kiosk().run(more, ...args)).toMatchObject({ code: 2, out: [] }))
