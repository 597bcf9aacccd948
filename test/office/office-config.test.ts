import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test } from 'vitest'
import { defaultConfig, officeConfig } from '../../src/office/office-config'
import { settingWords } from '../../src/office/office-config-words'
import { configLines, readOfficeConfig } from '../../src/office/read-office-config'
import { folder, refusing } from './broken-files'

const read = (text: string) => {
  const file = path.join(folder(), 'office.json')
  fs.writeFileSync(file, text)
  return readOfficeConfig(file)
}

const said = (text: string): string[] => {
  const result = read(text)
  return result.ok ? [] : configLines('office.json', result.problems)
}

const everything = {
  kioskName: 'Reception 2',
  office: 'Familjerätten',
  municipality: 'Växjö',
  languages: ['ar', 'sv'],
  defaultLanguage: 'ar',
  statisticsPeriod: 'quarter',
  publish: 'authority',
  countBatchVisits: 20,
  idle: { warningSeconds: 120, aloneMinutes: 5, childWithAdultMinutes: 8, guidedMinutes: 20, pauseMinutes: 12 },
  printing: true,
  helpLines: [
    { name: { sv: 'Socialjouren', en: 'Emergency social services', ar: 'الطوارئ الاجتماعية' }, number: '0470 123 45' },
    { name: { text: 'Kvinnojouren', lang: 'sv' }, number: '+46 470 123 45' },
  ],
}

test('without a file the defaults hold', () => {
  expect(readOfficeConfig(path.join(folder(), 'office.json'))).toEqual({ ok: true, config: defaultConfig })
  expect(defaultConfig).toEqual({
    kioskName: 'kiosk',
    office: '',
    municipality: '',
    languages: ['sv', 'en', 'ar'],
    defaultLanguage: 'sv',
    statisticsPeriod: 'half-year',
    publish: 'kiosk',
    countBatchVisits: 5,
    idle: { warningSeconds: 60, aloneMinutes: 3, childWithAdultMinutes: 6, guidedMinutes: 15, pauseMinutes: 10 },
    printing: false,
    helpLines: [],
  })
})

test('everything can be set, and anything left out', () => {
  expect(read(JSON.stringify(everything))).toEqual({ ok: true, config: everything })
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
      "office.json:4:3 kiosk: there is no setting "kiosk" here: remove it or correct its spelling; there are kioskName, office, municipality, languages, defaultLanguage, statisticsPeriod, publish, countBatchVisits, idle, printing, helpLines, pin",
      "office.json:2:31 idle.warningSeconds: skriv ett heltal från 20 till 120",
      "office.json:2:35 idle.alone: här finns ingen inställning "alone": ta bort den eller rätta stavningen; det finns warningSeconds, aloneMinutes, childWithAdultMinutes, guidedMinutes, pauseMinutes",
      "office.json:3:15 printing: skriv true eller false",
      "office.json:4:3 kiosk: här finns ingen inställning "kiosk": ta bort den eller rätta stavningen; det finns kioskName, office, municipality, languages, defaultLanguage, statisticsPeriod, publish, countBatchVisits, idle, printing, helpLines, pin",
    ]
  `)
})

test.each([
  ['[]', '', 1, 1],
  ['{ "kioskName": "=1+1" }', 'kioskName', 1, 16],
  [`{ "office": "${'x'.repeat(81)}" }`, 'office', 1, 13],
  ['{ "languages": [] }', 'languages', 1, 16],
  ['{ "languages": ["sv", "sv"] }', 'languages', 1, 16],
  ['{ "languages": ["sv", "so"] }', 'languages[1]', 1, 23],
  ['{ "languages": ["ar"] }', 'defaultLanguage', 1, 1],
  ['{ "languages": ["ar"], "defaultLanguage": "sv" }', 'defaultLanguage', 1, 43],
  ['{ "statisticsPeriod": "week" }', 'statisticsPeriod', 1, 23],
  ['{ "publish": "both" }', 'publish', 1, 14],
  ['{ "countBatchVisits": 21 }', 'countBatchVisits', 1, 23],
  ['{ "idle": 60 }', 'idle', 1, 11],
  ['{ "idle": { "pauseMinutes": 2.5 } }', 'idle.pauseMinutes', 1, 29],
  ['{ "helpLines": [{ "name": { "text": "A", "lang": "sv" } }] }', 'helpLines[0].number', 1, 17],
  ['{ "helpLines": [{ "name": { "text": "A", "lang": "sv" }, "number": "tel:112" }] }', 'helpLines[0].number', 1, 68],
  ['{ "helpLines": [{ "name": "Jouren", "number": "112" }] }', 'helpLines[0].name', 1, 27],
  [`{ "helpLines": [{ "name": { "text": "${'x'.repeat(41)}", "lang": "sv" }, "number": "112" }] }`, 'helpLines[0].name.text', 1, 37],
  [`{ "helpLines": [${Array(7).fill('{ "name": { "text": "A", "lang": "sv" }, "number": "112" }').join()}] }`, 'helpLines', 1, 16],
])('%s: the problem is at %s', (text, where, line, column) => {
  const result = read(text)
  expect(!result.ok && result.problems.map((problem) => [problem.path, problem.line, problem.column])).toEqual([[where, line, column]])
})

test('a file that cannot be read holds nothing up silently', () => {
  const result = readOfficeConfig('/etc/ses-kiosk/office.json', refusing('readFileSync', 'EACCES'))
  expect(!result.ok && configLines('office.json', result.problems)[0]).toBe(
    'office.json:1:1 the file cannot be read (EACCES): change its permissions',
  )
})

test('every setting has its sentence in both languages', () => {
  const names = [...Object.keys(officeConfig.shape), ...Object.keys(defaultConfig.idle).map((name) => `idle.${name}`)]
  for (const name of names) expect(settingWords[name]).toMatchObject({ en: expect.stringMatching(/./), sv: expect.stringMatching(/./) })
})
