import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { transfer } from '../../src/core/usage/transfer'
import { runCommand } from '../../src/office/commands'
import { openCounts } from '../../src/office/counts-store'
import { contentOf, failingAt, folder, refusing } from './broken-files'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

const usual = ['visits', 'programme:parents', 'language:sv', 'ending:finished', 'opened:p03', 'completed:p03', 'felt:better']

/** A kiosk with 30 visits in May and one in July, on a day of August. */
const kiosk = (config: unknown = undefined) => {
  const root = folder()
  const [data, out] = [path.join(root, 'data'), path.join(root, 'out')]
  const counts = openCounts(data, { countBatchVisits: 20 })
  for (let visit = 0; visit < 30; visit += 1) counts.add(usual, '2026-05')
  counts.add(usual, '2026-07')
  counts.flush()
  const file = path.join(root, 'office.json')
  const set = (value: unknown) => fs.writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  if (config !== undefined) set(config)
  const around = { paths: { data, config: file, run: root }, cwd: root, now: new Date('2026-08-20T12:00:00Z') }
  const run = (command: string, more = {}, ...args: string[]) =>
    runCommand([command, ...args, ...(args.length > 0 ? [] : ['out'])], true, { ...around, ...more })!
  return { data, out, set, run, counts }
}

const at = (day: string) => ({ now: new Date(`${day}T12:00:00Z`) })
const csvIn = (out: string) => contentOf(out)['ses-kiosk-usage.csv']!
const periodsIn = (out: string) => [...new Set([...csvIn(out).matchAll(/^kiosk,([^,]+),20/gm)].map((match) => match[1]))]

describe('--export-usage', () => {
  test('writes the closed periods, and the same bytes again', () => {
    const { out, run } = kiosk()
    const result = run('--export-usage')
    expect(result).toEqual({
      code: 0,
      out: ['2026-H1', path.join(out, 'ses-kiosk-usage.csv'), path.join(out, 'datapackage.json')],
      err: [],
    })
    const first = contentOf(out)
    expect(Object.keys(first)).toEqual(['datapackage.json', 'ses-kiosk-usage.csv'])
    expect(first['ses-kiosk-usage.csv']).toContain('kiosk,2026-H1,2026-01,2026-06,visits,,30,\r\n')
    expect(run('--export-usage')).toEqual(result)
    expect(contentOf(out)).toEqual(first)
  })

  test('without a closed period it says so and writes a table without rows', () => {
    const { out, run } = kiosk()
    const result = run('--export-usage', at('2026-06-30'))
    expect(result).toMatchObject({ code: 0, err: [] })
    // July has been counted already: the clock of that day was wrong, or this one is.
    expect(result.out[0]).toBe('2026-H1')
    const empty = folder()
    const none = runCommand(['--export-usage', out], true, {
      paths: { data: empty, config: '/none/office.json', run: '' },
      cwd: '/',
      ...at('2026-08-20'),
    })!
    expect(none.out.slice(0, 2)).toEqual([
      'No period is closed yet: the files hold no figures.',
      'Ingen period är avslutad än: filerna innehåller inga siffror.',
    ])
    expect(none.code).toBe(0)
    expect(csvIn(out).split('\r\n')).toEqual(['\uFEFFkiosk,period,first_month,last_month,measure,key,count,note', ''])
    expect(contentOf(empty)).toEqual({})
  })

  test('a clock that is set back changes nothing that was published, whatever is counted then', () => {
    const { out, run, counts } = kiosk()
    run('--export-usage', at('2027-01-05'))
    const before = csvIn(out)
    expect(before).toContain('2026-H2')
    for (let visit = 0; visit < 40; visit += 1) counts.add(usual, '2026-03')
    counts.flush()
    expect(run('--export-usage', at('2026-03-01')).code).toBe(0)
    expect(csvIn(out)).toBe(before)
    run('--export-usage', at('2027-07-01'))
    expect(csvIn(out).startsWith(before)).toBe(true)
    expect(csvIn(out)).toContain('2027-H1,2027-01,2027-06,visits,,40,')
  })

  test('another statistics period holds from the next year on', () => {
    const { out, set, run } = kiosk()
    run('--export-usage')
    const before = csvIn(out)
    set({ statisticsPeriod: 'month' })
    const result = run('--export-usage')
    expect(csvIn(out)).toBe(before)
    expect(result.err[0]).toBe(
      '2026 goes on with the statistics period it was begun with; the one in office.json holds from the next year.',
    )
    run('--export-usage', at('2027-03-01'))
    expect(periodsIn(out)).toEqual(['2026-H1', '2026-H2', '2027-01', '2027-02'])
  })

  test('where the authority publishes, it refuses and says what to do', () => {
    const { out, run } = kiosk({ publish: 'authority' })
    const result = run('--export-usage')
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err.join('\n')).toMatch(/--export-transfer <folder>[^]*--export-transfer <mapp>/)
    expect(fs.existsSync(out)).toBe(false)
  })

  test('a broken office.json stops it, with the line and what to do', () => {
    const { run } = kiosk('{\n  "publish": "both"\n}')
    const result = run('--export-usage')
    expect(result.code).toBe(1)
    expect(result.err.map((line) => line.replace(/^.*office\.json/, ''))).toEqual([
      ':2:14 publish: write one of "kiosk", "authority"',
      ':2:14 publish: skriv något av "kiosk", "authority"',
    ])
  })

  test('a broken file of counts is said and read around', () => {
    const { data, out, run } = kiosk()
    fs.writeFileSync(path.join(data, 'counts.json'), '')
    const result = run('--export-usage')
    expect(result).toMatchObject({ code: 0, err: ['counts.json is empty.', 'counts.json är tom.'] })
    expect(csvIn(out)).toContain('2026-H1,2026-01,2026-06,visits,,30,')
  })

  test('without any readable file of counts nothing is exported', () => {
    const { data, out, run } = kiosk()
    for (const name of ['counts.json', 'counts-backup.json']) fs.writeFileSync(path.join(data, name), '{')
    const result = run('--export-usage')
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err).toContain('No counts can be read: nothing was exported.')
    expect(fs.existsSync(out)).toBe(false)
  })

  test('while it is not known what has been published nothing is exported', () => {
    const { data, run } = kiosk()
    for (const name of ['published.json', 'published-backup.json']) fs.writeFileSync(path.join(data, name), '')
    expect(run('--export-usage')).toMatchObject({ code: 1, out: [] })
  })

  test.each([
    ['a full disk', failingAt(20), /disk is full[^]*disken är full/],
    ['a full disk before anything could be kept', failingAt(3), /disk is full/],
    ['a read-only disk', refusing('openSync', 'EROFS'), /read-only[^]*skrivskyddad/],
    ['a folder that may not be made', refusing('mkdirSync', 'EACCES'), /may not write[^]*får inte skriva/],
  ])('%s is said in both languages, and no half file stays', (_, files, words) => {
    const { out, run } = kiosk()
    const result = run('--export-usage', { files })
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err.join('\n')).toMatch(words)
    if (fs.existsSync(out)) expect(Object.keys(contentOf(out)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('a file where the folder should be', () => {
    const { out, run } = kiosk()
    fs.writeFileSync(out, '')
    expect(run('--export-usage')).toMatchObject({ code: 1, out: [] })
  })
})

describe('--export-transfer', () => {
  test('writes the raw closed months for the authority', () => {
    const { out, run } = kiosk({ publish: 'authority', kioskName: 'Reception 2' })
    expect(run('--export-transfer')).toMatchObject({ code: 0, err: [] })
    const [[name, text]] = Object.entries(contentOf(out)) as [[string, string]]
    expect(name).toBe('ses-kiosk-transfer-Reception-2.json')
    const file = transfer.parse(JSON.parse(text))
    expect(Object.keys(file.months)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'])
    expect(file.months['2026-05']).toMatchObject({ visits: 30, 'felt:better': 30 })
  })

  test('where the kiosk publishes by itself, it refuses and says what to do', () => {
    const result = kiosk().run('--export-transfer')
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err.join('\n')).toMatch(/--export-usage <folder>[^]*--export-usage <mapp>/)
  })

  test('a year that the kiosk has published stays out, and that is said', () => {
    const { out, set, run } = kiosk()
    run('--export-usage')
    fs.rmSync(out, { recursive: true })
    set({ publish: 'authority' })
    const result = run('--export-transfer')
    expect(result.err[0]).toBe('2026 is left out: it has been published the other way already ("publish" in office.json), and never both.')
    expect(transfer.parse(JSON.parse(Object.values(contentOf(out))[0]!)).months).toEqual({})
  })

  test('a broken office.json stops it too', () => expect(kiosk('[').run('--export-transfer').code).toBe(1))
})

describe('the command line', () => {
  const { run } = {
    run: (...args: string[]) =>
      runCommand(args, false, { paths: { data: '/none', config: '/none', run: '/none' }, cwd: '/none', now: new Date() }),
  }

  test('without a command nothing is run', () => {
    expect(run()).toBeUndefined()
    expect(run('--no-sandbox', 'somewhere')).toBeUndefined()
    expect(run('toString')).toBeUndefined()
  })

  test.each([
    [['--export-usage']],
    [['--export-usage', '--no-sandbox']],
    [['--export-usage', 'a', 'b']],
    [['--export-usage', 'a', '--export-transfer', 'b']],
  ])('%j is wrong use, and says the right one', (args) =>
    expect(run(...args)).toEqual({
      code: 2,
      out: [],
      err: ['Use: --export-usage <folder>, and one command at a time.', 'Skriv: --export-usage <mapp>, och ett kommando åt gången.'],
    }),
  )

  test('switches of the platform may stand around it, and a relative folder is found', () => {
    const { out, data } = kiosk()
    const around = { paths: { data, config: '/none/office.json', run: '' }, cwd: path.dirname(out), now: new Date('2026-08-20') }
    expect(runCommand(['--no-sandbox', '--export-usage', 'out', '--disable-gpu'], true, around)).toMatchObject({ code: 0 })
    expect(csvIn(out)).toContain('2026-H1')
  })

  test('by itself it works on this start', () => expect(runCommand([], false)).toBeUndefined())
})
