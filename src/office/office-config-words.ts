import { helpLineIds } from '../core/programme/catalogue'
import type { JsonFault } from './json-text'
import { officeConfig } from './office-config'
import { settings } from './settings'

/** A sentence for whoever edits the file, in English and Swedish. */
export interface Words {
  en: string
  sv: string
}

/** What belongs between brackets, and is no setting by itself. */
const aroundWords: Readonly<Record<string, Words>> = {
  '': { en: 'write the settings between { and }', sv: 'skriv inställningarna mellan { och }' },
  $schema: {
    en: 'write where office.schema.json lies, for an editor, or remove it',
    sv: 'skriv var office.schema.json ligger, för en editor, eller ta bort det',
  },
  idle: { en: 'write the times between { and }', sv: 'skriv tiderna mellan { och }' },
  helpLines: {
    en: 'write { "local": […], "confirmed": {…} }: the numbers of the place, and the months in which lines were called',
    sv: 'skriv { "local": […], "confirmed": {…} }: ortens nummer, och månaderna då linjer ringdes',
  },
  'helpLines.local[].name': {
    en: 'write { "sv": …, "en": …, "ar": … }, or { "text": …, "lang": "sv" }, each at most 40 characters',
    sv: 'skriv { "sv": …, "en": …, "ar": … } eller { "text": …, "lang": "sv" }, högst 40 tecken var',
  },
  'helpLines.local[].number': {
    en: 'write a telephone number of digits and spaces, as in "08 123 456 78" or "+46 8 123 456 78"',
    sv: 'skriv ett telefonnummer med siffror och mellanslag, som "08 123 456 78" eller "+46 8 123 456 78"',
  },
}

/** What each setting has to be, by its path with `[]` for any place in a list. */
export const settingWords: Readonly<Record<string, Words>> = {
  ...Object.fromEntries(Object.entries(settings).map(([path, { write }]) => [path, write])),
  ...aroundWords,
}

/** What can stand inside a setting, by name. */
export const namesIn = (path: string): readonly string[] => {
  if (path === '') return Object.keys(officeConfig.shape)
  if (path === 'helpLines.confirmed') return helpLineIds
  return Object.keys(settingWords)
    .filter((name) => name.startsWith(`${path}.`))
    .map((name) => name.slice(path.length + 1))
    .filter((name) => !/[.[]/.test(name))
}

/** What to do about a call of a help line that is still to come. */
export const laterWords = (month: string): Words => ({
  en: `the clock of this computer says ${month}: write the month in which somebody called, or set the clock`,
  sv: `datorns klocka säger ${month}: skriv den månad då någon ringde, eller ställ klockan`,
})

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
