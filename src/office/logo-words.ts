import type { Words } from './office-config-words'
import type { SvgFault } from './logo-svg'

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000)

const svgFaults: Record<SvgFault, Words> = {
  script: { en: 'a script', sv: 'ett skript' },
  outside: { en: 'an address outside of itself', sv: 'en adress utanför sig själv' },
  entities: { en: 'entities (<!ENTITY)', sv: 'entiteter (<!ENTITY)' },
  moves: { en: 'something that moves', sv: 'något som rör sig' },
  encoding: { en: 'another encoding than UTF-8', sv: 'en annan kodning än UTF-8' },
  page: { en: 'parts of a web page', sv: 'delar av en webbsida' },
}

const plain: Words = { en: 'save it as plain SVG, or as PNG', sv: 'spara den som vanlig SVG, eller som PNG' }

/** What to do about a logo that cannot be shown. */
export const logoWords = {
  noFile: (file: string): Words => ({
    en: `there is no file ${file}: put it there, or correct the path (from the folder of office.json, or a whole path)`,
    sv: `filen ${file} finns inte: lägg den där, eller rätta sökvägen (från mappen med office.json, eller en hel sökväg)`,
  }),
  unreadable: (file: string, code: string): Words => ({
    en: `${file} cannot be read (${code}): change its permissions`,
    sv: `${file} kan inte läsas (${code}): ändra dess behörighet`,
  }),
  heavy: (bytes: number, most: number): Words => ({
    en: `the file is ${kilobytes(bytes)} kB, and at most ${kilobytes(most)} kB are shown: make the picture smaller`,
    sv: `filen är ${kilobytes(bytes)} kB, och högst ${kilobytes(most)} kB visas: gör bilden mindre`,
  }),
  large: (width: number, height: number, most: number): Words => ({
    en: `the picture is ${width} × ${height} pixels, and at most ${most} on a side are shown: make it smaller`,
    sv: `bilden är ${width} × ${height} bildpunkter, och högst ${most} på en sida visas: gör den mindre`,
  }),
  neither: {
    en: 'what is in the file is neither PNG nor SVG, whatever it is called: save it as one of them',
    sv: 'det som finns i filen är varken PNG eller SVG, vad den än heter: spara den som något av dem',
  },
  damaged: { en: 'the PNG file is damaged or cut off: save it again', sv: 'PNG-filen är skadad eller avklippt: spara den igen' },
  moves: { en: 'the picture moves: save it as one that stands still', sv: 'bilden rör sig: spara den som en stillbild' },
  svg: (fault: SvgFault): Words => ({
    en: `the SVG holds ${svgFaults[fault].en}: ${plain.en}`,
    sv: `SVG-filen innehåller ${svgFaults[fault].sv}: ${plain.sv}`,
  }),
} as const
