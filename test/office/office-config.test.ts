import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test } from 'vitest'
import { defaultConfig } from '../../src/office/office-config'
import { configLines, readOfficeConfig } from '../../src/office/read-office-config'
import { folder, refusing } from './broken-files'
import { accepted, everything, refused, refusedByMore } from './office-examples'

const today = new Date('2026-11-20T12:00:00Z')

const read = (text: string) => {
  const file = path.join(folder(), 'office.json')
  fs.writeFileSync(file, text)
  return readOfficeConfig(file, fs, today)
}

const said = (text: string): string[] => {
  const result = read(text)
  return result.ok ? [] : configLines('office.json', result.problems)
}

test('without a file the defaults hold', () => {
  expect(readOfficeConfig(path.join(folder(), 'office.json'))).toMatchObject({ ok: true, config: defaultConfig })
  expect(defaultConfig).toEqual({
    kioskName: 'kiosk',
    office: '',
    municipality: '',
    languages: ['sv', 'en', 'ar'],
    defaultLanguage: 'sv',
    programmes: ['parents', 'mini', 'nxt-6-8', 'nxt-9-12', 'nxt-13-17'],
    idle: { warningSeconds: 60, aloneMinutes: 3, childWithAdultMinutes: 6, guidedMinutes: 15, pauseMinutes: 10 },
    printing: false,
    displays: 'one',
    helpLines: { local: [], confirmed: {} },
    statisticsPeriod: 'half-year',
    publish: 'kiosk',
    countBatchVisits: 5,
  })
})

test('everything can be set, and anything left out', () => {
  expect(read(JSON.stringify(everything))).toMatchObject({ ok: true, config: everything })
  for (const one of accepted) expect(read(JSON.stringify(one)).ok, JSON.stringify(one)).toBe(true)
  expect(read('{ "idle": { "aloneMinutes": 2 } }')).toMatchObject({ ok: true, config: { idle: { aloneMinutes: 2, warningSeconds: 60 } } })
})

test('a file that is not JSON says where and what to do', () => {
  expect(said('{\n  "kioskName": "a"\n  "office": "b"\n}')).toMatchInlineSnapshot(`
    [
      "office.json:3:3 a comma or a closing bracket is missing before this",
      "office.json:3:3 ett komma eller en avslutande parentes saknas före detta",
    ]
  `)
})

test('everything that is wrong is said at once, each where it stands', () => {
  expect(said('{\n  "idle": { "warningSeconds": 10, "alone": 3 },\n  "printing": "yes",\n  "kiosk": "a"\n}')).toMatchInlineSnapshot(`
    [
      "office.json:2:31 idle.warningSeconds: write a whole number from 20 to 120",
      "office.json:2:35 idle.alone: there is no setting "alone" here: remove it or correct its spelling; there are warningSeconds, aloneMinutes, childWithAdultMinutes, guidedMinutes, pauseMinutes",
      "office.json:3:15 printing: write true or false",
      "office.json:4:3 kiosk: there is no setting "kiosk" here: remove it or correct its spelling; there are $schema, kioskName, office, municipality, logo, accent, openingHours, languages, defaultLanguage, programmes, idle, printing, displays, helpLines, statisticsPeriod, publish, countBatchVisits, pin",
      "office.json:2:31 idle.warningSeconds: skriv ett heltal från 20 till 120",
      "office.json:2:35 idle.alone: här finns ingen inställning "alone": ta bort den eller rätta stavningen; det finns warningSeconds, aloneMinutes, childWithAdultMinutes, guidedMinutes, pauseMinutes",
      "office.json:3:15 printing: skriv true eller false",
      "office.json:4:3 kiosk: här finns ingen inställning "kiosk": ta bort den eller rätta stavningen; det finns $schema, kioskName, office, municipality, logo, accent, openingHours, languages, defaultLanguage, programmes, idle, printing, displays, helpLines, statisticsPeriod, publish, countBatchVisits, pin",
    ]
  `)
})

test.each([...refused, ...refusedByMore])('%j: the problem is at %s', (file, where, column) => {
  const result = read(JSON.stringify(file))
  expect(!result.ok && result.problems.map((problem) => [problem.path, problem.line, problem.column])).toEqual([[where, 1, column]])
})

test('a colour that is too light says by how much, and names one that is not', () => {
  expect(said('{ "accent": "#7fb0a8" }')).toMatchInlineSnapshot(`
    [
      "office.json:1:13 accent: #7fb0a8 is too light to be read: its contrast with #f6e4d7 is 1.95, and 4.5 is needed; write a darker colour, such as "#4f6d68"",
      "office.json:1:13 accent: #7fb0a8 är för ljus för att läsas: kontrasten mot #f6e4d7 är 1,95, och 4,5 behövs; skriv en mörkare färg, till exempel "#4f6d68"",
    ]
  `)
})

test('a call that is still to come says what the clock says, since that may be what is wrong', () => {
  const called = (month: string) => said(`{ "helpLines": { "confirmed": { "bris": "${month}" } } }`)
  expect(called('2026-11')).toEqual([])
  expect(called('2026-12')).toMatchInlineSnapshot(`
    [
      "office.json:1:41 helpLines.confirmed.bris: the clock of this computer says 2026-11: write the month in which somebody called, or set the clock",
      "office.json:1:41 helpLines.confirmed.bris: datorns klocka säger 2026-11: skriv den månad då någon ringde, eller ställ klockan",
    ]
  `)
})

test('a line that does not exist says which there are', () => {
  expect(said('{ "helpLines": { "confirmed": { "brs": "2026-11" } } }')[0]).toMatch(/"brs".*emergency, police, bris, women/)
})

test('where a setting stands is known, and that a default stands nowhere', () => {
  const result = read('{ "office": "A",\n  "idle": { "aloneMinutes": 2 } }')
  const places = ['office', 'municipality', 'idle', 'idle.aloneMinutes', 'idle.pauseMinutes']
  expect(places.map((one) => result.ok && result.placeOf(one.split('.'))?.line)).toEqual([1, undefined, 2, 2, undefined])
})

test('a file that cannot be read holds nothing up silently', () => {
  const result = readOfficeConfig('/etc/ses-kiosk/office.json', refusing('readFileSync', 'EACCES'))
  expect(!result.ok && configLines('office.json', result.problems)[0]).toBe(
    'office.json:1:1 the file cannot be read (EACCES): change its permissions',
  )
})
