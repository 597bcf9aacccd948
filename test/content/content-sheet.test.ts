import * as fs from 'node:fs'
import * as path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Window } from 'happy-dom'
import { expect, onTestFinished, test } from 'vitest'
import { loadContent } from '../../tools/content/load'
import { readContentFolder } from '../../tools/content/files'
import { sheetPage } from '../../tools/content/sheet/page'
import { besideEachOther, partsIn, sheetsOf } from '../../tools/content/sheet/sheet'
import { textsIn } from '../../tools/content/texts'
import { main } from '../../tools/content-sheet'
import { ownDirectory } from '../support/account'
import { inModule, withFiles, type Written } from './support/tiny-content'

const project = fileURLToPath(new URL('../..', import.meta.url))

const sheetsWith = (written: Written = {}) => sheetsOf(loadContent(withFiles(written)))
const sheet = (id: string, written: Written = {}) => sheetsWith(written).find((one) => one.id === id)!

const pageOf = (id: string, written: Written = {}) =>
  new new Window().DOMParser().parseFromString(sheetPage(sheet(id, written)), 'text/html')

test('every text of every file is on a sheet, once, by a way of its own', async () => {
  const content = loadContent(await readContentFolder(path.join(project, 'content')))
  const sheets = sheetsOf(content)
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length)
  for (const { parts } of sheets) {
    const ids = parts.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  }
  const written = content.programmes.flatMap(({ modules }) => modules.flatMap(({ value }) => textsIn(value).map(({ plain }) => plain.ar)))
  const shown = sheets
    .map((one) => sheetPage(one))
    .join('\n')
    .replaceAll(/<\/?(u|strong)\b[^>]*>/g, '')
  expect(written.filter((text) => !text.includes('\n') && !/[&<>"]/.test(text) && !shown.includes(text))).toEqual([])
})

test('the languages stand beside each other, each in its own direction, with room for a remark', () => {
  const page = pageOf('p02')
  const row = [...page.querySelectorAll('.texts tr')].find((one) => one.textContent.includes('steps/kettle/heading'))!
  const cells = [...row.querySelectorAll('td')]
  expect(cells.map((cell) => [cell.getAttribute('lang'), cell.getAttribute('dir'), cell.textContent])).toEqual([
    ['sv', 'ltr', 'Vid spisen'],
    ['en', 'ltr', 'By the stove'],
    ['ar', 'rtl', 'عند الموقد'],
    [null, null, ''],
  ])
  expect(page.querySelectorAll('script, link, img')).toHaveLength(0)
})

test('a remark finds its text by ids, and what safety says instead follows what it replaces', () => {
  const instead =
    '    safety:\n      instead:\n        text: { sv: Här är det lugnt., en: It is calm here., ar: هنا هدوء. }\n    heading: { sv: Vid spisen'
  const changed = inModule('    safety: keep\n    heading: { sv: Vid spisen', instead)
  const kettle = sheet('p02', changed).parts.find(({ id }) => id === 'kettle')!
  expect(kettle.kind).toBe('reading')
  expect(kettle.rows.map(({ id }) => id)).toEqual(['steps/kettle/heading', 'steps/kettle/text', 'steps/kettle/safety/instead/text'])
  expect(sheet('p02').parts.map(({ id }) => id)).toContain('prompts')
})

test('what stands in a text is never taken for markup', () => {
  const page = pageOf('p02', inModule('{ sv: skor,', '{ sv: "a < b & <b>c</b>",'))
  expect(page.body.textContent).toContain('a < b & <b>c</b>')
  expect(page.querySelector('b')).toBeNull()
})

test('who has signed a text is said, and that it was changed afterwards', () => {
  const states = sheet('p02').states!
  const review = (hash: string) => ({
    'content/reviewed.yaml': `reviews:\n  - { text: p02, language: ar, role: native ar, month: 2026-02, hash: '${hash}' }\n`,
  })
  const said = (written: Written) =>
    [...pageOf('p02', written).querySelectorAll('.signing tbody tr')].map((row) => row.children[1]!.textContent)
  expect(said({})).toEqual(['inte granskad', 'inte granskad', 'inte granskad'])
  expect(said(review(states.ar.hash))).toEqual(['inte granskad', 'inte granskad', 'granskad 2026-02 (native ar)'])
  expect(said(review('000000000000'))[2]).toBe('ändrad efter granskningen 2026-02 (native ar)')
})

test('a page of help, a programme and the glossary can be signed as a module can', () => {
  expect(sheetsWith().map(({ id }) => id)).toEqual(['parents', 'p02', 'glossary', 'lines', 'situations', 'legal', 'privacy'])
})

test('words that one language alone has are shown as missing in the others', () => {
  const words = besideEachOther({
    sv: { bar: { next: 'Vidare' } },
    en: { bar: { next: 'Next' } },
    ar: { bar: { next: 'التالي', plus: 'و' } },
  })
  expect(partsIn(words)).toEqual([
    {
      id: 'bar',
      kind: undefined,
      rows: [
        { id: 'bar/next', texts: { sv: 'Vidare', en: 'Next', ar: 'التالي' } },
        { id: 'bar/plus', texts: { sv: '', en: '', ar: 'و' } },
      ],
    },
  ])
})

const run = async (...args: string[]) => {
  const out = ownDirectory()
  onTestFinished(() => fs.rmSync(out, { recursive: true, force: true }))
  const lines: string[] = []
  const code = await main([...args, '--out', out], { root: project, print: (line) => lines.push(line) })
  return { code, said: lines.join('\n'), files: fs.readdirSync(out).sort() }
}

test('by name, only those; without a name, all of them and a list', async () => {
  expect(await run('p03', 'interface')).toMatchObject({ code: 0, files: ['interface.html', 'p03.html'] })
  const { code, files } = await run()
  expect(code).toBe(0)
  expect(files).toEqual(expect.arrayContaining(['index.html', 'p01.html', 'legal.html', 'glossary.html', 'interface-child.html']))
})

test('a name that is none is answered with the one that was meant, and nothing is written', async () => {
  expect(await run('p3')).toMatchObject({
    code: 2,
    files: [],
    said: expect.stringMatching(/^There is no text "p3": did you mean "p03"/) as string,
  })
  expect(await run('--all')).toMatchObject({ code: 2, files: [], said: expect.stringContaining('npm run content:sheet') as string })
})

test('no sheet is written while a text cannot be read', async () => {
  const root = ownDirectory()
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }))
  for (const [name, bytes] of withFiles(inModule('      ar: الماء يغلي. نبقى هنا.\n', ''))) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    fs.writeFileSync(path.join(root, name), bytes)
  }
  const lines: string[] = []
  expect(await main([], { root, print: (line) => lines.push(line) })).toBe(1)
  expect(lines.join('\n')).toContain('the Arabic text is missing')
  expect(fs.existsSync(path.join(root, 'review-sheets'))).toBe(false)
})
