import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { measures } from '../../../src/core/usage/measures'
import type { PeriodReport } from '../../../src/core/usage/report'
import { csvOf } from '../../../src/office/export/csv'
import { dataPackageOf } from '../../../src/office/export/datapackage'
import { columns } from '../../../src/office/export/usage-table'
import { transferFile, usageFiles } from '../../../src/office/export/write-export'

const reports: PeriodReport[] = [
  { period: '2026-H1', first: '2026-01', last: '2026-06', kind: 'few' },
  {
    period: '2026-H2',
    first: '2026-07',
    last: '2026-12',
    kind: 'figures',
    visits: 25,
    measures: [
      {
        measure: 'language',
        kind: 'figures',
        figures: [
          { key: 'sv', figure: 20 },
          { key: 'ar', figure: '0–4' },
        ],
        total: 20,
      },
      { measure: 'ending', kind: 'left-out' },
    ],
  },
  { period: '2027-H1', first: '2027-01', last: '2027-06', kind: 'left-out' },
]

test('CSV: a byte order mark, CRLF after every row, quotation marks where RFC 4180 wants them', () => {
  const csv = csvOf(
    ['a', 'b'],
    [
      [1, 'x'],
      ['y, z', 'say "å"'],
      ['two\nlines', ''],
    ],
  )
  expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(csv.slice(1)).toBe('a,b\r\n1,x\r\n"y, z","say ""å"""\r\n"two\nlines",\r\n')
})

test('the table has a row for each figure, and words where there is none', () => {
  const [[, csv]] = usageFiles('/out', 'kiosk', reports) as [[string, string]]
  expect(csv).toMatchInlineSnapshot(`
    "﻿kiosk,period,first_month,last_month,measure,key,count,note
    kiosk,2026-H1,2026-01,2026-06,visits,,färre än 10 besök,fewer than 10 visits
    kiosk,2026-H2,2026-07,2026-12,visits,,25,
    kiosk,2026-H2,2026-07,2026-12,language,sv,20,
    kiosk,2026-H2,2026-07,2026-12,language,ar,0–4,
    kiosk,2026-H2,2026-07,2026-12,ending,,utelämnad,"utelämnad: tillsammans med de andra siffrorna skulle ett ""0–4"" kunna räknas ut närmare än så / left out: together with the other figures, a ""0–4"" could be worked out more closely than that"
    kiosk,2027-H1,2027-01,2027-06,visits,,utelämnad,"utelämnad: tillsammans med de andra siffrorna skulle ett ""0–4"" kunna räknas ut närmare än så / left out: together with the other figures, a ""0–4"" could be worked out more closely than that"
    "
  `)
})

test('the same reports always give the same bytes', () =>
  expect(usageFiles('/out', 'kiosk', reports)).toEqual(usageFiles('/out', 'kiosk', structuredClone(reports))))

// What the Data Package, Tabular Data Resource and Table Schema specifications require.
test('the data package has everything its specification requires', () => {
  const csv = csvOf(['a'], [])
  const { resources, ...descriptor } = dataPackageOf(csv) as { resources: Record<string, unknown>[] } & Record<string, unknown>
  expect(descriptor).toMatchObject({ profile: 'tabular-data-package', name: expect.stringMatching(/^[a-z0-9._/-]+$/) })
  for (const licence of descriptor.licenses as Record<string, string>[]) expect(licence.name ?? licence.path).toBeTruthy()
  expect(resources).toHaveLength(1)
  const [resource] = resources as [Record<string, unknown>]
  expect(resource).toMatchObject({ profile: 'tabular-data-resource', name: expect.stringMatching(/^[a-z0-9._-]+$/), encoding: 'utf-8' })
  expect(resource.path).toMatch(/^[^/.][^:]*\.csv$/)
  expect(resource).toMatchObject({ bytes: Buffer.byteLength(csv), hash: `sha256:${createHash('sha256').update(csv).digest('hex')}` })
  const { fields, missingValues } = resource.schema as {
    fields: { name: string; type: string; description: string }[]
    missingValues: string[]
  }
  expect(fields.map(({ name }) => name)).toEqual(columns.map(({ name }) => name))
  expect(missingValues).toEqual(['', '0–4', 'färre än 10 besök', 'utelämnad'])
})

test('every column and every measure is described in both languages, and nothing says when', () => {
  const text = JSON.stringify(dataPackageOf(csvOf([], [])))
  const { resources, measures: described } = JSON.parse(text) as {
    resources: [{ schema: { fields: { description: string }[] } }]
    measures: unknown
  }
  for (const { description } of resources[0].schema.fields) expect(description).toMatch(/^Svenska: .+\n\nEnglish: .+/)
  expect(described).toEqual(Object.entries(measures).map(([id, measure]) => ({ id, keys: measure.keys, sv: measure.sv, en: measure.en })))
  expect(text).not.toMatch(/created|\d{4}-\d\d-\d\d/)
})

test('a transfer file is named after its kiosk', () => {
  const [file, text] = transferFile('/out', {
    version: 1,
    kiosk: 'Växjö 1',
    months: { '2026-02': { visits: 1, 'felt:same': 1 }, '2026-01': {} },
  })
  expect(file).toBe('/out/ses-kiosk-transfer-Växjö-1.json')
  expect(text).toBe(
    '{\n  "kiosk": "Växjö 1",\n  "months": {\n    "2026-01": {},\n    "2026-02": {\n      "felt:same": 1,\n      "visits": 1\n    }\n  },\n  "version": 1\n}\n',
  )
})
