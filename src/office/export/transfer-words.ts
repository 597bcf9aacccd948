import type { FileProblem } from '../durable-file'
import type { Words } from '../office-config-words'
import type { TransferTrouble } from './read-transfer'

const unread: Partial<Record<FileProblem['reason'], Words>> = {
  missing: { en: 'there is no such file: correct its name', sv: 'filen finns inte: rätta namnet' },
  'not-allowed': { en: 'this account may not read it: change its permissions', sv: 'det här kontot får inte läsa den: ändra behörigheten' },
  'in-the-way': { en: 'this is a folder: give the files in it', sv: 'detta är en mapp: ange filerna i den' },
}

const unreadable: Words = {
  en: 'it cannot be read: copy it from the kiosk again',
  sv: 'den går inte att läsa: kopiera den från kiosken igen',
}

const again: Words = { en: 'run --export-transfer on that kiosk again', sv: 'kör --export-transfer på den kiosken igen' }

/** Something out of a file, which could hold what a terminal obeys. */
const short = (text: string): string => `"${text.slice(0, 60).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?')}"`

const said = (trouble: TransferTrouble): Words => {
  switch (trouble.kind) {
    case 'unread': {
      const { reason, code } = trouble.problem
      const { en, sv } = unread[reason] ?? unreadable
      return { en: `${en} (${code})`, sv: `${sv} (${code})` }
    }
    case 'empty':
      return { en: `it is empty: ${again.en}`, sv: `den är tom: ${again.sv}` }
    case 'not-json':
      return {
        en: `it is not JSON, or only a part of it: ${again.en}`,
        sv: `den är inte JSON, eller bara en del av det: ${again.sv}`,
      }
    case 'not-transfer':
      return {
        en: 'it is not a transfer file: give the file that --export-transfer wrote',
        sv: 'det är ingen överföringsfil: ange filen som --export-transfer skrev',
      }
    case 'newer':
      return {
        en: 'it was written by a newer version of SES Kiosk: update this one',
        sv: 'den är skriven av en nyare version av SES Kiosk: uppdatera den här',
      }
    case 'twice':
      return { en: `something stands in it twice: ${again.en}`, sv: `något står två gånger i den: ${again.sv}` }
    case 'damaged':
      return {
        en: `it is damaged at ${short(trouble.place)}: ${again.en}`,
        sv: `den är skadad vid ${short(trouble.place)}: ${again.sv}`,
      }
    case 'unknown':
      return {
        en: `${trouble.month}: there is no count ${short(trouble.count)} in this version of SES Kiosk: merge with the version of that kiosk`,
        sv: `${trouble.month}: räknetalet ${short(trouble.count)} finns inte i den här versionen av SES Kiosk: slå ihop med kioskens version`,
      }
    case 'impossible':
      return {
        en: `${trouble.month}: no visits can make these counts, so something in it was changed or lost: ${again.en}`,
        sv: `${trouble.month}: inga besök kan ge de här räknetalen, så något i den har ändrats eller försvunnit: ${again.sv}`,
      }
    case 'no-month':
      return {
        en: `it holds no closed month: leave it out if that kiosk had no visits yet, else ${again.en}`,
        sv: `den innehåller ingen avslutad månad: utelämna den om kiosken inte har haft besök än, annars ${again.sv}`,
      }
  }
}

/** Says what is wrong with a transfer file and what to do. */
export const troubleWords = (file: string, trouble: TransferTrouble): Words => {
  const { en, sv } = said(trouble)
  return { en: `${file}: ${en}.`, sv: `${file}: ${sv}.` }
}
