import type { MonthsOf } from '../../core/usage/merge'
import type { MergedPublication } from '../../core/usage/merged-publication'
import type { Words } from '../office-config-words'

const list = (months: readonly string[]): string => months.join(', ')

/** Says that nothing was published, after all that has to be put right first. */
export const nothingWords: Words = {
  en: 'Nothing was published: figures that lack something could not be taken back.',
  sv: 'Ingenting publicerades: siffror där något saknas skulle inte kunna tas tillbaka.',
}

/** Says that two files hold different counts of the same month of a kiosk. */
export const clashWords = ({ kiosk, months }: MonthsOf, files: readonly string[]): Words => ({
  en: `${list(files)}: "${kiosk}" has different counts in ${list(months)}. If these are several kiosks, give each its own "kioskName" in office.json and export again; if it is one, give only its newest file.`,
  sv: `${list(files)}: "${kiosk}" har olika räknetal för ${list(months)}. Om det är flera kiosker: ge var och en ett eget "kioskName" i office.json och exportera igen; om det är en: ange bara dess nyaste fil.`,
})

/** Says that kiosks which belonged to the sum before are not among the files. */
export const awayWords = (kiosks: readonly string[]): Words => ({
  en: `${list(kiosks)}: published together with the others before, and not among the files. Give the files of all kiosks; a kiosk that was given another name must get its old one back.`,
  sv: `${list(kiosks)}: tidigare publicerad tillsammans med de andra, och inte bland filerna. Ange filerna från alla kiosker; en kiosk som har fått ett annat namn måste få tillbaka det gamla.`,
})

/** Says that a month stood in several files and was counted once. */
export const againWords = ({ kiosk, months }: MonthsOf, files: readonly string[]): Words => ({
  en: `${list(files)}: "${kiosk}" has the same counts in ${list(months)}; they are counted once.`,
  sv: `${list(files)}: "${kiosk}" har samma räknetal för ${list(months)}; de räknas en gång.`,
})

const alikeWords = (kiosks: readonly string[]): Words => ({
  en: `${list(kiosks)}: the very same counts in a month. If this is one kiosk that was given another name, its visits are in the figures twice: do not use them.`,
  sv: `${list(kiosks)}: exakt samma räknetal en månad. Om det är en kiosk som har fått ett annat namn finns dess besök två gånger i siffrorna: använd dem inte.`,
})

const earlyWords = (kiosk: string): Words => ({
  en: `${kiosk}: has months that are not over by the clock of this computer; they are left out. Check the clocks of both.`,
  sv: `${kiosk}: har månader som inte är slut enligt den här datorns klocka; de är utelämnade. Kontrollera bådas klockor.`,
})

const incompleteWords = ({ period, lacks }: MergedPublication['incomplete'][number]): Words => {
  const each = (verb: string) => lacks.map(({ kiosk, months }) => `"${kiosk}" ${verb} ${list(months)}`).join('; ')
  return {
    en: `${period} is left out: ${each('lacks')}. Run --export-transfer there and merge again; what a kiosk published by itself stays out.`,
    sv: `${period} är utelämnad: ${each('saknar')}. Kör --export-transfer där och slå ihop igen; vad en kiosk har publicerat själv förblir utanför.`,
  }
}

const changedWords = (period: string): Words => ({
  en: `${period} is left out: it has been published of other counts, most likely without a kiosk that is among the files now, and stays as it was.`,
  sv: `${period} är utelämnad: den har publicerats av andra räknetal, troligen utan en kiosk som nu är bland filerna, och förblir som den var.`,
})

/** Says that a municipality's name cannot stand in the table. */
export const unfitName: Words = {
  en: 'The "municipality" of office.json cannot name the rows (at most 40 letters, digits, spaces, hyphens or underscores): they are named "merged".',
  sv: 'Kommunen ("municipality") i office.json kan inte namnge raderna (högst 40 bokstäver, siffror, mellanslag, bindestreck eller understreck): de heter "merged".',
}

/** What has to be said on the way, though merging works. */
export const publicationWords = ({ incomplete, changed, early }: MergedPublication, same: readonly string[][]): Words[] => [
  ...same.map(alikeWords),
  ...early.map(earlyWords),
  ...incomplete.map(incompleteWords),
  ...changed.map(changedWords),
]
