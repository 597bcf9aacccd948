import { programmeIds, type ProgrammeId } from '../../core/programme/catalogue'
import { languages, type Language } from '../../core/text/language'
import type { OfficeConfig } from '../office-config'
import type { Words } from '../office-config-words'
import { between, listed, oneOf, type Setting } from './setting'

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ')

const languageNames: Record<Language, Words> = {
  sv: { en: 'Swedish', sv: 'svenska' },
  en: { en: 'English', sv: 'engelska' },
  ar: { en: 'Arabic', sv: 'arabiska' },
}

const programmeNames: Record<ProgrammeId, Words> = {
  parents: { en: 'parents', sv: 'föräldrar' },
  mini: { en: 'children of 3–5', sv: 'barn 3–5 år' },
  'nxt-6-8': { en: 'children of 6–8', sv: 'barn 6–8 år' },
  'nxt-9-12': { en: 'children of 9–12', sv: 'barn 9–12 år' },
  'nxt-13-17': { en: 'young people of 13–17', sv: 'unga 13–17 år' },
}

type Idle = OfficeConfig['idle']

const minutes = (of: keyof Idle, most: number, name: Words, means: Words, usual: number): Setting => ({
  name,
  means,
  write: between(1, most),
  example: `"idle": { "${of}": ${usual} }`,
  value: ({ idle }) => ({ en: `${idle[of]} min`, sv: `${idle[of]} min` }),
})

const displays: Record<OfficeConfig['displays'], Words> = {
  one: { en: 'the visitor’s alone; any other is covered', sv: 'bara besökarens; andra täcks över' },
  guide: { en: 'a second one is for the counsellor’s guide', sv: 'en andra är för samtalsledarens guide' },
}

/** Settings of what a visitor meets. */
export const ofTheVisit = {
  languages: {
    name: { en: 'Languages', sv: 'Språk' },
    means: {
      en: 'The languages to choose from on the start page, in this order.',
      sv: 'De språk som kan väljas på startsidan, i den ordningen.',
    },
    write: {
      en: `write a list of languages, each once, from ${quoted(languages)}`,
      sv: `skriv en lista med språk, varje språk en gång, ur ${quoted(languages)}`,
    },
    example: '"languages": ["sv", "ar"]',
    value: (config) => listed(config.languages.map((one) => languageNames[one])),
  },
  defaultLanguage: {
    name: { en: 'First language', sv: 'Första språk' },
    means: {
      en: 'The language of the pages before a visitor has chosen one.',
      sv: 'Språket på sidorna innan en besökare har valt.',
    },
    write: {
      en: `write one of the languages that the kiosk offers (${quoted(languages)})`,
      sv: `skriv ett av de språk som kiosken erbjuder (${quoted(languages)})`,
    },
    example: '"defaultLanguage": "sv"',
    value: ({ defaultLanguage }) => languageNames[defaultLanguage],
  },
  programmes: {
    name: { en: 'Programmes', sv: 'Program' },
    means: { en: 'For whom the kiosk has something to offer.', sv: 'För vilka kiosken har något att erbjuda.' },
    write: {
      en: `write a list of programmes, each once, from ${quoted(programmeIds)}`,
      sv: `skriv en lista med program, varje program en gång, ur ${quoted(programmeIds)}`,
    },
    example: '"programmes": ["parents", "nxt-9-12"]',
    value: ({ programmes }) => listed(programmes.map((one) => programmeNames[one])),
  },
  printing: {
    name: { en: 'Printing', sv: 'Utskrift' },
    means: {
      en: 'Whether visitors can print what they take along. Ask first whether a print server keeps what it prints.',
      sv: 'Om besökare kan skriva ut det de tar med sig. Ta först reda på om en skrivarserver sparar utskrifter.',
    },
    write: { en: 'write true or false', sv: 'skriv true eller false' },
    example: '"printing": true',
    value: ({ printing }) => (printing ? { en: 'on', sv: 'på' } : { en: 'off', sv: 'av' }),
  },
  displays: {
    name: { en: 'Displays', sv: 'Skärmar' },
    means: {
      en: 'What a second display is for. "one": it is covered. "guide": it is the counsellor’s, in a guided visit.',
      sv: 'Vad en andra skärm är till för. "one": den täcks över. "guide": den är samtalsledarens, i ett lett besök.',
    },
    write: oneOf(['one', 'guide']),
    example: '"displays": "guide"',
    value: (config) => displays[config.displays],
  },
  'idle.warningSeconds': {
    name: { en: 'Countdown', sv: 'Nedräkning' },
    means: {
      en: 'How long a visit that nobody touches counts down, visibly, before it ends. Any touch stops it.',
      sv: 'Hur länge ett besök som ingen rör räknar ner, synligt, innan det avslutas. Varje tryck stoppar det.',
    },
    write: between(20, 120),
    example: '"idle": { "warningSeconds": 90 }',
    value: ({ idle }) => ({ en: `${idle.warningSeconds} seconds`, sv: `${idle.warningSeconds} sekunder` }),
  },
  'idle.aloneMinutes': minutes(
    'aloneMinutes',
    10,
    { en: 'Wait, alone', sv: 'Väntan, ensam' },
    {
      en: 'How long nobody may touch a visit before the countdown begins.',
      sv: 'Hur länge ingen får röra ett besök innan nedräkningen börjar.',
    },
    5,
  ),
  'idle.childWithAdultMinutes': minutes(
    'childWithAdultMinutes',
    20,
    { en: 'Wait, small child and adult', sv: 'Väntan, små barn med vuxen' },
    { en: 'The same for the youngest, who talk with an adult meanwhile.', sv: 'Samma för de minsta, som pratar med en vuxen under tiden.' },
    10,
  ),
  'idle.guidedMinutes': minutes(
    'guidedMinutes',
    45,
    { en: 'Wait, guided', sv: 'Väntan, lett besök' },
    { en: 'The same in a visit that a counsellor guides.', sv: 'Samma i ett besök som en samtalsledare leder.' },
    20,
  ),
  'idle.pauseMinutes': minutes(
    'pauseMinutes',
    30,
    { en: 'Wait, paused', sv: 'Väntan, paus' },
    { en: 'The same while the visitor has a break.', sv: 'Samma medan besökaren har paus.' },
    15,
  ),
} as const satisfies Record<string, Setting>
