import type { OfficeText } from '../../ipc/profile'
import type { Words } from '../office-config-words'
import { notSet, same, textOr, type Setting } from './setting'

const shortText: Words = { en: 'write a text of at most 80 characters', sv: 'skriv en text på högst 80 tecken' }

/** A text of the office as staff read it: in their language, or as it stands. */
export const officeWords = (text: OfficeText): Words => ('lang' in text ? same(text.text) : { en: text.en, sv: text.sv })

/** Settings that say whose kiosk this is. */
export const ofTheOffice = {
  kioskName: {
    name: { en: 'Name of the kiosk', sv: 'Kioskens namn' },
    means: {
      en: 'Tells the kiosks of an authority apart in exported statistics. Visitors do not see it.',
      sv: 'Skiljer myndighetens kiosker åt i exporterad statistik. Besökare ser det inte.',
    },
    write: {
      en: 'write at most 40 letters, digits, spaces, hyphens or underscores, a letter or digit first',
      sv: 'skriv högst 40 bokstäver, siffror, mellanslag, bindestreck eller understreck, en bokstav eller siffra först',
    },
    example: '"kioskName": "receptionen"',
    value: ({ kioskName }) => same(kioskName),
  },
  office: {
    name: { en: 'The office', sv: 'Kontoret' },
    means: { en: 'Stands at the top of every page.', sv: 'Står överst på varje sida.' },
    write: shortText,
    example: '"office": "Familjerätten"',
    value: ({ office }) => textOr(office),
  },
  municipality: {
    name: { en: 'The municipality', sv: 'Kommunen' },
    means: {
      en: 'Stands below the office, and in merged statistics.',
      sv: 'Står under kontoret, och i sammanlagd statistik.',
    },
    write: shortText,
    example: '"municipality": "Exempelköping"',
    value: ({ municipality }) => textOr(municipality),
  },
  logo: {
    name: { en: 'Logo', sv: 'Logotyp' },
    means: {
      en: 'A picture beside the name of the office, at the top of every page.',
      sv: 'En bild bredvid kontorets namn, överst på varje sida.',
    },
    write: {
      en: 'write the path of a PNG or SVG file of at most 200 kB: from the folder of office.json, or a whole path',
      sv: 'skriv sökvägen till en PNG- eller SVG-fil på högst 200 kB: från mappen med office.json, eller en hel sökväg',
    },
    example: '"logo": "logo.svg"',
    value: ({ logo }) => textOr(logo),
  },
  accent: {
    name: { en: 'Accent colour', sv: 'Accentfärg' },
    means: {
      en: 'The colour of buttons and headings for adults; the pages of children have colours of their own.',
      sv: 'Färgen på knappar och markeringar för vuxna; barnens sidor har egna färger.',
    },
    write: {
      en: 'write a colour as # and six digits from 0 to 9 and a to f, as in "#24605a", dark enough to be read on a light page',
      sv: 'skriv en färg som # och sex tecken 0–9 och a–f, som "#24605a", mörk nog att läsas på en ljus sida',
    },
    example: '"accent": "#24605a"',
    value: ({ accent }) => (accent ? same(accent) : { en: 'green, as it is built', sv: 'grön, som från början' }),
  },
  openingHours: {
    name: { en: 'Opening hours', sv: 'Öppettider' },
    means: {
      en: 'Stands quietly on the start page and with the help lines.',
      sv: 'Står diskret på startsidan och bland hjälplinjerna.',
    },
    write: {
      en: 'write { "sv": …, "en": …, "ar": … }, or { "text": …, "lang": "sv" }, each on one line of at most 200 characters',
      sv: 'skriv { "sv": …, "en": …, "ar": … } eller { "text": …, "lang": "sv" }, på en rad med högst 200 tecken var',
    },
    example: '"openingHours": { "text": "Måndag till fredag 9–16", "lang": "sv" }',
    value: ({ openingHours }) => (openingHours ? officeWords(openingHours) : notSet),
  },
} as const satisfies Record<string, Setting>
