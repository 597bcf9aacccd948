import fc from 'fast-check'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Months } from '../../src/core/usage/counts'
import { countsFormat } from '../../src/office/counts-store'
import { readTransfer } from '../../src/office/export/read-transfer'
import { keptFiles } from '../../src/office/newer-files'
import { readOfficeConfig } from '../../src/office/read-office-config'
import { seal, unseal, type Format } from '../../src/office/sealed'
import { twoSlotAdapter } from '../../src/office/two-slot-adapter'
import { lostByPowerCuts } from '../support/power-cut'
import { contentOf, folder } from './broken-files'
import { asFirst, second, third, type WithVisits } from './next-format'

const released = 'test/office/data'
const golden = (version: number, file: string) => path.join(released, `v${version}`, file)
const read = (file: string) => fs.readFileSync(file, 'utf8')
const newestOf = ({ steps }: Format<unknown>) => steps.length + 1
const kept = [...keptFiles].filter(([name]) => !name.includes('-backup'))
const versions = (format: Format<unknown>) => Array.from({ length: newestOf(format) }, (_, index) => index + 1)

describe.each(kept)('%s as released', (name, format) => {
  test.each(versions(format))('in version %i can be read', (version) => {
    expect(JSON.parse(read(golden(version, name)))).toMatchObject({ content: { version } })
    expect(unseal(read(golden(version, name)), format)).toMatchObject({ ok: true, content: { version: newestOf(format) } })
  })

  test('in its newest version is written today byte for byte as it was', () => {
    const text = read(golden(newestOf(format), name))
    const opened = unseal(text, format)
    expect(opened.ok && seal(opened.content)).toBe(text)
  })

  test('takes what it took: whoever changes it gives it a new version, a step and files of its own', () => {
    const schema: unknown = JSON.parse(read(golden(newestOf(format), name.replace('.json', '.schema.json'))))
    expect(z.toJSONSchema(format.schema)).toEqual(schema)
  })
})

test('a transfer file and an office.json of every release can be read', () => {
  for (const version of fs.readdirSync(released)) {
    const of = (name: string) => path.join(released, version, name)
    if (fs.existsSync(of('transfer.json'))) expect(readTransfer(of('transfer.json'))).toMatchObject({ ok: true })
    if (fs.existsSync(of('office.json'))) expect(readOfficeConfig(of('office.json'))).toMatchObject({ ok: true })
  }
  expect(fs.readdirSync(golden(1, ''))).toEqual(expect.arrayContaining(['office.json', 'transfer.json']))
})

const month = fc.constantFrom('2026-06', '2026-07', '2026-12', '2027-01')
const cell = fc.constantFrom('visits', 'language:sv', 'opened:p03', 'of-a-later-version:x')
const anyMonths: fc.Arbitrary<Months> = fc.dictionary(month, fc.dictionary(cell, fc.integer({ min: 1, max: 1_000_000_000 })))
const first = (months: Months) => seal({ version: 1, months })
const opened = (text: string): WithVisits => {
  const file = unseal(text, third)
  if (!file.ok) throw new Error(file.fault)
  return file.content
}

describe('a later release', () => {
  test('finds in a file of the first what stood there, whatever it was', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        expect(asFirst(opened(first(months)))).toEqual(months)
      }),
    )
  })

  test('finds the same whether every release was used or some were passed by', () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const between = unseal(first(months), second)
        expect(between.ok && opened(seal(between.content))).toEqual(opened(first(months)))
      }),
    )
  })

  test('takes no file for a version that it is not', () => {
    for (const version of [0, -1, 1.5, '1', null])
      expect(unseal(seal({ version, months: {} }), third)).toEqual({ ok: false, fault: 'damaged' })
    expect(unseal(seal({ version: 2, months: {} }), third)).toEqual({ ok: false, fault: 'damaged' })
    expect(unseal(first({ '2026-06': { visits: 0 } }), third)).toEqual({ ok: false, fault: 'damaged' })
    expect(unseal(first({}).replace('{}', '{ }').replace('1', '2'), third)).toEqual({ ok: false, fault: 'damaged' })
  })

  const months = { '2026-07': { visits: 7, 'language:sv': 4 } }
  const storeOf = (directory: string, files = fs as Parameters<typeof twoSlotAdapter>[0]['files']) =>
    twoSlotAdapter({ directory, name: 'counts', format: third, setsAside: true, ...(files && { files }) })

  test('leaves the files as they are until it writes, and then writes its own', () => {
    const directory = folder()
    for (const slot of ['counts.json', 'counts-backup.json']) fs.writeFileSync(path.join(directory, slot), first(months))
    const before = contentOf(directory)
    const store = storeOf(directory)
    const found = store.read()!
    expect(asFirst(found)).toEqual(months)
    expect(contentOf(directory)).toEqual(before)
    store.write(found)
    expect(contentOf(directory)).toEqual({ 'counts.json': seal(found), 'counts-backup.json': seal(found) })
  })

  test('loses nothing by a power cut at any step of its first writing', () => {
    const visits = (content: WithVisits | null) => content?.months.reduce((sum, one) => sum + one.visits, 0) ?? 0
    const { cuts, lost } = lostByPowerCuts(
      0,
      (disk, { promise, acknowledge }) => {
        const earlier = twoSlotAdapter({ directory: '/data', name: 'counts', format: countsFormat, setsAside: true, files: disk })
        promise(7)
        earlier.write({ version: 1, months })
        acknowledge()
        const later = storeOf('/data', disk)
        const content = later.read()!
        later.write(content)
        promise(8)
        later.write({ ...content, months: content.months.map((one) => ({ ...one, visits: one.visits + 1 })) })
        acknowledge()
      },
      (disk) => visits(storeOf('/data', disk).read()),
    )
    expect(cuts).toBeGreaterThan(100)
    expect(lost).toEqual([])
  })
})
