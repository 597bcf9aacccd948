import { languages } from '../core/text/language'
import type { JsonFault } from './json-text'

/** A sentence for whoever edits the file, in English and Swedish. */
export interface Words {
  en: string
  sv: string
}

const between = (least: number, most: number): Words => ({
  en: `write a whole number from ${least} to ${most}`,
  sv: `skriv ett heltal från ${least} till ${most}`,
})

const oneOf = (values: readonly string[]): Words => ({
  en: `write one of ${values.map((value) => `"${value}"`).join(', ')}`,
  sv: `skriv något av ${values.map((value) => `"${value}"`).join(', ')}`,
})

const list = languages.map((code) => `"${code}"`).join(', ')
const shortText: Words = { en: 'write a text of at most 80 characters', sv: 'skriv en text på högst 80 tecken' }

/** What each setting has to be, by its path with `[]` for any place in a list. */
export const settingWords: Readonly<Record<string, Words>> = {
  '': { en: 'write the settings between { and }', sv: 'skriv inställningarna mellan { och }' },
  kioskName: {
    en: 'write at most 40 letters, digits, spaces, hyphens or underscores, a letter or digit first',
    sv: 'skriv högst 40 bokstäver, siffror, mellanslag, bindestreck eller understreck, en bokstav eller siffra först',
  },
  office: shortText,
  municipality: shortText,
  languages: { en: `write a list of languages, each once, from ${list}`, sv: `skriv en lista med språk, varje språk en gång, ur ${list}` },
  defaultLanguage: {
    en: `write one of the languages that the kiosk offers (${list})`,
    sv: `skriv ett av de språk som kiosken erbjuder (${list})`,
  },
  statisticsPeriod: oneOf(['month', 'quarter', 'half-year', 'year']),
  publish: oneOf(['kiosk', 'authority']),
  countBatchVisits: between(1, 20),
  idle: { en: 'write the times between { and }', sv: 'skriv tiderna mellan { och }' },
  'idle.warningSeconds': between(20, 120),
  'idle.aloneMinutes': between(1, 10),
  'idle.childWithAdultMinutes': between(1, 20),
  'idle.guidedMinutes': between(1, 45),
  'idle.pauseMinutes': between(1, 30),
  printing: { en: 'write true or false', sv: 'skriv true eller false' },
  helpLines: {
    en: 'write a list of at most six help lines, each with "name" and "number"',
    sv: 'skriv en lista med högst sex hjälplinjer, var och en med "name" och "number"',
  },
  'helpLines[].name': {
    en: 'write { "sv": …, "en": …, "ar": … }, or { "text": …, "lang": "sv" }, each at most 40 characters',
    sv: 'skriv { "sv": …, "en": …, "ar": … } eller { "text": …, "lang": "sv" }, högst 40 tecken var',
  },
  'helpLines[].number': {
    en: 'write a telephone number of digits and spaces, as in "08 123 456 78" or "+46 8 123 456 78"',
    sv: 'skriv ett telefonnummer med siffror och mellanslag, som "08 123 456 78" eller "+46 8 123 456 78"',
  },
  pin: {
    en: 'remove this setting and set the PIN with --set-pin, which writes it; without it the staff area stays closed',
    sv: 'ta bort inställningen och sätt PIN-koden med --set-pin, som skriver den; utan den är personaldelen stängd',
  },
}

/** What to do about a setting that does not exist. */
export const unknownWords = (name: string, known: readonly string[]): Words => ({
  en: `there is no setting "${name}" here: remove it or correct its spelling; there are ${known.join(', ')}`,
  sv: `här finns ingen inställning "${name}": ta bort den eller rätta stavningen; det finns ${known.join(', ')}`,
})

/** What to do where the file is not JSON. */
export const jsonWords: Readonly<Record<JsonFault, Words>> = {
  unfinished: {
    en: 'the file ends too early: a quotation mark or bracket is not closed',
    sv: 'filen slutar för tidigt: ett citattecken eller en parentes är inte stängd',
  },
  name: {
    en: 'a name in "quotation marks" is expected here: remove a comma before } or add the quotation marks',
    sv: 'här ska stå ett namn inom "citattecken": ta bort ett komma före } eller sätt ut citattecknen',
  },
  colon: { en: 'a colon is missing before this', sv: 'ett kolon saknas före detta' },
  value: {
    en: 'a value is expected here: a text in "quotation marks" on one line, a number, true, false, [ or {',
    sv: 'här ska stå ett värde: en text inom "citattecken" på en rad, ett tal, true, false, [ eller {',
  },
  comma: { en: 'a comma or a closing bracket is missing before this', sv: 'ett komma eller en avslutande parentes saknas före detta' },
  twice: { en: 'this setting is given twice: remove one of them', sv: 'den här inställningen står två gånger: ta bort den ena' },
  more: { en: 'there is more after the end: remove it', sv: 'det står mer efter slutet: ta bort det' },
}

/** What to do where the file is there but cannot be read. */
export const unreadableWords = (code: string): Words => ({
  en: `the file cannot be read (${code}): change its permissions`,
  sv: `filen kan inte läsas (${code}): ändra dess behörighet`,
})
