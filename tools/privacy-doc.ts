import * as fs from 'node:fs'
import { measures } from '../src/core/usage/measures'

const file = 'PRIVACY.md'
const begin = '<!-- measures: made by `node tools/run.mjs tools/privacy-doc.ts` -->'
const end = '<!-- /measures -->'

/** The list of everything that is counted, as PRIVACY.md shows it. */
export const measuresTable = (): string =>
  [
    '| measure | told apart by | what is counted | vad som räknas |',
    '|---|---|---|---|',
    ...Object.entries(measures).map(([id, { keys, en, sv }]) => `| \`${id}\` | ${keys.join(', ') || '–'} | ${en} | ${sv} |`),
  ].join('\n')

/** PRIVACY.md with the list of measures as the code has it; throws where the place for it is missing. */
export const withMeasures = (text: string): string => {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to === -1) throw new Error(`${file} has no place for the measures: it needs the lines ${begin} and ${end}`)
  return `${text.slice(0, from + begin.length)}\n\n${measuresTable()}\n\n${text.slice(to)}`
}

/** Writes the list of measures into PRIVACY.md. */
export const main = (): number => {
  fs.writeFileSync(file, withMeasures(fs.readFileSync(file, 'utf8')))
  return 0
}
