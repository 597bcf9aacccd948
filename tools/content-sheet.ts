import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { languages, type Language } from '../src/core/text/language'
import { readContentFolder } from './content/files'
import { loadContent } from './content/load'
import { nearest } from './content/nearest'
import { printed } from './content/problem'
import { writeWhole } from './content/record-ids'
import { indexPage, sheetPage } from './content/sheet/page'
import { besideEachOther, partsIn, sheetsOf, type Sheet } from './content/sheet/sheet'

interface Surroundings {
  /** The folder of the project. */
  root: string
  print: (line: string) => void
}

const usage = `Writes review sheets: every text in Swedish, English and Arabic side by side, with its place and room for remarks.

  npm run content:sheet                      all texts, and a list of them
  npm run content:sheet -- p03 legal         only these: ids of modules, pages and programmes, "glossary", "interface"
  npm run content:sheet -- --out folder      somewhere else than review-sheets/

Open a sheet in a browser; printed, it is A4 on its side.`

/** The words of buttons and pages, for grown-ups and for children, by the files they stand in. */
const interfaceSheets = async (root: string): Promise<Sheet[]> => {
  const wordsIn = async (folder: string) => {
    const read = async (language: Language) => [language, JSON.parse(await readFile(path.join(root, folder, `${language}.json`), 'utf8'))]
    return besideEachOther(Object.fromEntries(await Promise.all(languages.map(read))))
  }
  const sheet = (id: string, words: unknown): Sheet => ({ id, title: undefined, parts: partsIn(words), states: undefined })
  return [sheet('interface', await wordsIn('renderer/locales')), sheet('interface-child', await wordsIn('renderer/locales/child'))]
}

const argumentsIn = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' }, help: { type: 'boolean' } } })
  } catch {
    return undefined
  }
}

/** `npm run content:sheet`: the texts as somebody reads and signs them who is no programmer; 0, 1 for broken texts, 2 for a wrong call. */
export const main = async (
  args: readonly string[],
  { root, print }: Surroundings = { root: process.cwd(), print: (line) => console.log(line) },
): Promise<number> => {
  const asked = argumentsIn(args)
  if (!asked || asked.values.help) {
    print(usage)
    return asked ? 0 : 2
  }
  const content = loadContent(await readContentFolder(path.join(root, 'content')))
  if (content.problems.length > 0) {
    for (const problem of content.problems) print(printed(problem))
    print('No sheet written: a text that cannot be read would be missing from it.')
    return 1
  }
  const all = [...sheetsOf(content), ...(await interfaceSheets(root))]
  const ids = all.map(({ id }) => id)
  const unknown = asked.positionals.filter((id) => !ids.includes(id))
  for (const id of unknown) {
    const meant = nearest(id, ids)
    print(`There is no text "${id}"${meant ? `: did you mean "${meant}"?` : `. There are: ${ids.join(', ')}`}`)
  }
  if (unknown.length > 0) return 2
  const sheets = asked.positionals.length > 0 ? all.filter(({ id }) => asked.positionals.includes(id)) : all
  const out = path.resolve(root, asked.values.out ?? 'review-sheets')
  await mkdir(out, { recursive: true })
  for (const sheet of sheets) await writeWhole(path.join(out, `${sheet.id}.html`), sheetPage(sheet))
  if (sheets === all) await writeWhole(path.join(out, 'index.html'), indexPage(all))
  print(
    sheets === all
      ? `${all.length} sheets; begin with ${path.join(out, 'index.html')}`
      : sheets.map(({ id }) => path.join(out, `${id}.html`)).join('\n'),
  )
  return 0
}
