import type { OfficeConfig } from '../office-config'
import type { Words } from '../office-config-words'
import { officeWords } from './of-the-office'
import { between, listed, notSet, oneOf, same, type Setting } from './setting'

type Of<K extends 'statisticsPeriod' | 'publish'> = Record<OfficeConfig[K], Words>

const periods: Of<'statisticsPeriod'> = {
  month: { en: 'months', sv: 'månader' },
  quarter: { en: 'quarters', sv: 'kvartal' },
  'half-year': { en: 'half-years', sv: 'halvår' },
  year: { en: 'years', sv: 'år' },
}

const publishers: Of<'publish'> = {
  kiosk: { en: 'this kiosk by itself', sv: 'den här kiosken för sig' },
  authority: { en: 'the authority, for all its kiosks together', sv: 'myndigheten, för alla sina kiosker tillsammans' },
}

/** Settings of the help lines. */
export const ofHelpLines = {
  'helpLines.local': {
    name: { en: 'Local help lines', sv: 'Lokala hjälplinjer' },
    means: {
      en: 'Numbers of the office’s own place, such as socialjouren. They stand with the others on the page for help.',
      sv: 'Nummer på orten, som socialjouren. De står bland de andra på sidan för hjälp.',
    },
    write: {
      en: 'write a list of at most six help lines, each with "name" and "number"',
      sv: 'skriv en lista med högst sex hjälplinjer, var och en med "name" och "number"',
    },
    example: '"helpLines": { "local": [{ "name": { "text": "Socialjouren", "lang": "sv" }, "number": "010 123 45 67" }] }',
    value({ helpLines: { local } }) {
      const words = local.map(({ name, number }) => ({ en: `${officeWords(name).en} ${number}`, sv: `${officeWords(name).sv} ${number}` }))
      return local.length === 0 ? { en: 'none', sv: 'inga' } : listed(words)
    },
  },
  'helpLines.confirmed': {
    name: { en: 'Lines the office has called', sv: 'Linjer som kontoret har ringt' },
    means: {
      en: 'The month in which the office called a line and it was right. Visitors see the month, and a line that was held.',
      sv: 'Den månad då kontoret ringde en linje och den stämde. Besökare ser månaden, och en linje som hölls tillbaka.',
    },
    write: {
      en: 'write the month of the call for each line, as in { "bris": "2026-11" }',
      sv: 'skriv månaden för samtalet för varje linje, som { "bris": "2026-11" }',
    },
    example: '"helpLines": { "confirmed": { "bris": "2026-11" } }',
    value({ helpLines: { confirmed } }) {
      const called = Object.entries(confirmed).map(([id, month]) => same(`${id} ${month}`))
      return called.length === 0 ? { en: 'none', sv: 'inga' } : listed(called)
    },
  },
} as const satisfies Record<string, Setting>

/** Settings of what is counted and published. */
export const ofCounts = {
  statisticsPeriod: {
    name: { en: 'Period of the statistics', sv: 'Statistikens period' },
    means: {
      en: 'How long a period is before its figures are published. The shorter, the more is rounded away.',
      sv: 'Hur lång en period är innan dess siffror ges ut. Ju kortare, desto mer avrundas bort.',
    },
    write: oneOf(['month', 'quarter', 'half-year', 'year']),
    example: '"statisticsPeriod": "quarter"',
    value: ({ statisticsPeriod }) => periods[statisticsPeriod],
  },
  publish: {
    name: { en: 'Who publishes', sv: 'Vem ger ut' },
    means: {
      en: 'Figures are published for one kiosk or for all kiosks together, never both. "authority" allows transfer files.',
      sv: 'Siffror ges ut för en kiosk eller för alla tillsammans, aldrig båda. "authority" tillåter överföringsfiler.',
    },
    write: oneOf(['kiosk', 'authority']),
    example: '"publish": "authority"',
    value: ({ publish }) => publishers[publish],
  },
  countBatchVisits: {
    name: { en: 'Visits at a time', sv: 'Besök åt gången' },
    means: {
      en: 'How many visits are counted at a time, so that the file tells nothing of a single one. A power cut loses those.',
      sv: 'Hur många besök som räknas åt gången, så att filen inte avslöjar ett enda. Ett strömavbrott tappar dem.',
    },
    write: between(1, 20),
    example: '"countBatchVisits": 10',
    value: ({ countBatchVisits }) => same(String(countBatchVisits)),
  },
} as const satisfies Record<string, Setting>

/** Settings of the staff area. */
export const ofStaff = {
  pin: {
    name: { en: 'PIN of the staff area', sv: 'Personaldelens PIN-kod' },
    means: {
      en: 'Opens the staff area. The PIN itself is not kept, only a hash of it.',
      sv: 'Öppnar personaldelen. Själva koden sparas inte, bara ett hashvärde av den.',
    },
    write: {
      en: 'remove this setting and set the PIN with --set-pin, which writes it; without it the staff area stays closed',
      sv: 'ta bort inställningen och sätt PIN-koden med --set-pin, som skriver den; utan den är personaldelen stängd',
    },
    example: 'ses-kiosk --set-pin',
    value: ({ pin }) => (pin === undefined ? notSet : { en: 'set', sv: 'satt' }),
  },
} as const satisfies Record<string, Setting>
