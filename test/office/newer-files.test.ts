import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { counts } from '../../src/office/check/data-directory'
import { openCounts, readCounts } from '../../src/office/counts-store'
import { runCommand } from '../../src/office/commands'
import { keptFiles, newerFiles, newerWords } from '../../src/office/newer-files'
import { openOffice, troubleIn } from '../../src/office/open-office'
import { attemptsFile, openAttempts } from '../../src/office/pin/attempts-store'
import { openPublished } from '../../src/office/published-store'
import { seal } from '../../src/office/sealed'
import { contentOf, folder } from './broken-files'
import { checkedOn } from './check/fake-machine'

const released = 'test/office/data/v1'
const names = [...keptFiles.keys()]
const goldenOf = (name: string) => fs.readFileSync(path.join(released, name.replace('-backup', '')), 'utf8')

/** A file as the release after this one might write it. */
const newer = (name: string): string => {
  const { content } = JSON.parse(goldenOf(name)) as { content: { version: number } }
  return seal({ ...content, version: keptFiles.get(name)!.steps.length + 2, added: true })
}

/** A data directory as a kiosk has it, but for one file that a newer version has written. */
const downgraded = (name: string): string => {
  const directory = folder()
  for (const one of names) fs.writeFileSync(path.join(directory, one), one === name ? newer(name) : goldenOf(one))
  return directory
}

const pathsOf = (data: string) => ({ data, config: '/none/office.json', run: '/none' })

test('what this version has written it takes for its own, and what is not there or damaged for nobody’s', () => {
  const directory = downgraded('none')
  expect(newerFiles(directory)).toEqual([])
  fs.writeFileSync(path.join(directory, 'counts.json'), newer('counts.json').replace('true', 'false'))
  fs.rmSync(path.join(directory, 'published.json'))
  expect(newerFiles(directory)).toEqual([])
  expect(troubleIn(pathsOf(directory))).toBeUndefined()
})

describe.each(names)('%s of a newer version', (name) => {
  test('is found, and nothing is opened, logged or changed', () => {
    const directory = downgraded(name)
    const before = contentOf(directory)
    const [say, log] = [vi.fn(), vi.fn()]
    expect(newerFiles(directory)).toEqual([name])
    const { en, sv } = newerWords(directory, [name])
    expect(openOffice(pathsOf(directory), say, log)).toEqual({ ok: false, trouble: { kind: 'newer-data', lines: [en, sv] } })
    for (const words of [en, sv]) expect(words).toContain(`${directory}: ${name} `)
    expect(say).not.toHaveBeenCalled()
    expect(log).not.toHaveBeenCalled()
    expect(contentOf(directory)).toEqual(before)
  })

  test('is the first thing to put right, before office.json', () => {
    const directory = downgraded(name)
    const config = path.join(directory, 'office.json')
    fs.writeFileSync(config, '{ "of-a-later-version": true }')
    expect(troubleIn({ ...pathsOf(directory), config })?.kind).toBe('newer-data')
    fs.writeFileSync(path.join(directory, name), goldenOf(name))
    expect(troubleIn({ ...pathsOf(directory), config })?.kind).toBe('configuration')
  })

  test('is a fail of --check, and of every command that would use it', () => {
    const directory = downgraded(name)
    const before = contentOf(directory)
    const around = { paths: pathsOf(directory), cwd: directory, now: new Date('2026-11-20T12:00:00Z') }
    expect(counts(checkedOn({}, { around }))).toMatchObject({ verdict: 'fail', advice: newerWords(directory, [name]) })
    const out = folder()
    const transfer = path.resolve(released, 'transfer.json')
    for (const args of [
      ['--export-usage', out],
      ['--export-transfer', out],
      ['--merge-usage', transfer, '--out', out],
    ]) {
      const result = runCommand(args, true, around)
      expect([args[0], result!.code, result!.err.join('\n')]).toEqual([
        args[0],
        1,
        expect.stringContaining(newerWords(directory, [name]).sv),
      ])
    }
    const shown = runCommand(['--staff-usage'], true, around)!.out.join()
    expect(JSON.parse(shown)).toEqual({ is: 'failed', said: [newerWords(directory, [name])] })
    expect(contentOf(directory)).toEqual(before)
    expect(contentOf(out)).toEqual({})
  })
})

test('no store reads or writes over a file of a newer version, nor puts it aside', () => {
  for (const name of ['counts.json', 'counts-backup.json', 'published.json', 'published-backup.json']) {
    const directory = downgraded(name)
    const before = contentOf(directory)
    const refused = { ok: false, problem: { reason: 'newer', path: path.join(directory, name) } }
    if (name.startsWith('counts')) {
      expect(readCounts(directory)).toMatchObject({ months: {}, lost: true, troubles: [{ slot: name, fault: 'newer' }] })
      expect(openCounts(directory, { countBatchVisits: 1 }).add(['visits'], '2026-11')).toMatchObject(refused)
    } else {
      expect(openPublished(directory).read()).toBeUndefined()
      expect(openPublished(directory).keep({ version: 1, through: '2026-12', years: {} })).toMatchObject({ ok: false })
    }
    expect(contentOf(directory)).toEqual(before)
  }
})

test('a new PIN does not forget the tries that a newer version has kept', () => {
  const directory = downgraded(attemptsFile)
  const before = contentOf(directory)
  expect(openAttempts(directory).save({ wrong: 0 })).toMatchObject({ ok: false, problem: { reason: 'newer' } })
  const config = path.join(directory, 'office.json')
  fs.writeFileSync(config, '{}')
  const around = { paths: { ...pathsOf(directory), config }, cwd: directory, now: new Date(), input: () => '483920\n' }
  expect(runCommand(['--set-pin'], true, around)).toMatchObject({
    code: 1,
    err: expect.arrayContaining([expect.stringContaining('newer version')]),
  })
  expect(contentOf(directory)).toEqual({ ...before, 'office.json': '{}' })
})

test('the control: a newer file without the envelope is taken for a damaged one, and the kiosk counts on from the older one', () => {
  const directory = downgraded('counts.json')
  const { content } = JSON.parse(newer('counts.json')) as { content: object }
  fs.writeFileSync(path.join(directory, 'counts.json'), JSON.stringify({ content, sum: 'another envelope' }))
  expect(newerFiles(directory)).toEqual([])
  expect(openOffice(pathsOf(directory), vi.fn(), vi.fn()).ok).toBe(true)
  expect(openCounts(directory, { countBatchVisits: 1 }).add(['visits'], '2026-11')).toEqual({ ok: true })
  expect(Object.keys(contentOf(directory))).toContain('counts-broken-1.json')
})
